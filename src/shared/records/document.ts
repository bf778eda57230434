import { z } from 'zod';
import { circulations, documentKinds, meetingParts, urgencies } from './document-kinds.ts';
import { kept, trace } from './field.ts';
import { count, day, line, moment, prose, recordId, reference } from './field-kinds.ts';
import { profileIds } from './profile-ids.ts';
import { entryOrders, speakerModes } from './reference-lists.ts';

const part = `(?:${[...meetingParts, 'none'].join('|')})`;
const partList = z.string().regex(new RegExp(`^(?:${part}(?:,${part})*)?$`));

/**
 * A document of the office: its number, its options and the file last written. Its words are not stored: they are
 * composed from the record each time, and the edits applied. The id follows from kind and meeting or unit, so that two
 * PCs mean the same document.
 */
export const document = z.object({
  kind: kept(z.enum(documentKinds), { blank: 'minutes', conflict: 'fixed' }),
  meetingId: kept(reference, { conflict: 'fixed' }),
  /** The unit a reminder is sent to. */
  unit: kept(line, { conflict: 'fixed' }),
  /** Within its kind and the term of office; the number of minutes is the meeting's. */
  number: kept(count),
  issuedOn: kept(day),
  /** Empty if the office's settings apply. */
  speakerMode: kept(z.enum(['', ...speakerModes])),
  entryOrder: kept(z.enum(['', ...entryOrders])),
  /** Empty for the guide of the day. */
  profileId: kept(z.enum(['', ...profileIds])),
  /** Marks under its number. */
  urgency: kept(z.enum(urgencies)),
  circulation: kept(z.enum(circulations)),
  /** Of a draft: which one. */
  draft: kept(count),
  /** Of letters and reports: what they are about, whom they are to, and what the office writes of its own. */
  subject: trace(line),
  addressee: trace(line),
  text: trace(prose),
  /** Which parts of the meeting they tell of, with commas between; empty for the usual ones of the kind. */
  parts: kept(partList),
  fileName: trace(line, { conflict: 'latest' }),
  /** SHA-256 of the file last written, in hex. */
  fileHash: kept(line, { conflict: 'latest' }),
  exportedAt: kept(moment, { conflict: 'latest' }),
});
export type Document = z.infer<typeof document>;

/** What an edit covers: the words people may edit, or, from older programs, all of a paragraph. */
export const editCovers = ['words', 'paragraph'] as const;

/** Words edited in a document, by their place in it; `base` is what they replaced: where that is gone, they wait. */
export const documentEdit = z.object({
  documentId: kept(recordId, { conflict: 'fixed' }),
  place: kept(line, { conflict: 'fixed' }),
  text: trace(prose),
  base: trace(prose, { conflict: 'latest' }),
  covers: kept(z.enum(editCovers), { blank: 'paragraph', conflict: 'latest' }),
});
export type DocumentEdit = z.infer<typeof documentEdit>;

export const maskDecisions = ['mask', 'keep'] as const;
export type MaskDecision = (typeof maskDecisions)[number];
/** The decision about words in a document that look like personal data. */
export const documentMask = z.object({
  documentId: kept(recordId, { conflict: 'fixed' }),
  quote: trace(line, { conflict: 'fixed' }),
  decision: kept(z.enum(maskDecisions), { blank: 'mask' }),
});
export type DocumentMask = z.infer<typeof documentMask>;

/** A form of the office's own: a .docx with fields, in base64, so that it travels with the file. */
export const form = z.object({
  name: kept(line),
  about: kept(prose),
  content: kept(
    z
      .string()
      .max(4_000_000)
      .regex(/^[A-Za-z0-9+/=]*$/),
  ),
});
export type Form = z.infer<typeof form>;

/** A value of a profile that the office corrected; `value` is JSON, checked against what the guide allows. */
export const profileNumber = z.object({
  profileId: kept(z.enum(profileIds), { blank: 'hd05', conflict: 'fixed' }),
  path: kept(line, { conflict: 'fixed' }),
  value: kept(line),
});
export type ProfileNumber = z.infer<typeof profileNumber>;
