import type { Edit } from './edits.ts';
import { allParagraphs, editableWords, type Paper, type Paragraph, paragraphText } from './model.ts';
import { fieldOfPlace } from './parts/line-place.ts';

/**
 * Carries an edit of an older program over. It was stored for the whole paragraph and under the number of its line: with
 * the bullet, the number, the speaker's name and whatever else was composed. Where the words of a paragraph stand in
 * its base, and what the edit left around them is what its base had there, only the words are kept. What was composed
 * then is composed as it is today, so that neither a number nor a name lives on in the edit.
 * @returns null if no paragraph has the words it was made on, or if it changed what is composed.
 */
export function carriedOver(paper: Paper, { place, base, text }: Edit): Edit | null {
  const field = fieldOfPlace(place);
  const isThere = (paragraph: Paragraph) =>
    paragraph.place === place ||
    (field !== null && paragraph.place !== undefined && fieldOfPlace(paragraph.place) === field);
  const found = allParagraphs(paper).flatMap((paragraph) => {
    const words = editableWords(paragraph);
    if (!isThere(paragraph) || paragraph.place === undefined || words === null) return [];
    const carried = textWithin(base, words, text);
    const isSame = paragraphText(paragraph) === base;
    return carried === null ? [] : [{ place: paragraph.place, base: words, text: carried, isSame }];
  });
  const [best] = found.toSorted(
    (a, b) => Number(b.isSame) - Number(a.isSame) || b.base.length - a.base.length,
  );
  return best === undefined ? null : { place: best.place, base: best.base, text: best.text };
}

/** What may stand before the words of a paragraph: nothing, a label or a name with a colon, a bullet, a number. */
const COMPOSED_BEFORE = /^$|[:.] $|^[-+] $|^\(?[\p{L}\d.]+[.)] $|hồi $/u;

/** The edited words, if the edit of the paragraph changed nothing but `words`. */
function textWithin(base: string, words: string, text: string): string | null {
  const at = words === '' ? -1 : base.lastIndexOf(words);
  if (at < 0) return null;
  const [before, after] = [base.slice(0, at), base.slice(at + words.length)];
  if (!COMPOSED_BEFORE.test(before)) return null;
  if (text.trim() === '') return '';
  const isAround =
    text.length >= before.length + after.length && text.startsWith(before) && text.endsWith(after);
  return isAround ? text.slice(before.length, text.length - after.length) : null;
}
