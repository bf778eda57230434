import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { z } from 'zod';
import { temporaryFolder } from '../store/temporary-folder.ts';
import { temporaryStore } from '../store/temporary-store.ts';
import { makeJournal, writeHalf } from './hot-journal.ts';

/** States of one file and of another one, each whole: `older` → `newer` → `newest`, `branch` from `older`. */
export interface States {
  readonly older: string;
  readonly newer: string;
  readonly newest: string;
  readonly branch: string;
  readonly foreign: string;
}
export type StateName = keyof States;

async function write(path: string, from: string | null, words: string): Promise<void> {
  if (from !== null) copyFileSync(from, path);
  const store = await temporaryStore({ path });
  const { id: meetingId } = await store.ask('meeting.create', { fields: { title: `Hội nghị ${words}` } });
  for (let number = 1; number <= 6; number += 1) {
    const fields = { content: `${words} ${number} ${'ý kiến của người dân '.repeat(number * 20)}` };
    await store.ask('entry.add', { meetingId, fields, topicIds: [], agencyIds: [] });
  }
  await store.ask('file.close', {});
}

export async function makeStates(): Promise<States> {
  const folder = temporaryFolder();
  const at = (name: StateName): string => join(folder, `${name}.db`);
  await write(at('older'), null, 'cũ');
  await write(at('newer'), at('older'), 'mới');
  await write(at('newest'), at('newer'), 'mới nhất');
  await write(at('branch'), at('older'), 'nhánh');
  await write(at('foreign'), null, 'tệp khác');
  return {
    older: at('older'),
    newer: at('newer'),
    newest: at('newest'),
    branch: at('branch'),
    foreign: at('foreign'),
  };
}

const stamp = z.string();

/** The changes a file holds, by their stamps. */
export function wordsIn(path: string): Set<string> {
  const db = new Database(path, { readonly: true });
  try {
    return new Set(
      db
        .prepare('SELECT stamp FROM change')
        .pluck()
        .all()
        .map((each) => stamp.parse(each)),
    );
  } finally {
    db.close();
  }
}

const digestOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** What lies beside a file, by its ending; null for nothing. */
interface Beside {
  readonly name: string;
  make(states: States): Buffer | null;
}

const names: readonly StateName[] = ['older', 'newer', 'newest', 'branch', 'foreign'];
const beside = (name: string, make: Beside['make']): Beside => ({ name, make });
const journals: readonly Beside[] = [
  beside('nothing', () => null),
  beside('a journal of zeros', () => Buffer.alloc(20_000)),
  beside('an empty journal', () => Buffer.alloc(0)),
  beside('garbage', () => Buffer.from('Không phải tệp tạm của SQLite. '.repeat(900))),
  beside('a journal that only says how long the file was', ({ older, newer }) =>
    makeJournal(older, newer).subarray(0, 512),
  ),
  beside('a journal that was cut off', ({ older, newer }) => makeJournal(older, newer).subarray(0, 9000)),
  ...[1, 0.5].flatMap((share) =>
    names.flatMap((before) =>
      names
        .filter((after) => after !== before)
        .map((after) =>
          beside(`${share} of the journal ${before} → ${after}`, (states) =>
            makeJournal(states[before], states[after], share),
          ),
        ),
    ),
  ),
];

/** A file in a folder of its own with something beside it, and the words that were acknowledged in it. */
export interface Found {
  readonly name: string;
  readonly path: string;
  readonly words: ReadonlySet<string>;
  /** A digest of each file in the folder. */
  digests(): Record<string, string>;
}

/** @param words what was acknowledged in it; all that it holds, where it is not said */
export function put(
  name: string,
  file: string,
  beside: Readonly<Record<string, Buffer | null>>,
  words = wordsIn(file),
): Found {
  const folder = join(temporaryFolder(), 'tệp');
  mkdirSync(folder);
  const path = join(folder, 'giaoban.db');
  copyFileSync(file, path);
  for (const [ending, bytes] of Object.entries(beside))
    if (bytes !== null) writeFileSync(path + ending, bytes);
  const digests = () =>
    Object.fromEntries(readdirSync(folder).map((each) => [each, digestOf(readFileSync(join(folder, each)))]));
  return { name, path, words, digests };
}

/** Every state of the file with everything that may lie beside it, or one in `step` of them. */
export function table(states: States, step = 1): Found[] {
  return names
    .flatMap((state) => journals.map((journal) => ({ state, journal })))
    .filter((_, at) => at % step === step >> 2)
    .map(({ state, journal }) =>
      put(`${state} beside ${journal.name}`, states[state], { '-journal': journal.make(states) }),
    );
}

/** The program killed in the middle of a write, at several moments, and nobody touched anything since. */
export function crashes(states: States): Found[] {
  const steps: readonly (readonly [StateName, StateName])[] = [
    ['older', 'newer'],
    ['newer', 'newest'],
    ['older', 'branch'],
  ];
  return steps.flatMap(([before, after]) =>
    [0, 0.2, 0.5, 0.8, 1].map((share) => {
      const half = join(temporaryFolder(), 'half.db');
      writeHalf(states[before], states[after], share, half);
      const journal = makeJournal(states[before], states[after]);
      const words = wordsIn(states[before]);
      return put(`${share} of ${before} → ${after}`, half, { '-journal': journal }, words);
    }),
  );
}

export const backupsOf = ({ path }: Found): string => join(dirname(dirname(path)), 'backups');

/** What of its words a file made of it does not hold. */
export function lost({ words }: Found, path: string): string[] {
  const held = wordsIn(path);
  const gone = [...words].filter((word) => !held.has(word)).length;
  return gone === 0 ? [] : [`${gone} of ${words.size} changes are lost`];
}
