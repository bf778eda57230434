import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { badChanges, far, words } from '../../../../tests/check/bad-changes.ts';
import { FORGER, forge } from '../../../../tests/check/forged-changes.ts';
import { lookInto } from '../../../../tests/merge/two-pcs.ts';
import { temporaryFolder } from '../../../../tests/store/temporary-folder.ts';
import { type TestStore, temporaryStore } from '../../../../tests/store/temporary-store.ts';
import { storeContract } from '../../../shared/contract/index.ts';
import { connect } from '../../../shared/contract/serve.ts';
import { runCli } from '../../cli/cli.ts';
import { createStore } from '../../store.ts';
import { checkFile } from './check-file.ts';

const noTags = { topicIds: [], agencyIds: [] };
const by = { device: { id: '00000000000000a1', name: 'VP-01' }, person: 'Lan' };

let base: { path: string; meetingId: string };

/** A closed file with one meeting of two entries, that every test begins from. */
beforeAll(async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'hostile-')), 'giaoban.db');
  const store = createStore({ changed: () => undefined, progress: () => undefined, bug: () => undefined });
  const ask = connect(
    storeContract,
    (name, input) => store.answer(name, input),
    () => undefined,
  );
  await ask('file.open', { path, backups: `${path}.backups`, ...by });
  const made = await ask('meeting.create', { fields: { title: 'Hội nghị giao ban' } });
  if (!made.ok) throw new Error(made.error.code);
  const { id: meetingId } = made.value;
  for (const content of ['Ý kiến một', 'Ý kiến hai'])
    await ask('entry.add', { meetingId, fields: { content }, ...noTags });
  store.close();
  base = { path, meetingId };
});
afterAll(() => rmSync(dirname(base.path), { recursive: true }));

/** The file, and a copy of it that is still to be forged. */
function office() {
  const folder = temporaryFolder();
  const [path, copy] = [join(folder, 'giaoban.db'), join(folder, 'bản sao.db')];
  for (const to of [path, copy]) copyFileSync(base.path, to);
  return { path, copy, meetingId: base.meetingId };
}

/** What the file says in words: titles and contents. */
async function wordsIn(store: TestStore): Promise<string[]> {
  const meetings = await store.ask('meeting.list', {});
  const entries = await Promise.all(meetings.map(({ id }) => store.ask('entry.list', { meetingId: id })));
  return [...meetings.map(({ title }) => title), ...entries.flat().map(({ content }) => content)];
}

/** Saves, closes, opens and saves again; the file must stay whole. */
async function workOn(store: TestStore, meetingId: string): Promise<void> {
  const fields = { content: 'Viết tiếp' };
  const [first] = await store.ask('entry.list', { meetingId });
  const { id } = await store.ask('entry.add', { meetingId, fields, ...noTags });
  await store.ask('entry.add', { meetingId, fields, ...noTags });
  await store.ask('entry.edit', { id, fields: { content: 'Sửa' } });
  await store.ask('entry.move', { id, afterId: first?.id ?? null });
  await store.ask('file.close', {});
  expect(checkFile(store.path)).toMatchObject({ state: 'whole' });
}

describe.each(badChanges)('a file with %s, its links as they should be', (_, forged, kept) => {
  it('is neither merged nor opened, and works again after a repair that loses nothing else', async () => {
    const { path, meetingId, copy } = office();
    forge(copy, [forged(meetingId)]);
    const here = await temporaryStore({ path });
    expect(await here.refusal('merge.inspect', { job: uuidv7(), path: copy })).toBe('copy-bad-values');

    const before = readFileSync(copy);
    const open = { path: copy, backups: `${copy}.backups`, ...by };
    expect(await here.refusal('file.open', open)).toBe('file-bad-values');
    expect(readFileSync(copy).equals(before)).toBe(true);

    const repair = { path: copy, ...by, fragmentsTitle: 'Mảnh', asideWords: 'trước khi sửa' };
    const report = await here.ask('file.repair', repair);
    expect(report).toMatchObject({ bad: 1 });
    expect(readFileSync(join(copy, '..', report.aside)).equals(before)).toBe(true);
    const repaired = await temporaryStore({ path: copy });
    const expected = ['Hội nghị giao ban', 'Ý kiến một', 'Ý kiến hai', ...(kept === null ? [] : [kept])];
    expect((await wordsIn(repaired)).toSorted()).toEqual(expected.toSorted());
    await workOn(repaired, meetingId);
    const merging = await temporaryStore({ path });
    await merging.ask('merge.inspect', { job: uuidv7(), path: copy });
  });
});

