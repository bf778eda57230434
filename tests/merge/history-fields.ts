import { z } from 'zod';
import type { RecordType } from '../../src/shared/records/index.ts';
import { type Readable, readAll } from '../../src/store/sqlite/handles.ts';
import { table } from '../../src/store/sqlite/record-tables.ts';

/** Numbers and words by which an act of a history finds what it is about in whatever file it is done in. */
export interface Picks {
  readonly numbers: readonly number[];
  readonly text: string;
}

/** The file an act is done in, and a folder for what it writes. */
export interface Scene {
  readonly db: Readable;
  readonly folder: string;
  readonly job: string;
}

const row = z.object({ id: z.string() });
const FEW = 5;

/** One of the records of a type, removed ones among them only if asked for. */
export function one(scene: Scene, type: RecordType, pick: number, removed = false): string {
  const sql = `SELECT id FROM ${table(type).name} ${removed ? '' : 'WHERE NOT deleted'} ORDER BY id`;
  const rows = readAll(scene.db, row, sql);
  // The first few, so that two PCs often mean the same one.
  return rows[pick % Math.max(Math.min(rows.length, FEW), 1)]?.id ?? '';
}

export const number = ({ numbers }: Picks, at: number): number => numbers[at % numbers.length] ?? 0;
export const pickFrom = <T>(list: readonly [T, ...T[]], at: number): T => list[at % list.length] ?? list[0];

/** What is added and edited one by one. */
export const addable = [
  'agendaItem',
  'guest',
  'task',
  'topic',
  'locality',
  'agency',
  'collaborator',
  'office',
  'collaboratorGroup',
  'snippet',
  'savedView',
] as const;
/** New values for some fields of a record. */
export function fieldsFor(
  scene: Scene,
  type: (typeof addable)[number] | 'meeting',
  picks: Picks,
): Record<string, unknown> {
  const { text } = picks;
  const at = (index: number) => number(picks, index);
  const meetingId = one(scene, 'meeting', at(3));
  switch (type) {
    case 'meeting':
      return pickFrom<Record<string, unknown>>(
        [
          { title: text },
          { place: text },
          { state: pickFrom(['preparing', 'running', 'ended'], at(4)) },
          { periodKind: 'quarter', periodNumber: 1 + (at(4) % 4) },
          { minutesNumber: at(4) % 3 },
        ],
        at(5),
      );
    case 'agendaItem':
      return { meetingId, content: text };
    case 'guest':
      return { meetingId, name: text };
    case 'task':
      return pickFrom<Record<string, unknown>>(
        [
          { meetingId, content: text, unit: 'Sở Y tế' },
          { meetingId, state: pickFrom(['open', 'done'], at(4)), answer: text },
          { meetingId, entryId: one(scene, 'entry', at(4)) || null, content: text },
        ],
        at(5),
      );
    case 'topic':
      return pickFrom<Record<string, unknown>>(
        [
          { name: text },
          { parentId: one(scene, 'topic', at(4)) },
          { mergedIntoId: one(scene, 'topic', at(4)), retired: true },
          { retired: at(4) % 2 === 0 },
          { parentId: null },
        ],
        at(5),
      );
    case 'locality':
      return pickFrom<Record<string, unknown>>(
        [{ name: text }, { successorId: one(scene, 'locality', at(4)) }, { retired: true }],
        at(5),
      );
    case 'agency':
      return { name: text };
    case 'collaborator':
      return pickFrom<Record<string, unknown>>(
        [
          { name: text, unit: 'Đoàn xã' },
          { localityId: one(scene, 'locality', at(4)) || null },
          { groupId: one(scene, 'collaboratorGroup', at(4)) || null },
          { contact: text },
        ],
        at(5),
      );
    case 'office':
      return { name: text, signerName: text };
    case 'collaboratorGroup':
      return { name: text };
    case 'snippet':
      return { shortcut: text, text };
    case 'savedView':
      return { list: 'entries', name: text, settings: text };
  }
}
