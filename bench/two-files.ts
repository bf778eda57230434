import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { uuidv7 } from 'uuidv7';
import { openDatabase } from '../src/store/log/open-database.ts';
import { fill, newEntries, type Planned, seeded } from './fill.ts';

/** How many changes each side has that the other has not. */
export const CHANGES = 100_000;
/** How many of them are edits of entries that both sides have. */
const EDITS = 10_000;
const COMMON = 5_000;

const COMMON_WRITER = '00000000000000c0';
export const OURS = { writer: '00000000000000a0', person: 'Lan' };
export const THEIRS = { writer: '00000000000000b0', person: 'Minh' };

export interface Files {
  readonly ours: string;
  readonly theirs: string;
}

/** Two files with a common past, and then 100,000 changes each. */
export function makeFiles(folder: string): Files {
  const ours = join(folder, 'ours.db');
  const theirs = join(folder, 'theirs.db');
  const random = seeded(1);
  const meetingId = uuidv7();
  const common = newEntries(COMMON, meetingId, random);
  const { db } = openDatabase(ours);
  const meeting: Planned = { type: 'meeting', id: meetingId, set: { title: 'Hội nghị giao ban' } };
  const [, ...stamps] = fill(db, COMMON_WRITER, 'Hai', [meeting, ...common]);
  db.close();
  copyFileSync(ours, theirs);
  for (const [path, { writer, person }] of [[ours, OURS] as const, [theirs, THEIRS] as const]) {
    const edits = Array.from({ length: EDITS }, (): Planned => {
      const at = Math.floor(random() * COMMON);
      const set = { content: `Lần ${Math.floor(random() * 1e9)}` };
      return { type: 'entry', id: common[at]?.id ?? '', set, replaces: stamps[at] ?? '' };
    });
    const opened = openDatabase(path).db;
    fill(opened, writer, person, [...newEntries(CHANGES - EDITS, meetingId, random), ...edits]);
    opened.close();
  }
  return { ours, theirs };
}
