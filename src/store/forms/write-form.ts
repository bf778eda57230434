import { ExpectedError } from '../../shared/contract/errors.ts';
import type { Job } from '../base/jobs.ts';
import { writeSafely } from '../disk/write-document.ts';
import { fillForm } from '../formats/docx-template/fill-form.ts';
import { withMasks } from '../formats/docx-template/own-words.ts';
import { withProperties } from '../formats/docx-template/properties.ts';
import { pack } from '../formats/pack.ts';
import type { FormToFill } from './filled-form.ts';

/** A filled form, as the bytes of a .docx file. */
export function filledForm({
  parts,
  tree,
  joinedMasks,
  title,
  creator,
}: Omit<FormToFill, 'personalData'>): Uint8Array {
  return pack(withProperties(withMasks(fillForm(parts, tree), joinedMasks), { title, creator }));
}

/**
 * Writes a filled form, whole or not at all.
 * @throws ExpectedError personal-data-undecided, form-broken, cancelled, and as `writeSafely` does
 */
export async function writeForm(form: FormToFill, path: string, job: Job): Promise<void> {
  const open = form.personalData.filter(({ decision }) => decision === null).length;
  if (open > 0) throw new ExpectedError('personal-data-undecided', { count: String(open) });
  await job.at('writing', 0, 0);
  const bytes = filledForm(form);
  await job.at('packing', 0, 0);
  await writeSafely(path, bytes);
}
