import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'zod';
import { ExpectedError } from '../../../shared/contract/errors.ts';
import type { RescueReport } from '../../../shared/contract/procedures/file.ts';
import { writeAtomically } from '../../disk/atomic-file.ts';
import { hold } from '../../disk/held-files.ts';
import { leftoversOf } from '../../disk/journals.ts';
import { makePrivateFolder } from '../../disk/partial-files.ts';
import { requirePlainFile } from '../../disk/plain-file.ts';
import type { Author } from '../../log/author.ts';
import { erasedIn, eraseWhatWasAsked } from '../../log/erasing/erasure.ts';
import { materializeTouched } from '../../log/latest-value-wins.ts';
import { openDatabase } from '../../log/open-database.ts';
import { rebuildTouched } from '../../log/rebuild-records.ts';
import { touch } from '../../log/touched-records.ts';
import { closeDatabase } from '../../sqlite/connection.ts';
import { type Parameter, readAll, readOne, type Writable } from '../../sqlite/handles.ts';
import { requireWhole } from '../backups/snapshot.ts';
import { weigh } from '../leftovers/compare-states.ts';
import { mendReferences } from './mend.ts';
import { type Salvaged, type SalvagedChange, salvage } from './salvage.ts';
import { writeAnew } from './write-anew.ts';

/** Who rescues, and the title of the meeting that takes in everything that lost its own. */
export interface Rescuer {
  readonly author: Author;
  readonly fragmentsTitle: string;
}

/**
 * Writes what can still be read of a damaged file into the new file `to`. The log is the truth: the changes still there
 * are taken over as they are, with their stamps and links, so that the new file merges with every other copy and gets
 * back from it what was lost here; the records are rebuilt from the log.
 *
 * @throws ExpectedError nothing-rescued; errors of SQLite and of the system. The damaged file is only read.
 */
export async function rescue(path: string, to: string, by: Rescuer): Promise<RescueReport> {
  requirePlainFile(path);
  const found = salvage(...statesOf(path));
  if (found.changes.length === 0 && found.bad.length === 0)
    throw new ExpectedError('nothing-rescued', { file: basename(path) });
  const letGo = hold(path);
  return writeAtomically(to, (partial) => {
    const report = rebuild(partial, found, by);
    requireWhole(partial, basename(to));
    return report;
  }).finally(letGo);
}

/** The bytes of the file as it is, and as it would be with its leftovers written in. */
function statesOf(path: string): Buffer[] {
  const folder = makePrivateFolder();
  try {
    const recovered = leftoversOf(path).length === 0 ? null : weigh(path, folder.path)?.recovered;
    return [path, recovered ?? []].flat().map((each) => readFileSync(each));
  } finally {
    folder.remove();
  }
}

/** Rows of other tables that are kept if readable: merge reports and drafts. */
export interface Beside {
  readonly merges: readonly (readonly Parameter[])[];
  readonly drafts: readonly (readonly Parameter[])[];
}

const nothingBeside: Beside = { merges: [], drafts: [] };

/** Builds a file at `path` from what was found. */
export function rebuild(
  path: string,
  found: Salvaged,
  by: Rescuer,
  beside: Beside = nothingBeside,
): RescueReport {
  const { db } = openDatabase(path);
  try {
    const { lost, changes } = db.transaction(() => {
      putBeside(db, beside);
      const changes = takeOver(db, found);
      touch(db, 'SELECT record_type, record_id FROM change');
      materializeTouched(db);
      writeAnew(db, by.author, found.bad);
      mendReferences(db, by.author, by.fragmentsTitle);
      touch(db, 'SELECT record_type, record_id FROM change');
      rebuildTouched(db);
      eraseWhatWasAsked(db);
      return { lost: noteGaps(db, changes), changes: changes.length };
    })();
    return { changes, lost, ...counted(db) };
  } finally {
    closeDatabase(db);
  }
}

function putBeside(db: Writable, { merges, drafts }: Beside): void {
  const merge = db.prepare(
    'INSERT INTO merge (id, merged_at, person, source, report, number, newest) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  for (const row of merges) merge.run(...row);
  const draft = db.prepare('INSERT INTO draft (device, key, content, wall_time) VALUES (?, ?, ?, ?)');
  for (const row of drafts) draft.run(...row);
}

const merged = z.object({ id: z.string() });

/**
 * Writes the log as it was found.
 * @returns the changes that could be trusted.
 */
function takeOver(db: Writable, { writers, changes, blanked }: Salvaged): SalvagedChange[] {
  const writer = db.prepare('INSERT INTO writer (id, device, device_name, started_at) VALUES (?, ?, ?, ?)');
  const known = new Map(writers.map((each) => [each.id, each]));
  for (const id of new Set([...changes, ...blanked].map((each) => each.writer))) {
    const { device, deviceName, startedAt } = known.get(id) ?? UNKNOWN;
    writer.run(id, device, deviceName, startedAt);
  }
  const change = db.prepare(`INSERT INTO change
    (stamp, writer, seq, action, verb, person, wall_time, record_type, record_id, payload, digest, chain, merge_id)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const merges = new Set(readAll(db, merged, 'SELECT id FROM merge').map(({ id }) => id));
  const insert = (each: SalvagedChange): void => {
    const { stamp, seq, action, verb, wallTime, recordType, recordId, payload, digest, chain } = each;
    const { writer: by, person, mergeId } = each;
    const merge = mergeId !== null && merges.has(mergeId) ? mergeId : null;
    change.run(
      ...[
        stamp,
        by,
        seq,
        action,
        verb,
        person,
        wallTime,
        recordType,
        recordId,
        payload,
        digest,
        chain,
        merge,
      ],
    );
  };
  for (const each of changes) insert(each);
  const erased = blanked.filter(erasedIn(db));
  for (const each of erased) insert(each);
  return [...changes, ...erased];
}

/** The PC of a writer whose row was not readable. */
const UNKNOWN = { device: '0000000000000000', deviceName: '?', startedAt: 0 };

/** Records where changes are known to be missing, so that a check can tell this file from a torn copy. */
function noteGaps(db: Writable, changes: readonly SalvagedChange[]): number {
  const note = db.prepare('INSERT INTO gap (writer, seq) VALUES (?, ?)');
  const last = new Map<string, number>();
  let lost = 0;
  for (const { writer, seq } of changes.toSorted((a, b) => a.seq - b.seq)) {
    const missing = seq - (last.get(writer) ?? 0) - 1;
    if (missing > 0) note.run(writer, seq);
    lost += missing;
    last.set(writer, seq);
  }
  return lost;
}

const counts = z.object({ meetings: z.number(), entries: z.number() });

function counted(db: Writable) {
  const sql = `SELECT (SELECT count(*) FROM meeting WHERE NOT deleted) AS meetings,
    (SELECT count(*) FROM entry WHERE NOT deleted) AS entries`;
  return readOne(db, counts, sql) ?? { meetings: 0, entries: 0 };
}
