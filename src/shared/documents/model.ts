import { z } from 'zod';
import { recordId } from '../records/field-kinds.ts';

/**
 * What the format requires and the record lacks. Each is a place to write in the document and a line in the list of
 * missing parts; `speakerPresence` alone has no place: the roll says that somebody was not there who spoke.
 */
export const missingParts = [
  'parentAgency',
  'agency',
  'symbol',
  'number',
  'officePlace',
  'issuedOn',
  'title',
  'addressee',
  'start',
  'place',
  'agenda',
  'chair',
  'recorder',
  'attendance',
  'speakerPresence',
  'proceedings',
  'conclusion',
  'tasks',
  'taskUnit',
  'taskDeadline',
  'end',
  'signer',
] as const;
export type MissingPart = (typeof missingParts)[number];

/**
 * The components a format guide names; the profile defines how each looks (profile.ts). The minutes use all but
 * `urgency`, `signaturePosition` and those of tables, which other documents need.
 */
export const paragraphRoles = [
  'title',
  'motto',
  'parentAgency',
  'agency',
  'agencyMark',
  'number',
  'placeDate',
  'urgency',
  /** A draft, a paper of a meeting, for use within the body. */
  'circulation',
  /** What a letter is about, under its number: letters have no name of a type. */
  'letterSubject',
  /** Whom a letter is to. */
  'addressee',
  'documentType',
  'abstract',
  'abstractMark',
  'heading',
  'subheading',
  'topic',
  /** A sentence that opens a list, kept with its first line. */
  'lead',
  'body',
  /** The last sentences, kept with the signatures. */
  'closing',
  'signatureTitle',
  'signaturePosition',
  'signatureName',
  'recipientsLabel',
  'recipient',
  'tableHead',
  'tableCell',
] as const;
export type ParagraphRole = (typeof paragraphRoles)[number];

/**
 * A piece of text. `missing` marks a place to write: dots, or the room for a number not given yet. `composed`: words the
 * program sets around those that people may edit, such as numbers, labels and the names of speakers.
 */
export const run = z.object({
  text: z.string(),
  missing: z.enum(missingParts).optional(),
  composed: z.literal(true).optional(),
});
export type Run = z.infer<typeof run>;

/** The record's text a paragraph was made from, so that a click on the page can lead to it. */
export const origin = z.object({
  type: z.enum(['meeting', 'agendaItem', 'entry', 'task']),
  id: recordId,
  field: z.enum(['documents', 'reports', 'otherInformation', 'conclusion', 'content', 'answer']),
});
export type Origin = z.infer<typeof origin>;

/**
 * Identifies a text within its document, the same each time the document is composed: `opening.place`,
 * `entry:<id>:content:w1k2`. A line of a record's text is known by its words, not by its number, so that it stays the
 * same one when lines above it come and go. Edits are stored by it.
 */
export const place = z.string().min(1).max(300);

export const paragraph = z.object({
  role: z.enum(paragraphRoles),
  runs: z.array(run),
  origin: origin.optional(),
  /** Absent in the letterhead, which comes from the settings. */
  place: place.optional(),
});
export type Paragraph = z.infer<typeof paragraph>;

/**
 * A column of a table: its head, its share of the text width, and the alignment of its cells. `composed`: its cells are
 * not edited, as the numbers of the rows.
 */
const tableColumn = z.object({
  head: z.string(),
  share: z.number(),
  align: z.enum(['left', 'center']),
  composed: z.literal(true).optional(),
});
export type TableColumn = z.infer<typeof tableColumn>;

/** `place`: what the row is about, the same each time; its cells are edited under `<place>/<column>`. */
const tableRow = z.object({ place, cells: z.array(z.string()) });
export type TableRow = z.infer<typeof tableRow>;

/** A table whose head repeats on every page and whose rows are not split by page breaks. */
const tableBlock = z.object({
  type: z.literal('table'),
  columns: z.array(tableColumn),
  rows: z.array(tableRow),
  /** The minimum height of a row in mm, for rows that people write in. */
  rowMm: z.number(),
});
export type TableBlock = z.infer<typeof tableBlock>;

/** Blocks follow one another; columns are two lists of paragraphs side by side. */
export const block = z.discriminatedUnion('type', [
  paragraph.extend({ type: z.literal('paragraph') }),
  z.object({
    type: z.literal('columns'),
    /** `recipients`: the rest of a list of recipients too long to stand beside the signature. */
    part: z.enum(['letterhead', 'signatures', 'recipients']),
    left: z.array(paragraph),
    right: z.array(paragraph),
  }),
  tableBlock,
]);
export type Block = z.infer<typeof block>;

/**
 * A document of the office as text with roles: the single source for the Word file and for the pages shown in the
 * window. The profile defines how each role looks.
 */
export const paper = z.object({
  /** For the properties of the file. */
  title: z.string(),
  /** The office, never a person. */
  creator: z.string(),
  orientation: z.enum(['portrait', 'landscape']),
  blocks: z.array(block),
  missing: z.array(z.enum(missingParts)),
});
export type Paper = z.infer<typeof paper>;

/** The text of a paragraph as it is read. */
export function paragraphText(paragraph: Paragraph): string {
  return paragraph.runs.map((run) => run.text).join('');
}

/** The words of a paragraph that people may edit; null if all of it is composed. */
export function editableWords(paragraph: Paragraph): string | null {
  const { words } = partsOf(paragraph);
  return words.length === 0 ? null : words.map(({ text }) => text).join('');
}

/** A paragraph in three: what is composed before and after, and the words between. */
export interface ParagraphParts {
  readonly before: readonly Run[];
  readonly words: readonly Run[];
  readonly after: readonly Run[];
}

export function partsOf({ runs }: Pick<Paragraph, 'runs'>): ParagraphParts {
  const start = runs.findIndex((run) => run.composed !== true);
  if (start < 0) return { before: runs, words: [], after: [] };
  const end = runs.findLastIndex((run) => run.composed !== true) + 1;
  return { before: runs.slice(0, start), words: runs.slice(start, end), after: runs.slice(end) };
}

/** Every paragraph outside of tables in reading order; columns left, then right. */
export function allParagraphs({ blocks }: Pick<Paper, 'blocks'>): Paragraph[] {
  return blocks.flatMap(paragraphsOf);
}

function paragraphsOf(block: Block): Paragraph[] {
  switch (block.type) {
    case 'paragraph':
      return [block];
    case 'columns':
      return [...block.left, ...block.right];
    case 'table':
      return [];
  }
}

/** What a document lacks, each part once, in reading order. */
export function missingIn(paper: Pick<Paper, 'blocks'>): MissingPart[] {
  const missing = allParagraphs(paper).flatMap(({ runs }) => runs.flatMap((run) => run.missing ?? []));
  return [...new Set(missing)];
}
