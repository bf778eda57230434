import { officialDate, officialTime } from '../../dates/official.ts';
import { cleanText } from '../../text/clean-text.ts';
import type { Block, MissingPart, Origin, Paragraph, ParagraphRole, Run, TableRow } from '../model.ts';
import { DOTS, phrases } from './phrases.ts';

/** Words of a paragraph: fixed words, words people typed, or a place to write. */
export type Part = string | Run;
type ParagraphBlock = Extract<Block, { type: 'paragraph' }>;

/** What people typed is printed unchanged, except that Unicode is normalised. */
export function paragraph(role: ParagraphRole, ...parts: Part[]): Paragraph {
  const runs = parts.map((part): Run => (typeof part === 'string' ? { text: cleanText(part) } : part));
  return { role, runs: runs.filter(({ text }) => text !== '') };
}

export function block(role: ParagraphRole, ...parts: Part[]): ParagraphBlock {
  return { type: 'paragraph', ...paragraph(role, ...parts) };
}

/** A paragraph that ends in a full stop, unless the typed text already has an ending. */
export function sentence(role: ParagraphRole, ...parts: Part[]): ParagraphBlock {
  const made = block(role, ...parts);
  return sentenceEnds(made.runs.at(-1)?.text ?? '') ? made : { ...made, runs: [...made.runs, { text: '.' }] };
}

/** Whether a text already has an ending. */
export function sentenceEnds(text: string): boolean {
  return /[.!?;:…]["”')]*\s*$/u.test(text);
}

/** A paragraph with its place, under which its words can be edited in the document. */
export function placeParagraph<P extends Paragraph>(place: string, paragraph: P): P {
  return { ...paragraph, place };
}

/** A row of a table; line breaks in a text are line breaks in its cell. */
export function tableRow(place: string, cells: readonly string[]): TableRow {
  return { place, cells: cells.map((text) => textLines(text).join('\n')) };
}

/** The text, or dots to write it on. */
export function orBlank(text: string, missing: MissingPart, dots = DOTS): Part {
  return text === '' ? blank(dots, missing) : text;
}

/** A place to write with its own fixed words: "…… giờ …… phút". */
export function blank(text: string, missing: MissingPart): Run {
  return { text, missing };
}

/** The words with a capital first letter. */
export function capital(part: Part): Part {
  const raised = (text: string) => text.slice(0, 1).toLocaleUpperCase('vi') + text.slice(1);
  return typeof part === 'string' ? raised(part) : { ...part, text: raised(part.text) };
}

/** The time of a moment, or dots for it: for old meetings often only the day is known. */
export function timeOf(moment: string, missing: MissingPart): Part {
  return orBlank(officialTime(moment), missing, phrases.blankTime);
}

/** The day of a moment in full, or dots for it. */
export function dateOf(moment: string, missing: MissingPart): Part {
  return orBlank(moment === '' ? '' : officialDate(moment), missing, phrases.blankDate);
}

/** The non-empty lines of a text: each becomes a paragraph. */
export function textLines(text: string): string[] {
  return cleanText(text)
    .split('\n')
    .filter((line) => line.trim() !== '');
}

/** The place of a line of a record's own text: `entry:<id>:content:0`. */
export function originPlace({ type, id, field }: Origin, line: number): string {
  return `${type}:${id}:${field}:${line}`;
}

/** Free text of any number of lines as paragraphs, with fixed words before the first and after the last. */
export function prose(
  origin: Origin,
  text: string,
  words: { before?: readonly Part[]; after?: readonly Part[] } = {},
): ParagraphBlock[] {
  const lines = textLines(text);
  const filled = lines.length === 0 ? [''] : lines;
  return filled
    .map((line, index) =>
      block(
        'body',
        ...(index === 0 ? (words.before ?? []) : []),
        line,
        ...(index === filled.length - 1 ? (words.after ?? []) : []),
      ),
    )
    .filter(({ runs }) => runs.length > 0)
    .map((made, line) => ({ ...made, origin, place: originPlace(origin, line) }));
}

/** A line of free text, and its index in the field. */
export interface ItemLine {
  readonly text: string;
  readonly origin: Origin;
  readonly line: number;
}

/** The lines of a field of free text. */
export function itemLines(origin: Origin, text: string): ItemLine[] {
  return textLines(text).map((text, line) => ({ text, origin, line }));
}

/** A label followed by its single line, or with each of several lines below it; nothing if there is no line. */
export function labelled(
  place: string,
  label: string,
  items: readonly ItemLine[],
  marker: string,
): ParagraphBlock[] {
  const item = (before: string, { text, origin, line }: ItemLine): ParagraphBlock => ({
    ...sentence('body', before, text),
    origin,
    place: originPlace(origin, line),
  });
  const [only, ...more] = items;
  if (only === undefined) return [];
  if (more.length === 0) return [item(`${label} `, only)];
  return [placeParagraph(place, block('lead', label)), ...items.map((one) => item(marker, one))];
}

/** A section of a part; `place` is where its heading can be edited. */
export interface Section {
  readonly place: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** `2.1. …`, `2.2. …`: only the sections with content, numbered without gaps. */
export function numberedSections(number: string, sections: readonly Section[]): Block[] {
  return sections
    .filter(({ blocks }) => blocks.length > 0)
    .flatMap(({ place, title, blocks }, index) => [
      placeParagraph(place, block('subheading', `${number}.${index + 1}. ${title}`)),
      ...blocks,
    ]);
}