const added = z.object({ id: z.string(), stamp: z.string() });

describe('a file that an older program poisoned', () => {
  /** What an older program did with a log whose newest stamp is no stamp: one save went through under another such. */
  async function poisoned() {
    const { meetingId, copy } = office();
    forge(copy, [
      {
        stamp: far('ffffffffffff', `ffff-${FORGER}`),
        payload: { content: 'Độc', meetingId, position: 'a8' },
      },
    ]);
    const [entry] = await entriesOf(copy, meetingId);
    const writer = 'aaaaaaaaaaaaaaaa';
    const first = `1000000000000-0000-${writer}`;
    const base = { content: [entry?.stamp ?? ''] };
    forge(
      copy,
      [
        {
          stamp: first,
          id: entry?.id ?? '',
          person: 'Lan',
          payload: JSON.stringify({ set: { content: 'Lan sửa' }, base }),
        },
        {
          stamp: `1000000000000-0001-${writer}`,
          id: entry?.id ?? '',
          person: 'Lan',
          payload: JSON.stringify({ set: { content: 'Lan sửa lại' }, base: { content: [first] } }),
        },
      ],
      writer,
    );
    return { meetingId, copy };
  }

  function entriesOf(path: string, meetingId: string) {
    const db = new Database(path, { readonly: true });
    const rows = db
      .prepare(
        `SELECT record_id AS id, stamp FROM change WHERE record_type = 'entry' AND payload ->> '$.set.meetingId' = ?
        AND verb = 'entry.add' AND person <> 'Người lạ' ORDER BY stamp`,
      )
      .all(meetingId);
    db.close();
    return z.array(added).parse(rows);
  }

  it('keeps what was saved meanwhile, with who saved it, and asks nobody', async () => {
    const { meetingId, copy } = await poisoned();
    const lines: string[] = [];
    const streams = { out: (line: string) => lines.push(line), err: (line: string) => lines.push(line) };
    expect(await runCli(['check', copy], streams)).toBe(1);
    expect(lines.join('\n')).toMatch(/Nội dung phát biểu.*“stamp”.*--repair/s);
    expect(await runCli(['check', copy, '--repair'], streams)).toBe(0);
    expect(await runCli(['check', copy, '--repair'], streams)).toBe(0);
    const pc = await temporaryStore({ path: copy });
    const entries = await pc.ask('entry.list', { meetingId });
    expect(entries.map(({ content }) => content)).toEqual(['Lan sửa lại', 'Ý kiến hai', 'Độc']);
    expect(await pc.ask('conflict.count', {})).toBe(0);
    const { actions } = await pc.ask('history.of', { type: 'entry', id: entries[0]?.id ?? '' });
    expect(actions.map(({ person }) => person)).toContain('Lan');
  });

  it('that two PCs repair by themselves is one and the same to both afterwards', async () => {
    const { copy } = await poisoned();
    const other = join(temporaryFolder(), 'máy hai.db');
    copyFileSync(copy, other);
    const shop = await temporaryStore();
    for (const [path, device] of [
      [copy, '00000000000000a1'],
      [other, '00000000000000b2'],
    ] as const)
      await shop.ask('file.repair', {
        path,
        device: { id: device, name: device },
        person: 'Lan',
        fragmentsTitle: 'Mảnh',
        asideWords: 'trước',
      });
    const one = await temporaryStore({ path: copy });
    const two = await temporaryStore({ path: other });
    await lookInto(one, two);
    const { merge } = await lookInto(one, two);
    await one.ask('merge.apply', { job: uuidv7(), merge });
    expect(await one.ask('conflict.count', {})).toBe(0);
    expect(await wordsIn(one)).toEqual(await wordsIn(two));
  });
});

describe('stamps at the end of the last year', () => {
  it('are merged, and everything goes on behind them', async () => {
    const { path, meetingId, copy } = office();
    forge(copy, [
      { stamp: far('e677d21fdbff', `ffff-${FORGER}`), payload: { ...words, meetingId, position: 'a8' } },
    ]);
    const here = await temporaryStore({ path });
    const { merge } = await here.ask('merge.inspect', { job: uuidv7(), path: copy });
    await here.ask('merge.apply', { job: uuidv7(), merge });
    for (let round = 0; round < 2; round += 1) {
      const again = round === 0 ? here : await temporaryStore({ path });
      await again.ask('entry.add', { meetingId, fields: { content: 'Viết tiếp' }, ...noTags });
      await again.ask('file.close', {});
    }
    expect(checkFile(path, 'here')).toMatchObject({ state: 'whole' });
  });
});
