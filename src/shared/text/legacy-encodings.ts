import { type LegacyEncoding, legacyEncodings, legacyLetters } from './legacy-tables.ts';
import { isSyllable } from './syllable.ts';

/** The share of words with diacritics that must read as Vietnamese for an encoding to be accepted. */
const BELIEVED = 0.8;

/**
 * The legacy (pre-Unicode) encoding of a text; null if it is Unicode already, or not Vietnamese at all. Decided by
 * whether words are Vietnamese syllables after conversion and not before: "møt" is none, "mứt" is one. Words with a
 * letter that only Unicode has (ộ, đ, ư) are not considered.
 */
export function detectLegacy(text: string): LegacyEncoding | null {
  const chunks = (text.match(/\S+/g) ?? []).filter(hasLegacyCodes).slice(0, 2000);
  if (chunks.length === 0) return null;
  const asItStands = readable(chunks);
  const [best] = legacyEncodings
    .map((encoding) => ({ encoding, share: readable(chunks.map((chunk) => convert(chunk, encoding))) }))
    .toSorted((a, b) => b.share - a.share);
  return best !== undefined && best.share >= BELIEVED && best.share > asItStands ? best.encoding : null;
}

/**
 * The same text in Unicode (NFC). A word with a letter that only Unicode has stays as it is: some texts are mixed. Must
 * not be called unless {@link detectLegacy} found the encoding or a person has checked it.
 */
export function toUnicode(text: string, encoding: LegacyEncoding): string {
  return text.replace(/\S+/g, (chunk) => (hasLegacyCodes(chunk) ? convert(chunk, encoding) : chunk));
}

/** Whether a piece of text could be in such an encoding: it has codes above ASCII, all of one byte. */
function hasLegacyCodes(chunk: string): boolean {
  return /[\u00A1-\u00FF]/.test(chunk) && /^[\0-\u00FF\u2013-\u2026]*$/.test(chunk);
}

function convert(chunk: string, encoding: LegacyEncoding): string {
  const letters = legacyLetters[encoding];
  let converted = '';
  for (let at = 0; at < chunk.length; ) {
    const pair = letters.get(chunk.slice(at, at + 2));
    const found = pair ?? letters.get(chunk.charAt(at)) ?? chunk.charAt(at);
    converted += found;
    at += pair === undefined ? 1 : 2;
  }
  return converted.normalize('NFC');
}

/** The share of the words with diacritics that are Vietnamese syllables; 0 if there are none. */
function readable(chunks: readonly string[]): number {
  const words = chunks
    .flatMap((chunk) => chunk.split(/[\s\p{P}\p{N}]+/u))
    .filter((word) => /[^\0-\x7F]/.test(word));
  return words.length === 0 ? 0 : words.filter(isSyllable).length / words.length;
}
