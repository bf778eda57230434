import { randomUUID } from 'node:crypto';
import type { ElectronApplication, Page, TestInfo } from '@playwright/test';
import { z } from 'zod';
import { readBriefing } from '../scripts/demo/content.ts';
import { type Ask, recordBriefing } from '../scripts/demo/record.ts';
import { askThrough, openAs, saveAs } from '../scripts/demo/running-program.ts';
import { mayAsk } from '../src/main/ipc/window-roles.ts';
import type { ErrorCode } from '../src/shared/contract/errors.ts';
import { windowProcedures } from '../src/shared/contract/index.ts';
import { isProcedure } from '../src/shared/contract/serve.ts';
import { answerEnvelope } from '../src/shared/contract/wire.ts';
import { checkFile } from '../src/store/log/check/check-file.ts';
import { randomFrom } from '../tests/files/damage.ts';
import { makeBase } from '../tests/fuzz/sample-files.ts';
import { fuzzedInputs, fuzzedPosition } from './fuzzed-inputs.ts';
import { nothingKnown } from './known-records.ts';
import { expect, test } from './launch.ts';

// Many times over is `npm run torture`.
const USUAL = 400;
const CALLS = Number(process.env.GIAOBAN_CALLS ?? USUAL);
/** Gives the same calls again but for the ids, which are new in each file. */
const SEED = Number(process.env.GIAOBAN_SEED ?? Date.now() % 1_000_000);
const ofSeed = `GIAOBAN_SEED=${SEED} GIAOBAN_CALLS=${CALLS}`;

/** How many calls are made before the answers are looked at, and before the records are. */
const AT_ONCE = 20;
const BETWEEN_LOOKS = 200;
/** No call may take longer in a long run; one that takes as long as the second is given up. */
const SLOW_MS = 5_000;
const GIVEN_UP_MS = 60_000;

/** What opens windows, leaves the file or begins it anew, asked for seldom so that the rest gets its turn. */
const seldom = new Set([
  'document.print',
  'bundle.export',
  'chair.toggle',
  'file.leave',
  'file.openRecent',
  'file.rescue',
  'file.repair',
  'backup.make',
  'backup.restore',
  'app.retryStore',
  'collaborator.erase',
]);
const SELDOM = 0.05;

/** What no call may bring about. */
const forbidden: ReadonlySet<ErrorCode> = new Set([
  'unexpected',
  'store-failed',
  'store-stopped',
  'program-fault',
  'window-stopped',
]);
/** How Electron and the page say that a value cannot be copied out of the page. */
const uncopied = /could not be cloned|recursion depth exceeded/;

interface Call {
  readonly name: keyof typeof windowProcedures;
  /** Input and position as JavaScript of the page. */
  readonly input: string;
  readonly seen: string;
}

const outcomes = z.array(
  z.strictObject({ answer: z.string().optional(), thrown: z.string().optional(), ms: z.number() }),
);
type Outcome = z.infer<typeof outcomes>[number];

test(`${CALLS} calls of any form from the window are answered, and leave the file whole`, async ({
  launch,
}, testInfo) => {
  test.setTimeout(60_000 + CALLS * 100);
  const file = testInfo.outputPath('giaoban.db');
  await makeBase(file);
  // Called like a copy of it, so that there is something to merge.
  await makeBase(testInfo.outputPath('giaoban (2).db'));
  const { app, window, close } = await launch({ file });
  const ask = askThrough(window);
  const ready = () => expect.poll(async () => (await ask('app.status', {})).store.state).toBe('ready');
  await ready();
  const meetingId = await recordBriefing(ask, readBriefing('briefing-q3-2026'));
  const known = nothingKnown();
  for (const answer of await writeWithDialogs(app, ask, meetingId, testInfo)) known.learn(answer);
  await cancelDialogs(app);
  const store = await storeOf(app);

  const random = randomFrom(SEED);
  const inputFor = fuzzedInputs(random, known);
  const names = Object.keys(windowProcedures).filter((name) => mayAsk('main', name));
  const draw = (): Call => {
    const name = names[Math.floor(random() * names.length)] ?? '';
    if (!isProcedure(windowProcedures, name) || (seldom.has(name) && random() > SELDOM)) return draw();
    return { name, input: inputFor(name), seen: fuzzedPosition(random) };
  };

  /** The first of each kind. */
  const complaints = new Map<string, string>();
  const answered = new Map<string, number>();
  for (let made = 0; made < CALLS; made += AT_ONCE) {
    if (made % BETWEEN_LOOKS === 0) {
      await ready();
      await known.look(ask);
    }
    const calls = Array.from({ length: Math.min(AT_ONCE, CALLS - made) }, draw);
    for (const [at, outcome] of (await make(window, calls)).entries()) {
      const call = calls[at];
      if (call === undefined) throw new Error('There are more answers than calls.');
      const { said, problem } = judge(call, outcome, known.learn);
      answered.set(said, (answered.get(said) ?? 0) + 1);
      if (problem !== null && !complaints.has(`${call.name} ${problem}`))
        complaints.set(
          `${call.name} ${problem}`,
          `call ${made + at}: ${problem}
  ${scriptOf(call)}`,
        );
    }
  }
  await testInfo.attach('answers.json', {
    body: JSON.stringify(Object.fromEntries([...answered].toSorted()), null, 2),
    contentType: 'application/json',
  });
  expect([...complaints.values()], ofSeed).toEqual([]);

  // Nothing was put where every object would find it, and the store never had to be started again.
  const inherited = () => Object.keys(Object.prototype);
  expect(await window.evaluate(inherited), ofSeed).toEqual([]);
  expect(await app.evaluate(inherited), ofSeed).toEqual([]);
  expect(await storeOf(app), ofSeed).toBe(store);

  await ready();
  const { id } = await ask('meeting.create', { fields: { title: 'Sau tất cả' } });
  expect((await ask('meeting.get', { meetingId: id })).meeting.title, ofSeed).toBe('Sau tất cả');
  await close();
  expect(checkFile(file), ofSeed).toMatchObject({ state: 'whole' });
});

