import { z } from 'zod';
import { prose } from '../../records/field-kinds.ts';
import { procedure } from '../procedure.ts';

export const LONGEST_DRAFT_KEY = 100;
/** Which part of the interface a draft belongs to, such as `entry:<meeting>`. */
const draftKey = z
  .string()
  .max(LONGEST_DRAFT_KEY)
  .regex(/^[a-z-]+(:[0-9a-f-]{36})?$/);

/** Drafts of unsaved typing. Asked of the store by the window. */
export const draftProcedures = {
  /** What is being typed and not yet saved, stored so that a crash loses no word. */
  'draft.load': procedure(z.strictObject({ key: draftKey }), z.string().nullable()),
  'draft.save': procedure(z.strictObject({ key: draftKey, content: prose }), z.null()),
  'draft.discard': procedure(z.strictObject({ key: draftKey }), z.null()),
} as const;
