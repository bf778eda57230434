import { z } from 'zod';
import { entryOrders, speakerModes } from './catalogue.ts';
import { documentKinds } from './document-kinds.ts';
import { count, day, line, moment, prose, recordId, reference } from './fields.ts';
import { profileIds } from './profile-ids.ts';

/**
 * A document of the office: its number, how it is made and the file last written. Its words are not kept: they are
 * composed from the record each time, with the edits laid over. The id follows from kind and meeting or unit, so that
 * two PCs mean the same document.
 */
export const document = z.object({
  kind: z.enum(documentKinds),
  meetingId: reference,
  /** Whom a reminder goes to. */
  unit: line,
  /** Within its kind and the term of office; the number of minutes is the meeting's. */
  number: count,
  issuedOn: day,
  /** Empty where the office's settings decide. */
  speakerMode: z.enum(['', ...speakerModes]),
  entryOrder: z.enum(['', ...entryOrders]),
  /** Empty for the guide of the day. */
  profileId: z.enum(['', ...profileIds]),
  fileName: line,
  /** SHA-256 of the file last written, in hex. */
  fileHash: line,
  exportedAt: moment,
});
export type Document = z.infer<typeof document>;

/** Words changed in a document, by their place in it; `base` is what they replaced, to see when that changes. */
export const documentEdit = z.object({ documentId: recordId, place: line, text: prose, base: prose });
export type DocumentEdit = z.infer<typeof documentEdit>;

export const maskDecisions = ['mask', 'keep'] as const;
/** What becomes of words in a document that look like personal data. */
export const documentMask = z.object({
  documentId: recordId,
  quote: line,
  decision: z.enum(maskDecisions),
});
export type DocumentMask = z.infer<typeof documentMask>;

/** A form of the office's own: a .docx with fields, in base64, so that it travels with the file. */
export const form = z.object({
  name: line,
  about: prose,
  content: z
    .string()
    .max(4_000_000)
    .regex(/^[A-Za-z0-9+/=]*$/),
});
export type Form = z.infer<typeof form>;

/** A number of a profile as the office corrected it; `value` is JSON, checked against what the guide allows. */
export const profileNumber = z.object({ profileId: z.enum(profileIds), path: line, value: line });
export type ProfileNumber = z.infer<typeof profileNumber>;
