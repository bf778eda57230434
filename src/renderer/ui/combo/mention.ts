import { isSign, type Sign } from '../../../shared/search/signs.ts';

/** A sign in a text and what was typed behind it: `text.slice(start, end)` is "#nông ng". */
export interface Mention {
  readonly sign: Sign;
  readonly query: string;
  readonly start: number;
  readonly end: number;
}

const LONGEST_QUERY = 40;

/**
 * The mention the caret stands behind, if `canMean` knows something for its words. Names have spaces in them, so a
 * mention goes on as long as it can mean something; "#1 là …" and an e-mail address are none.
 */
export function mentionAt(
  text: string,
  caret: number,
  canMean: (sign: Sign, query: string) => boolean,
): Mention | null {
  const start = Math.max(text.lastIndexOf('\n', caret - 1) + 1, caret - LONGEST_QUERY - 1);
  const candidates = [...text.slice(start, caret).matchAll(/(?<![^\s(])[#@>]/g)].map(({ 0: sign, index }) => {
    const at = start + index;
    return { sign, start: at, end: caret, query: text.slice(at + 1, caret) };
  });
  for (const { sign, ...place } of candidates.reverse()) {
    if (isSign(sign) && !/^\s/.test(place.query) && canMean(sign, place.query)) return { sign, ...place };
  }
  return null;
}

/** What to take out of the text with a mention, so that its neighbours are left one space apart. */
export function withSpace(text: string, { start, end }: Mention): { start: number; end: number } {
  const opens = start === 0 || /\s/.test(text.charAt(start - 1));
  return opens && text.charAt(end) === ' ' ? { start, end: end + 1 } : { start, end };
}
