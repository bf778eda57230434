import { askThrough } from '../scripts/demo/running-program.ts';
import { killManyTimes, share } from '../tests/crash/kill-rounds.ts';
import { programKinds } from '../tests/crash/scenarios.ts';
import { expect, type Program, test } from './launch.ts';
import { programStage } from './program-stage.ts';

// Many times over, with figures, is `npm run torture`.
const KILLS = Number(process.env.GIAOBAN_PROGRAMKILLS ?? 3);
const SEED = Number(process.env.GIAOBAN_SEED ?? Date.now() % 1_000_000);

/** Ends a process of the program as a power cut would. */
async function killStore({ app }: Program): Promise<void> {
  const pid = await app.evaluate(
    ({ app: main }) => main.getAppMetrics().find(({ name }) => name === 'giaoban-store')?.pid,
  );
  if (pid === undefined) throw new Error('The store process was not found');
  process.kill(pid, 'SIGKILL');
}

test('kill -9 of the program right after an answered save loses nothing', async ({ launch }, testInfo) => {
  const file = testInfo.outputPath('giaoban.db');
  const first = await launch({ file });
  const ask = askThrough(first.window);
  const { id: meetingId } = await ask('meeting.create', { fields: { title: 'Hội nghị' } });
  for (let number = 1; number <= 20; number += 1) {
    await ask('entry.add', {
      meetingId,
      fields: { content: `Ý kiến ${number}` },
      topicIds: [],
      agencyIds: [],
    });
  }
  first.app.process().kill('SIGKILL');
  await first.close();

  const second = await launch({ file });
  const entries = await askThrough(second.window)('entry.list', { meetingId });
  expect(entries.map(({ content }) => content)).toEqual(
    Array.from({ length: 20 }, (_, at) => `Ý kiến ${at + 1}`),
  );
});

test('kill -9 of the store fails what was not answered, starts it again and loses nothing', async ({
  launch,
}, testInfo) => {
  const program = await launch({ file: testInfo.outputPath('giaoban.db') });
  const ask = askThrough(program.window);
  const { id: meetingId } = await ask('meeting.create', { fields: { title: 'Hội nghị' } });
  const pending = program.window.evaluate(async (id) => {
    const { call } = Reflect.get(globalThis, 'giaoban');
    const answers: unknown[] = [];
    for (let number = 0; number < 2000; number += 1) {
      const fields = { content: String(number) };
      const answer = JSON.parse(
        await call['entry.add']({ meetingId: id, fields, topicIds: [], agencyIds: [] }),
      );
      answers.push(answer.ok ? number : answer.error.code);
      if (!answer.ok) break;
    }
    return answers;
  }, meetingId);
  await expect.poll(async () => (await ask('entry.list', { meetingId })).length).toBeGreaterThan(20);
  await killStore(program);

  const answers = await pending;
  expect(answers.at(-1)).toBe('store-stopped');
  await expect.poll(async () => (await ask('app.status', {})).store.state).toBe('ready');
  const kept = (await ask('entry.list', { meetingId })).map(({ content }) => Number(content));
  expect(kept).toEqual(expect.arrayContaining(answers.slice(0, -1)));
  const { id } = await ask('entry.add', {
    meetingId,
    fields: { content: 'sau đó' },
    topicIds: [],
    agencyIds: [],
  });
  expect(id).not.toBe('');
});

for (const [at, kind] of programKinds.entries()) {
  const rounds = share(KILLS, at, programKinds.length);
  if (rounds === 0) continue;
  test(`kill -9 while ${kind.name}, ${rounds}×`, async ({ launch }, testInfo) => {
    test.setTimeout(120_000 + rounds * 60_000);
    const root = testInfo.outputPath();
    const { faults, figures } = await killManyTimes(kind, programStage(launch, root), {
      root,
      rounds,
      seed: SEED + at,
    });
    process.stdout.write(figures);
    expect(faults).toEqual([]);
  });
}
