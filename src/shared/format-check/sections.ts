import {
  isSigning,
  isTypeName,
  NUMBER,
  oneLine,
  PARTY_TITLE,
  PLACE_DATE,
  RECIPIENTS,
  STATE_TITLE,
  TYPED_RULE,
} from './patterns.ts';
import type { WordParagraph } from './word-text.ts';

/** The paragraphs of the letterhead and of the signature block, by their index. */
export interface Zones {
  readonly isLetterhead: (at: number) => boolean;
  readonly isEnding: (at: number) => boolean;
  /** The paragraph with the name of the type of document; null if there is none. */
  readonly type: number | null;
}

/** The letterhead is searched for only at the beginning of a document. */
const HEAD_PARAGRAPHS = 60;
/** Without a table, the signatures are searched for only in the last paragraphs. */
const TAIL_PARAGRAPHS = 40;

/** The blocks of a document, found by their words or by this program's styles. */
export function zonesOf(paragraphs: readonly WordParagraph[]): Zones {
  const letterhead = letterheadOf(paragraphs);
  const type = typeOf(paragraphs, letterhead);
  const ending = endingOf(paragraphs, letterhead, type);
  return { isLetterhead: (at) => letterhead.has(at), isEnding: (at) => ending.has(at), type };
}

function letterheadOf(paragraphs: readonly WordParagraph[]): ReadonlySet<number> {
  const head = paragraphs.slice(0, HEAD_PARAGRAPHS);
  const anchor = [isTitle, isNumberOrDate].map((is) => head.findIndex(is)).find((at) => at !== -1);
  if (anchor === undefined) return new Set();
  const table = paragraphs[anchor]?.cell?.table;
  if (table !== undefined) return new Set(inTable(paragraphs, table));
  // Without a table: everything up to the name of the type, or to the first paragraph of the text.
  const end = paragraphs.findIndex(
    (paragraph, at) =>
      at > anchor && (isTypeParagraph(paragraph) || (paragraph.text.length > 150 && paragraph.cell === null)),
  );
  return new Set(paragraphs.slice(0, end === -1 ? anchor + 1 : end).keys());
}

function isTitle({ text, styleRole }: WordParagraph): boolean {
  return styleRole === 'title' || ((PARTY_TITLE.test(text) || STATE_TITLE.test(text)) && text.length < 120);
}

function isNumberOrDate({ text, styleRole, cell }: WordParagraph): boolean {
  if (styleRole === 'number' || styleRole === 'placeDate') return true;
  const words = cell === null || text.length > 120 ? '' : oneLine(text);
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

function endingOf(
  paragraphs: readonly WordParagraph[],
  letterhead: ReadonlySet<number>,
  type: number | null,
): ReadonlySet<number> {
  const signs = (at: number) => {
    const paragraph = paragraphs[at];
    return paragraph !== undefined && !letterhead.has(at) && at !== type && isEndingParagraph(paragraph);
  };
  const places = [...paragraphs.keys()];
  const last = places.findLast((at) => paragraphs[at]?.cell !== null && signs(at));
  const table = last === undefined ? undefined : paragraphs[last]?.cell?.table;
  if (table !== undefined) return new Set(inTable(paragraphs, table));
  const from = places.slice(-TAIL_PARAGRAPHS).find((at) => paragraphs[at]?.cell === null && signs(at));
  return new Set(from === undefined ? [] : places.slice(from));
}

const ENDING_ROLES = ['signatureTitle', 'signaturePosition', 'signatureName', 'recipientsLabel', 'recipient'];

function isEndingParagraph({ text, shown, styleRole }: WordParagraph): boolean {
  if (styleRole !== null) return ENDING_ROLES.includes(styleRole);
  return text.split('\t').some((part) => RECIPIENTS.test(part.trim())) || shown.split('\t').some(isSigning);
}

function inTable(paragraphs: readonly WordParagraph[], table: number): number[] {
  return [...paragraphs.keys()].filter((at) => paragraphs[at]?.cell?.table === table);
}
