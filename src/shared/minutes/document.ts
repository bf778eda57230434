import { z } from 'zod';
import { recordId } from '../records/fields.ts';

/**
 * What the form asks for and the record lacks. Each is a place to write in the document and a line in the
 * list of what is missing.
 */
export const missingParts = [
  'parentAgency',
  'agency',
  'symbol',
  'number',
  'officePlace',
  'title',
  'start',
  'place',
  'chair',
  'recorder',
  'attendance',
  'proceedings',
  'conclusion',
  'end',
] as const;
export type MissingPart = (typeof missingParts)[number];

/**
 * The components a format guide names; how each looks is the profile's (profile.ts). The minutes use all but
 * `urgency`, `signaturePosition` and those of tables, which other papers need.
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

/** A stretch of text; `missing` marks a place to write: dots, or the wide space of a number not yet given. */
export const run = z.object({ text: z.string(), missing: z.enum(missingParts).optional() });
export type Run = z.infer<typeof run>;

/** The free text a paragraph was made from, so that a click on the page can lead to it. */
export const origin = z.object({
  type: z.enum(['meeting', 'agendaItem', 'entry', 'task']),
  id: recordId,
  field: z.enum(['documents', 'reports', 'otherInformation', 'conclusion', 'content', 'answer']),
});
export type Origin = z.infer<typeof origin>;

export const paragraph = z.object({
  role: z.enum(paragraphRoles),
  runs: z.array(run),
  origin: origin.optional(),
});
export type Paragraph = z.infer<typeof paragraph>;

/** Blocks stand under one another; columns are two lists of paragraphs side by side. */
export const block = z.discriminatedUnion('type', [
  paragraph.extend({ type: z.literal('paragraph') }),
  z.object({
    type: z.literal('columns'),
    part: z.enum(['letterhead', 'signatures']),
    left: z.array(paragraph),
    right: z.array(paragraph),
  }),
]);
export type Block = z.infer<typeof block>;

/** The minutes as text with roles: one source for the Word file and for the pages shown in the window. */
export const minutesDocument = z.object({
  /** The name of the conference, for the properties of the file. */
  title: z.string(),
  /** The office, never a person. */
  creator: z.string(),
  blocks: z.array(block),
  missing: z.array(z.enum(missingParts)),
});
export type MinutesDocument = z.infer<typeof minutesDocument>;

/** The text of a paragraph as it is read. */
export function paragraphText(paragraph: Paragraph): string {
  return paragraph.runs.map((run) => run.text).join('');
}

/** Every paragraph in reading order; columns left, then right. */
export function allParagraphs(document: Pick<MinutesDocument, 'blocks'>): Paragraph[] {
  return document.blocks.flatMap((block): Paragraph[] =>
    block.type === 'columns' ? [...block.left, ...block.right] : [block],
  );
}
