import { z } from 'zod';
import { prose, recordId } from '../../records/field-kinds.ts';
import { procedure } from '../procedure.ts';

export const LONGEST_DRAFT_KEY = 100;
/** Which part of the interface a draft belongs to, such as `entry:<meeting>`. */
const draftKey = z
  .string()
  .max(LONGEST_DRAFT_KEY)
  .regex(/^[a-z-]+(:[0-9a-f-]{36})?$/);

/** A field of a record, such as the start of a meeting or the deadline of a task. */
const fieldOfRecord = z.strictObject({ recordId, field: z.string().regex(/^[A-Za-z]{1,18}$/) });
export type FieldOfRecord = z.infer<typeof fieldOfRecord>;

/** What somebody typed in a field that could not be read: it stands there as typed until it is put right. */
const unreadText = fieldOfRecord.extend({ typed: prose });
export type UnreadText = z.infer<typeof unreadText>;

/** Drafts of unsaved typing. Asked of the store by the window. */
export const draftProcedures = {
  /** What is being typed and not yet saved, stored so that a crash loses no word. */
  'draft.load': procedure(z.strictObject({ key: draftKey }), z.string().nullable()),
  'draft.save': procedure(z.strictObject({ key: draftKey, content: prose }), z.null()),
  'draft.discard': procedure(z.strictObject({ key: draftKey }), z.null()),
  /** The texts of all fields that could not be read. */
  'draft.unread': procedure(z.strictObject({}), z.array(unreadText)),
  /** Keeps such a text; null where there is none any more. */
  'draft.keepUnread': procedure(unreadText.extend({ typed: prose.nullable() }), z.null()),
} as const;
