import { z } from 'zod';

/**
 * Every error a person should be told of. The sentence for each (what happened, that nothing was lost, what to do next)
 * is in the texts (i18n) under `errors.<code>`; a test keeps the two in step.
 */
export const errorCodes = [
  'invalid-input',
  'refused-sender',
  'not-found',
  'store-stopped',
  'store-failed',
  'file-in-use',
  'file-in-use-by',
  'file-damaged',
  'file-torn',
  'file-bad-values',
  'file-foreign-parts',
  'file-protected',
  'wrong-passphrase',
  'backup-damaged',
  'nothing-rescued',
  'target-is-open',
  'is-folder',
  'not-a-folder',
  'not-a-file',
  'path-too-long',
  'file-not-ours',
  'file-newer',
  'file-missing',
  'file-read-only',
  'disk-full',
  'disk-failed',
  'document-open-elsewhere',
  'document-not-written',
  'document-not-opened',
  'not-drawn',
  'no-printer',
  'not-printed',
  'person-erased',
  'meeting-closed',
  'number-taken',
  'tree-circle',
  'personal-data-undecided',
  'time-unread',
  'edits-waiting',
  'entries-differ',
  'entries-too-long',
  'meeting-not-ended',
  'meeting-changed',
  'spreadsheet-not-xlsx',
  'spreadsheet-old',
  'spreadsheet-protected',
  'spreadsheet-damaged',
  'spreadsheet-too-large',
  'spreadsheet-empty',
  'form-has-programs',
  'form-leads-outside',
  'form-broken',
  'word-not-docx',
  'word-old',
  'word-protected',
  'word-damaged',
  'word-too-large',
  'word-other-document',
  'words-changed',
  'profile-value-refused',
  'profile-number-refused',
  'roster-changed',
  'copy-is-open-file',
  'copy-is-original',
  'copy-torn',
  'copy-altered',
  'copy-bad-values',
  'copy-foreign-parts',
  'cancelled',
  'program-fault',
  'window-stopped',
  'unexpected',
] as const;

export const appError = z.object({
  code: z.enum(errorCodes),
  /** Values for the sentence: a file, a version. Never anything a user wrote. */
  params: z.record(z.string(), z.string()).optional(),
});
export type AppError = z.infer<typeof appError>;
export type ErrorCode = AppError['code'];

/** An expected error, thrown inside a process and turned into a value at its border. */
export class ExpectedError extends Error {
  readonly error: AppError;

  constructor(code: ErrorCode, params?: Record<string, string>, options?: ErrorOptions) {
    super(code, options);
    this.name = 'ExpectedError';
    this.error = params === undefined ? { code } : { code, params };
  }
}
