import { comparable } from '../../text/clean-text.ts';
import { MASK } from '../masks.ts';
import type { KnownLine } from './known-document.ts';
import type { ReturnedLine } from './returned-word.ts';

/** The words of a line as Word returned it: without what is composed around them, or that this cannot be told. */
export type LineWords = { readonly words: readonly string[] } | 'composed' | 'mixed' | 'masked';

/** Finds the words between what is composed; `returned` are the lines a paragraph was cut into, mostly one. */
export function lineWords(
  known: Pick<KnownLine, 'before' | 'words' | 'after' | 'quotes'>,
  returned: readonly ReturnedLine[],
): LineWords {
  const texts = returned.map(({ text }) => text);
  const isNumbered = returned[0]?.numbered === true && !/\p{L}/u.test(known.before);
  const first = withoutBefore(known.before, texts[0] ?? '') ?? (isNumbered ? (texts[0] ?? '') : null);
  if (first === null) return aroundChanged(known, texts);
  const all = [first, ...texts.slice(1)];
  const last = withoutAfter(known.after, all.at(-1) ?? '');
  if (last === null) return aroundChanged(known, texts);
  const words = [...all.slice(0, -1), last].map((text) => text.trim());
  const unmasked = withoutMasks(words, known.quotes);
  return unmasked === null ? 'masked' : { words: unmasked };
}

/** Whether only what is composed around the words was changed, or the words too. */
function aroundChanged({ words }: Pick<KnownLine, 'words'>, texts: readonly string[]): 'composed' | 'mixed' {
  const own = spaced(words ?? '');
  return own !== '' && spaced(texts.join(' ')).includes(own) ? 'composed' : 'mixed';
}

function spaced(text: string): string {
  return comparable(text).replace(/\s+/g, ' ').trim();
}

/** The text without a composed beginning; null if it does not begin so. */
export function withoutBefore(before: string, text: string): string | null {
  if (before.trim() === '') return text;
  const end = /\s$/.test(before) ? String.raw`(?:\s+|$)` : '';
  const found = new RegExp(String.raw`^\s*${pattern(before)}${end}`, 'u').exec(text);
  return found === null ? null : text.slice(found[0].length);
}

function withoutAfter(after: string, text: string): string | null {
  if (after.trim() === '') return text;
  const start = /^\s/.test(after) ? String.raw`(?:\s+|^)` : '';
  const found = new RegExp(String.raw`${start}${pattern(after)}\s*$`, 'u').exec(text);
  return found === null ? null : text.slice(0, found.index);
}

/** The same words with any spaces between them; Word puts long hyphens for short ones. */
function pattern(text: string): string {
  return text
    .trim()
    .split(/\s+/)
    .map((word) =>
      word.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`).replaceAll('-', '[-\u2010-\u2015\u2212]'),
    )
    .join(String.raw`\s+`);
}

/**
 * Lines with the words that masks in them stand for, in their order. Where all masks are gone, somebody wrote other
 * words instead; where only some are, nobody can tell which: null.
 */
export function withoutMasks(
  lines: readonly string[],
  quotes: readonly string[] | null,
): readonly string[] | null {
  const count = lines.reduce((sum, line) => sum + line.split(MASK).length - 1, 0);
  if (count === 0 || quotes?.length === 0) return lines;
  if (count !== quotes?.length) return null;
  const left = [...quotes];
  return lines.map((line) => line.replaceAll(MASK, () => left.shift() ?? MASK));
}
