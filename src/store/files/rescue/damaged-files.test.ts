import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Damage, damages } from '../../../../tests/files/damage.ts';
import { type TestStore, temporaryStore } from '../../../../tests/store/temporary-store.ts';
import { ExpectedError } from '../../../shared/contract/errors.ts';
import { checkFile } from '../../log/check/check-file.ts';
import { contentHash } from '../../log/check/content-hash.ts';
import { connectToRead } from '../../sqlite/connection.ts';
import { readAll } from '../../sqlite/handles.ts';
import { createStore } from '../../store.ts';
import { rescue } from './rescue.ts';

const COUNT = Number(process.env.GIAOBAN_DAMAGED ?? 75);
const HEADER_BYTES = 100;
const SEED = Number(process.env.GIAOBAN_SEED ?? 20261123);

const device = { id: '00000000000000a1', name: 'VP-01' };
/** A bit that flipped in the schema, or in the row of a PC, leaves parts and values that are not ours. */
const refusals = ['file-damaged', 'file-torn', 'file-foreign-parts', 'file-bad-values'];

const rescuer = {
  author: { writer: '00000000000000ff', device, person: 'Văn thư', now: () => 1_800_000_000_000 },
  fragmentsTitle: 'Nội dung cứu được',
};

/** A closed file as an office has it after some meetings, with entries long and short, edits and deletions. */
async function officeFile(): Promise<TestStore> {
  const store = await temporaryStore({ now: () => 1_790_000_000_000 });
  const referenceLists = await store.ask('record.lists', {});
  const topicIds = referenceLists.topics.slice(0, 2).map(({ id }) => id);
  for (let meeting = 1; meeting <= 3; meeting += 1) {
    const { id: meetingId } = await store.ask('meeting.create', { fields: { title: `Hội nghị ${meeting}` } });
    for (let entry = 1; entry <= 25; entry += 1) {
      const content = `Ý kiến ${meeting}.${entry}: ${'giá vật tư tăng '.repeat(entry % 5 === 0 ? 400 : entry)}`;
      const { id } = await store.ask('entry.add', {
        meetingId,
        fields: { content },
        topicIds,
        agencyIds: [],
      });
      if (entry % 4 === 0) await store.ask('entry.edit', { id, fields: { content: `${content} (đã sửa)` } });
      if (entry % 9 === 0) await store.ask('record.remove', { type: 'entry', id });
    }
  }
  await store.ask('file.close', {});
  return store;
}

const changeRow = z.object({ stamp: z.string(), payload: z.string() });

/** What a file shows and what its history says. */
function contentOf(path: string): { hash: string; log: string[] } {
  const db = connectToRead(path);
  try {
    const log = readAll(db, changeRow, 'SELECT stamp, payload FROM change ORDER BY stamp');
    return { hash: contentHash(db), log: log.map(({ stamp, payload }) => `${stamp} ${payload}`) };
  } finally {
    db.close();
  }
}

/** Puts the damaged file in the place of the sound one, as its user finds it, and opens it. */
async function openDamaged(path: string, bytes: Buffer) {
  writeFileSync(path, bytes);
  const bugs: unknown[] = [];
  const store = createStore({
    changed: () => undefined,
    progress: () => undefined,
    bug: (_, thrown) => bugs.push(thrown),
  });
  const backups = `${path}.backups`;
  const answer = await store.answer('file.open', {
    path,
    backups,
    device,
    person: 'Văn thư',
    mayCreate: false,
  });
  expect(bugs).toEqual([]);
  return { answer, close: () => store.close() };
}

describe(`${COUNT} damaged files (seed ${SEED})`, () => {
  it('open with everything that was written, or are refused for what is wrong, untouched; what can be read is rescued', {
    timeout: 900_000,
  }, async () => {
    const { path } = await officeFile();
    const sound = readFileSync(path);
    const content = contentOf(path);
    const known = new Set(content.log);
    const outcomes = new Map<string, number>();
    for (const damage of damages(COUNT, SEED)) {
      const outcome = await liveThrough(damage);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
    // The ways it usually ends were met; a part that is not ours is made by few, and anything else has failed before.
    expect([...outcomes.keys()]).toEqual(expect.arrayContaining(['file-damaged', 'file-torn', 'opened']));

    async function liveThrough(damage: Damage): Promise<string> {
      const damaged = damage.apply(sound);
      const { answer, close } = await openDamaged(path, damaged);
      close();
      if (answer.ok) {
        expect(contentOf(path), damage.name).toEqual(content);
        return 'opened';
      }
      expect(refusals, damage.name).toContain(answer.error.code);
      expect(readFileSync(path).equals(damaged), damage.name).toBe(true);
      const rescued = await rescuedFrom(damage);
      // A flipped bit or a wiped sector costs the rows of one page or two, not the file.
      if (!damage.name.startsWith('cut off')) expect(rescued, damage.name).toBeGreaterThan(known.size * 0.8);
      return answer.error.code;
    }

    /** How many changes came back; nothing else may. */
    async function rescuedFrom({ name }: Damage): Promise<number> {
      const to = `${path}.rescued.db`;
      const report = await rescue(path, to, rescuer).catch(codeOf);
      if (report === 'nothing-rescued') return 0;
      expect(checkFile(to), name).toMatchObject({ state: 'whole' });
      const { log } = contentOf(to);
      rmSync(to);
      const added = log.filter((line) => !known.has(line));
      expect(
        added.filter((line) => !line.includes(`-${rescuer.author.writer} `)),
        name,
      ).toEqual([]);
      return log.length - added.length;
    }
  });
});

describe('every bit of the header', () => {
  it('flipped, shows what was written or is refused for damage', { timeout: 300_000 }, async () => {
    const { path } = await officeFile();
    const sound = readFileSync(path);
    const content = contentOf(path);
    for (let bit = 0; bit < HEADER_BYTES * 8; bit += 1) {
      const name = `bit ${bit & 7} of byte ${bit >> 3}`;
      const damaged = Buffer.from(sound);
      damaged.writeUInt8(damaged.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      const { answer, close } = await openDamaged(path, damaged);
      close();
      if (answer.ok) expect(contentOf(path), name).toEqual(content);
      else expect(['file-damaged', 'file-torn'], name).toContain(answer.error.code);
    }
  });
});

function codeOf(thrown: unknown): string {
  if (thrown instanceof ExpectedError) return thrown.error.code;
  throw thrown;
}
