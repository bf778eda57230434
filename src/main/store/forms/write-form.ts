import { Foreseen } from '../../../shared/contract/errors.ts';
import { writeSafely } from '../files/write-safely.ts';
import type { Job } from '../jobs.ts';
import { fillParts } from './fill.ts';
import type { FormToFill } from './filled-form.ts';
import { pack } from './pack.ts';
import { withProperties } from './properties.ts';

/** A form filled, as the bytes of a .docx file. */
export function filledForm({ parts, tree, title, creator }: Omit<FormToFill, 'personalData'>): Uint8Array {
  return pack(withProperties(fillParts(parts, tree), { title, creator }));
}

/**
 * Writes a filled form, whole or not at all.
 * @throws Foreseen personal-data-undecided, form-broken, cancelled, and as `writeSafely` does
 */
export async function writeForm(form: FormToFill, path: string, job: Job): Promise<void> {
  const open = form.personalData.filter(({ decision }) => decision === null).length;
  if (open > 0) throw new Foreseen('personal-data-undecided', { count: String(open) });
  await job.at('writing', 0, 0);
  const bytes = filledForm(form);
  await job.at('packing', 0, 0);
  await writeSafely(path, bytes);
}
