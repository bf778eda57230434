import {
  ADDRESSEE,
  AGENCY_MARK,
  isTypeName,
  NUMBER,
  oneLine,
  PARTY_TITLE,
  PLACE_DATE,
  STATE_TITLE,
  SUBJECT,
  TYPED_RULE,
  URGENCY,
} from './patterns.ts';
import { signingZones } from './signing-zones.ts';
import type { WordParagraph } from './word-text.ts';

/** The lines of the letterhead, of the signature block and of what is attached, by their index. */
export interface Zones {
  readonly isLetterhead: (at: number) => boolean;
  readonly isEnding: (at: number) => boolean;
  readonly isAnnex: (at: number) => boolean;
  /** The paragraph with the name of the type of document; null if there is none. */
  readonly type: number | null;
}

/** The letterhead is searched for only at the beginning of a document. */
const HEAD_PARAGRAPHS = 60;

/** The blocks of a document, found by their words or by this program's styles. */
export function zonesOf(paragraphs: readonly WordParagraph[]): Zones {
  const letterhead = letterheadOf(paragraphs);
  const type = typeOf(paragraphs, letterhead);
  const { ending, annexFrom } = signingZones(
    paragraphs,
    (at) => !letterhead.has(at) && at !== type,
    type ?? 0,
  );
  return {
    isLetterhead: (at) => letterhead.has(at),
    isEnding: (at) => ending.has(at),
    isAnnex: (at) => at >= annexFrom && !ending.has(at),
    type,
  };
}

function letterheadOf(paragraphs: readonly WordParagraph[]): ReadonlySet<number> {
  const head = paragraphs.slice(0, HEAD_PARAGRAPHS);
  const type = head.findIndex(isTypeParagraph);
  const anchor = [isTitle, isNumberOrDate]
    .map((is) => head.findIndex((paragraph, at) => is(paragraph, at < type)))
    .find((at) => at !== -1);
  if (anchor === undefined) return new Set();
  const table = paragraphs[anchor]?.cell?.table;
  if (table !== undefined) {
    const own = inTable(paragraphs, table);
    const block = withLinesBelow(paragraphs, own);
    const above = paragraphs.slice(0, own[0]);
    return above.some(isTypeParagraph) ? block : new Set([...above.keys(), ...block]);
  }
  // Without a table: everything up to the name of the type, or to the first paragraph of the text.
  const end = paragraphs.findIndex(
    (paragraph, at) =>
      at > anchor &&
      (isTypeParagraph(paragraph) ||
        ADDRESSEE.test(paragraph.text.trim()) ||
        (paragraph.text.length > 150 && paragraph.cell === null)),
  );
  return new Set(paragraphs.slice(0, end === -1 ? anchor + 1 : end).keys());
}

/** The table of the letterhead, and what of the letterhead stands right below it: number, date, urgency. */
function withLinesBelow(paragraphs: readonly WordParagraph[], table: readonly number[]): ReadonlySet<number> {
  const below: number[] = [];
  for (const [offset, paragraph] of paragraphs.slice((table.at(-1) ?? 0) + 1).entries()) {
    const words = oneLine(paragraph.text);
    const isPart =
      [NUMBER, PLACE_DATE, SUBJECT, AGENCY_MARK].some((part) => part.test(words)) ||
      URGENCY.test(paragraph.shown.trim());
    if (paragraph.styleRole === 'documentType' || (words !== '' && !isPart) || words.length > 120) break;
    below.push((table.at(-1) ?? 0) + 1 + offset);
  }
  const end = below.findLastIndex((at) => paragraphs[at]?.text.trim() !== '');
  return new Set([...table, ...below.slice(0, end + 1)]);
}

function isTitle({ text, styleRole }: WordParagraph): boolean {
  return styleRole === 'title' || ((PARTY_TITLE.test(text) || STATE_TITLE.test(text)) && text.length < 120);
}

/** @param isAboveType whether the type is named below: in the text, other words may begin like these */
function isNumberOrDate({ text, styleRole, cell }: WordParagraph, isAboveType: boolean): boolean {
  if (styleRole === 'number' || styleRole === 'placeDate') return true;
  const words = (cell === null && !isAboveType) || text.length > 120 ? '' : oneLine(text);
  return NUMBER.test(words) || PLACE_DATE.test(words);
}

function isTypeParagraph({ text, styleRole, cell }: WordParagraph): boolean {
  return cell === null && (styleRole === 'documentType' || isTypeName(text));
}

/** The first paragraph that names a type; otherwise the first one in capitals that is centred below the letterhead. */
function typeOf(paragraphs: readonly WordParagraph[], letterhead: ReadonlySet<number>): number | null {
  const named = paragraphs.findIndex((paragraph, at) => !letterhead.has(at) && isTypeParagraph(paragraph));
  if (named !== -1) return named;
  const first = paragraphs.findIndex(
    ({ text }, at) => !letterhead.has(at) && text.trim() !== '' && !TYPED_RULE.test(text),
  );
  const shown = paragraphs[first]?.shown.trim() ?? '';
  const isOne =
    paragraphs[first]?.align === 'center' && shown.length < 60 && shown === shown.toLocaleUpperCase('vi');
  return isOne ? first : null;
}

function inTable(paragraphs: readonly WordParagraph[], table: number): number[] {
  return [...paragraphs.keys()].filter((at) => paragraphs[at]?.cell?.table === table);
}
