import { cleanText } from '../text/clean-text.ts';

const LONGEST = 120;
/** Names that Windows reserves for devices, with any extension. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/iu;

/**
 * Turns a text into a file name that Windows and a USB stick accept: with its diacritics, in NFC, without \ / : * ? " <
 * > |, not ending in a dot and at most 120 characters long.
 */
export function safeFileName(text: string, extension: string): string {
  const allowed = cleanText(text)
    .replace(/["?*<>]/g, '')
    .replace(/[\\/:|]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  const name = shortened(allowed).replace(/[. ]+$/, '');
  return `${RESERVED.test(name) || name === '' ? '_' : ''}${name}${extension}`;
}

/** Cut between words, and never within a letter. */
function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  const letters = [...new Intl.Segmenter('vi').segment(text)].map(({ segment }) => segment);
  let cut = '';
  for (const letter of letters) {
    if (cut.length + letter.length > LONGEST) break;
    cut += letter;
  }
  const lastSpace = cut.lastIndexOf(' ');
  return lastSpace > 0 ? cut.slice(0, lastSpace) : cut;
}
