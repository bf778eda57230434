import { officialDate, officialTime } from '../../dates/official.ts';
import { cleanText } from '../../text/clean-text.ts';
import {
  type Block,
  editableWords,
  type MissingPart,
  type Origin,
  type Paragraph,
  type ParagraphRole,
  type Run,
  type TableRow,
} from '../model.ts';
import { linePlaces } from './line-place.ts';
import { DOTS, phrases } from './phrases.ts';

/** Words of a paragraph: those people may edit, those the program sets around them, or a place to write. */
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

/** Words the program sets before or after those that people may edit. */
export function composed(...parts: readonly Part[]): Run[] {
  return parts.map((part) => ({
    ...(typeof part === 'string' ? { text: cleanText(part) } : part),
    composed: true,
  }));
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

/** Free text of any number of lines as paragraphs, with composed words before the first and after the last. */
export function prose(
  origin: Origin,
  text: string,
  words: { before?: readonly Part[]; after?: readonly Part[]; blank?: Run } = {},
): ParagraphBlock[] {
  const lines = textLines(text);
  const blanks = words.blank === undefined ? [] : [words.blank];
  return placedLines(origin, wrapped(lines.length > 0 ? lines : blanks, words));
}

/** The lines as paragraphs; without a line, what stands around them makes one. */
function wrapped(
  lines: readonly Part[],
  { before = [], after = [] }: { before?: readonly Part[]; after?: readonly Part[] },
): ParagraphBlock[] {
  if (lines.length === 0)
    return [block('body', ...composed(...before, ...after))].filter(({ runs }) => runs.length > 0);
  return lines.map((line, at) =>
    block(
      'body',
      ...(at === 0 ? composed(...before) : []),
      line,
      ...(at === lines.length - 1 ? composed(...after) : []),
    ),
  );
}

/** Paragraphs made from the lines of one field, each with its origin and its place. */
export function placedLines(origin: Origin, paragraphs: readonly ParagraphBlock[]): ParagraphBlock[] {
  const placeOf = linePlaces(origin);
  return paragraphs.map((made) => ({ ...made, origin, place: placeOf(editableWords(made) ?? '') }));
}

/** A line of free text, with what is composed before and after its words. */
export interface ItemLine {
  readonly text: string;
  readonly origin: Origin;
  readonly before?: string;
  readonly after?: string;
}

/** The lines of a field of free text. */
export function itemLines(origin: Origin, text: string): ItemLine[] {
  return textLines(text).map((line) => ({ text: line, origin }));
}

/** A label followed by its single line, or with each of several lines below it; nothing if there is no line. */
export function labelled(
  place: string,
  label: string,
  items: readonly ItemLine[],
  marker: string,
): ParagraphBlock[] {
  const [only, ...more] = items;
  if (only === undefined) return [];
  const isSingle = more.length === 0;
  const lines = items.map(({ text, origin, before = '', after = '' }) => {
    const lead = composed(isSingle ? `${label} ` : marker, before);
    const ends = sentenceEnds(after === '' ? text : after);
    return {
      origin,
      made:
        after === ''
          ? block('body', ...lead, ends ? text : `${text}.`)
          : block('body', ...lead, text, ...composed(ends ? after : `${after}.`)),
    };
  });
  const groups = Map.groupBy(lines, ({ origin: { type, id, field } }) => `${type}:${id}:${field}`);
  const placed = [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined
      ? []
      : placedLines(
          first.origin,
          group.map(({ made }) => made),
        );
  });
  return isSingle ? placed : [placeParagraph(place, block('lead', ...composed(label))), ...placed];
}

/** A heading whose number or letter is composed and whose title can be edited. */
export function numberedHeading(
  place: string,
  role: ParagraphRole,
  number: string,
  title: string,
): ParagraphBlock {
  return placeParagraph(place, block(role, ...composed(`${number} `), title));
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
      numberedHeading(place, 'subheading', `${number}.${index + 1}.`, title),
      ...blocks,
    ]);
}
