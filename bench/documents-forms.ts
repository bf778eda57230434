import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate/browser';
import { inRoot } from '../scripts/process/paths.ts';
import { formTree } from '../src/shared/forms/fields.ts';
import { createJobs } from '../src/store/base/jobs.ts';
import { writeSafely } from '../src/store/disk/write-document.ts';
import { fillParts } from '../src/store/formats/docx-template/fill.ts';
import { formParts } from '../src/store/formats/docx-template/parts.ts';
import { usedTree } from '../src/store/formats/docx-template/used-tree.ts';
import type { FormToFill } from '../src/store/forms/filled-form.ts';
import { meetingSource } from '../src/store/forms/meeting-source.ts';
import { writeForm } from '../src/store/forms/write-form.ts';
import type { Readable } from '../src/store/sqlite/handles.ts';
import { median, timed } from './timing.ts';

const MOST_TIMES_FLOOR = 3;

interface Rounds {
  readonly warming: number;
  readonly rounds: number;
}

/**
 * An own form filled with a meeting and written, beside the least it could take: the same XML, ready, zipped by fflate
 * and written.
 *
 * @returns how many times the floor it takes, and the most it may
 */
export async function measureForm(
  folder: string,
  db: Readable,
  meetingId: string,
  { warming, rounds }: Rounds,
): Promise<{ times: number; most: number }> {
  const form = formOf(db, meetingId);
  const jobs = createJobs(() => undefined);
  const texts = [...fillParts(form.parts, form.tree)].map(
    ([name, bytes]) => [name, Buffer.from(bytes).toString('utf8')] as const,
  );
  const ours = () =>
    timed(() => jobs.run(randomUUID(), (job) => writeForm(form, join(folder, 'form.docx'), job)));
  const floor = () =>
    timed(() => {
      const parts = Object.fromEntries(texts.map(([name, text]) => [name, strToU8(text)]));
      return writeSafely(join(folder, 'floor.docx'), zipSync(parts));
    });
  const times: { ours: number[]; floor: number[] } = { ours: [], floor: [] };
  for (let round = 0; round < warming + rounds; round += 1) {
    const [byUs, byFloor] = [await ours(), await floor()];
    if (round < warming) continue;
    times.ours.push(byUs);
    times.floor.push(byFloor);
  }
  const [byUs, byFloor] = [median(times.ours), median(times.floor)];
  console.log(`  an own form ${byUs.toFixed(1)} ms, its XML ready and only zipped ${byFloor.toFixed(1)} ms`);
  return { times: byUs / byFloor, most: MOST_TIMES_FLOOR };
}

/** The short minutes that come with the program, to be filled with a meeting. */
function formOf(db: Readable, meetingId: string): FormToFill {
  const parts = formParts(readFileSync(inRoot('resources/forms/short-minutes.docx')), 'short-minutes.docx');
  const tree = usedTree(formTree(meetingSource(db, meetingId), 'unit'), parts);
  return { parts, tree, title: 'Biên bản', creator: '', joinedMasks: [], personalData: [] };
}
