import { likeness } from '../../text/likeness.ts';
import { wordsOf } from '../../text/words.ts';
import { lineKey } from './align-lines.ts';
import type { KnownPart } from './known-document.ts';
import type { ReturnedWord } from './returned-word.ts';

/** So much of what only this document says has to be in the file. */
const ENOUGH = 0.3;
/** Where hardly anything was said in it yet, its fixed words have to be there. */
const FEW = 12;
const ENOUGH_FIXED = 0.6;
/** Words that follow each other, counted together: single ones stand in any document. */
const IN_A_ROW = 4;

/** The names a document bears in its head, of any kind the program writes. */
const BEARS_A_NAME = /^(?:BIÊN BẢN|THÔNG BÁO|GIẤY MỜI|DANH SÁCH|BẢNG|CÔNG VĂN|BÁO CÁO|KẾ HOẠCH)\b/u;

/** Whether a Word file is this document, changed or not, rather than another one of the same office. */
export function isSameDocument(known: readonly KnownPart[], { parts }: ReturnedWord): boolean {
  const lines = parts.flatMap((part) => (part.kind === 'line' ? [part.line] : part.rows.flat(2)));
  const texts = lines.map(({ text }) => text);
  if (bearsAnotherName(known, texts)) return false;
  const { own, fixed } = textsOf(known);
  const [ours, around, theirs] = [rowsOfWords(own), rowsOfWords(fixed), rowsOfWords(texts)];
  if (ours.size < FEW) {
    const all = new Set([...ours, ...around]);
    const common = [...all].filter((row) => theirs.has(row)).length;
    return common >= ENOUGH_FIXED * Math.min(all.size, theirs.size);
  }
  const common = [...ours].filter((row) => theirs.has(row)).length;
  const others = [...theirs].filter((row) => !around.has(row)).length;
  return others > 0 && common >= ENOUGH * Math.min(ours.size, others);
}

/** Whether it is called something else, such as the announcement of the meeting these are the minutes of. */
function bearsAnotherName(known: readonly KnownPart[], texts: readonly string[]): boolean {
  const name = known.flatMap((part) =>
    part.kind === 'line' && part.line.role === 'documentType' ? [lineKey(part.line.text)] : [],
  )[0];
  const names = texts.map(lineKey).filter((text) => BEARS_A_NAME.test(text));
  return name !== undefined && names.length > 0 && !names.some((other) => isNearlyName(name, other));
}

/** A name somebody wrote on is still the same; lists of several kinds begin alike. */
const NEARLY = 0.4;

function isNearlyName(name: string, other: string): boolean {
  if (BEARS_A_NAME.exec(name)?.[0] !== BEARS_A_NAME.exec(other)?.[0]) return false;
  return other.startsWith(name) || likeness(name, other) >= NEARLY;
}

/** What comes from the record of the meeting, and what any document of its kind says. */
function textsOf(known: readonly KnownPart[]): { own: string[]; fixed: string[] } {
  const texts = known.flatMap(marked);
  return {
    own: texts.filter(({ isOwn }) => isOwn).map(({ text }) => text),
    fixed: texts.filter(({ isOwn }) => !isOwn).map(({ text }) => text),
  };
}

function marked(part: KnownPart): { readonly text: string; readonly isOwn: boolean }[] {
  if (part.kind === 'table') {
    const cells = part.rows.flatMap((row) => row.cells);
    return cells.map(({ text, place }) => ({ text, isOwn: place !== null }));
  }
  const lines = part.kind === 'line' ? [part.line] : [...part.left, ...part.right];
  return lines.map(({ text, origin, role }) => ({ text, isOwn: origin !== null || role === 'abstract' }));
}

/** The words of each text, several in a row; of a shorter one all. */
function rowsOfWords(texts: readonly string[]): Set<string> {
  return new Set(
    texts.flatMap((text) => {
      const words = wordsOf(text).map(({ folded }) => folded);
      if (words.length === 0) return [];
      const last = Math.max(0, words.length - IN_A_ROW);
      return Array.from({ length: last + 1 }, (_, at) => words.slice(at, at + IN_A_ROW).join(' '));
    }),
  );
}
