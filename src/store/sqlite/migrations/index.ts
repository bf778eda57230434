import type { Writable } from '../handles.ts';
import { recordsAndChanges } from './0010-records-and-changes.ts';
import { merging } from './0020-merging.ts';
import { mergeOrder } from './0030-merge-order.ts';
import { rescue } from './0040-rescue.ts';
import { erasure } from './0050-erasure.ts';
import { meetingLife } from './0060-meeting-life.ts';
import { search } from './0070-search.ts';
import { tables } from './0080-tables.ts';
import { corrections } from './0090-corrections.ts';
import { documents } from './0100-documents.ts';
import { mergingByMeaning } from './0110-merging-by-meaning.ts';
import { confirmedSpeakers } from './0120-confirmed-speakers.ts';
import { editsOfWords } from './0130-edits-of-words.ts';
import { standingRecipients } from './0140-standing-recipients.ts';
import { lettersAndReports } from './0150-letters-and-reports.ts';
import type { Migration } from './migration.ts';

export const migrations: readonly Migration[] = [
  recordsAndChanges,
  merging,
  mergeOrder,
  rescue,
  erasure,
  meetingLife,
  search,
  tables,
  corrections,
  documents,
  mergingByMeaning,
  confirmedSpeakers,
  editsOfWords,
  standingRecipients,
  lettersAndReports,
];

export const latestVersion = migrations.at(-1)?.version ?? 0;

/** Whether a file can have this version: one of ours, or a later multiple of ten. Anything else is damage. */
export function isKnownVersion(version: number): boolean {
  if (version > latestVersion) return version % 10 === 0;
  return version === 0 || migrations.some((each) => each.version === version);
}

/** The version of the schema in a file; 0 in an empty one. */
export function schemaVersion(db: Writable): number {
  return Number(db.pragma('user_version', { simple: true }));
}

/** Migrates a file to `target`, each step in a transaction of its own that also sets the version. */
export function migrate(db: Writable, target: number = latestVersion): void {
  for (const { version, sql } of migrations) {
    if (version <= schemaVersion(db) || version > target) continue;
    db.transaction(() => {
      db.exec(sql);
      db.pragma(`user_version = ${version}`);
    }).exclusive();
  }
}
