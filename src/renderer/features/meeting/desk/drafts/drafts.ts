import { z } from 'zod';
import { recordId } from '../../../../../shared/records/field-kinds.ts';
import { entryValues } from '../entry-line/entry-values.ts';

/** What the entry line holds, and what left it without the store having confirmed it yet. */
export const lineDraft = z.object({ line: entryValues, waiting: z.array(entryValues) });
export type LineDraft = z.infer<typeof lineDraft>;

/** The saved entry being changed in its place. */
export const editDraft = z.object({
  entryId: recordId,
  values: entryValues,
  /** The position in the log at which the entry was read; drafts of an earlier program lack it. */
  seen: z.number().optional(),
});
export type EditDraft = z.infer<typeof editDraft>;

/**
 * Reads a draft back. What this version cannot read (written by another one, or damaged) counts as no draft: it
 * must never keep the desk from opening.
 */
export function readDraft<Value>(schema: z.ZodType<Value>, content: string | null): Value | null {
  if (content === null) return null;
  return draftText.pipe(schema).safeParse(content).data ?? null;
}

const draftText = z.string().transform((content, context): unknown => {
  try {
    return JSON.parse(content);
  } catch {
    context.addIssue({ code: 'custom', message: 'not JSON' });
    return z.NEVER;
  }
});