/** What needs somebody who names a file: a form of the office's own, a document in a file. Gives what was answered. */
async function writeWithDialogs(
  app: ElectronApplication,
  ask: Ask,
  meetingId: string,
  testInfo: TestInfo,
): Promise<readonly unknown[]> {
  const [form, document] = [testInfo.outputPath('form.docx'), testInfo.outputPath('document.docx')];
  await saveAs(app, form);
  await ask('form.saveExample', { example: 'short-minutes' });
  await openAs(app, form);
  const chosen = await ask('form.choose', { replaces: null });
  await saveAs(app, document);
  const choice = { kind: 'attendanceSheet', meetingId } as const;
  const written = await ask('document.export', { choice, format: 'docx', job: randomUUID() });
  await openAs(app, document);
  return [chosen, written, await ask('formatCheck.choose', {})];
}

/** Answers every dialog as somebody who calls it off, and opens nothing on the desktop. */
async function cancelDialogs(program: ElectronApplication): Promise<void> {
  await program.evaluate(({ app, dialog, shell }) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: true, filePaths: [] });
    dialog.showSaveDialog = () => Promise.resolve({ canceled: true, filePath: '' });
    dialog.showMessageBox = () => Promise.resolve({ response: 0, checkboxChecked: false });
    shell.openPath = () => Promise.resolve('');
    shell.showItemInFolder = () => undefined;
    app.on('web-contents-created', (_event, contents) => {
      contents.getPrintersAsync = () => Promise.resolve([]);
    });
  });
}

/** The process of the store; null while there is none. */
function storeOf(program: ElectronApplication): Promise<number | null> {
  return program.evaluate(
    ({ app }) => app.getAppMetrics().find(({ name }) => name === 'giaoban-store')?.pid ?? null,
  );
}

/** Makes calls in the page, one after the other. */
async function make(window: Page, calls: readonly Call[]): Promise<readonly Outcome[]> {
  const run = window.evaluate(`(async () => {
      const outcomes = [];
      const late = () => new Promise((_, reject) => setTimeout(() => reject('no answer'), ${GIVEN_UP_MS}));
      const call = async (make) => {
        const begun = performance.now();
        const ms = () => performance.now() - begun;
        try {
          const answer = await Promise.race([make(), late()]);
          outcomes.push({ answer: String(answer), ms: ms() });
        } catch (thrown) {
          outcomes.push({ thrown: String(thrown), ms: ms() });
        }
      };
      ${calls.map((call) => `await call(() => ${scriptOf(call)});`).join('\n')}
      return outcomes;
    })()`);
  return outcomes.parse(
    await run.catch((cause: unknown) => {
      throw new Error(`${ofSeed}: the page ended in one of these calls:\n${calls.map(scriptOf).join('\n')}`, {
        cause,
      });
    }),
  );
}

/** A call as it can be made again by hand. */
function scriptOf({ name, input, seen }: Call): string {
  return `window.giaoban.call[${JSON.stringify(name)}](${input}, ${seen})`;
}

/** What an answer came to, and what is wrong with it. */
function judge(
  { name }: Call,
  { answer, thrown, ms }: Outcome,
  learn: (value: unknown) => void,
): { readonly said: string; readonly problem: string | null } {
  if (answer === undefined)
    return uncopied.test(thrown ?? '')
      ? { said: `${name}: cannot be copied`, problem: null }
      : { said: `${name}: thrown`, problem: `threw ${thrown}` };
  const envelope = answerEnvelope.parse(JSON.parse(answer));
  const slow = CALLS > USUAL && ms > SLOW_MS ? `took ${Math.round(ms)} ms` : null;
  if (!envelope.ok) {
    const { code } = envelope.error;
    return { said: `${name}: ${code}`, problem: forbidden.has(code) ? `answered ${code}` : slow };
  }
  const value = windowProcedures[name].output.safeParse(envelope.value);
  learn(envelope.value);
  return {
    said: `${name}: ok`,
    problem: value.success ? slow : `answered in a form of its own: ${z.prettifyError(value.error)}`,
  };
}
