import { copyFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { uuidv7 } from 'uuidv7';
import type { Ask } from '../scripts/demo/record.ts';
import { askThrough, openAs } from '../scripts/demo/running-program.ts';
import { expect, type LaunchOptions, type Program } from './launch.ts';

/** One of the PCs of an office, with somebody at it. */
export interface Pc {
  readonly program: Program;
  readonly window: Page;
  readonly ask: Ask;
}

type Launch = (options?: LaunchOptions) => Promise<Program>;

/** Two PCs with a data folder and a file each, begun as copies of one: a meeting in which something was said. */
export async function twoPcs(launch: Launch, at: (name: string) => string) {
  const files = { lan: at('lan.db'), minh: at('minh.db') };
  const lan = await pcOf(await launch({ file: files.lan, pc: 'lan' }), 'Lan');
  const { id: meetingId } = await lan.ask('meeting.create', {
    fields: { title: 'Hội nghị giao ban', place: 'Hội trường A' },
  });
  const entryId = await say(lan, meetingId, 'Đường ngập khi mưa lớn');
  copyFileSync(files.lan, files.minh);
  const minh = await pcOf(await launch({ file: files.minh, pc: 'minh' }), 'Minh');
  return { files, lan, minh, meetingId, entryId };
}

async function pcOf(program: Program, person: string): Promise<Pc> {
  const ask = askThrough(program.window);
  await expect.poll(async () => (await ask('app.status', {})).store.state).toBe('ready');
  await ask('app.setPreferences', { person });
  return { program, window: program.window, ask };
}

/** Logs something that was said; gives the entry's id. */
export async function say({ ask }: Pc, meetingId: string, content: string): Promise<string> {
  const { id } = await ask('entry.add', { meetingId, fields: { content }, topicIds: [], agencyIds: [] });
  return id;
}

/** What was said in a meeting, as it shows. */
export async function said({ ask }: Pc, meetingId: string): Promise<string[]> {
  return (await ask('entry.list', { meetingId })).map(({ content }) => content);
}

/** Goes to where copies are sent and brought in. */
export async function goToSharing({ window }: Pc): Promise<void> {
  await window.getByRole('link', { name: 'Sao chép, ghép dữ liệu', exact: true }).click();
}

/** Chooses a file in the place for merging. */
export async function choose(pc: Pc, path: string): Promise<void> {
  await openAs(pc.program.app, path);
  await goToSharing(pc);
  await pc.window.getByRole('button', { name: 'Chọn bản sao…' }).click();
}

/** The heading over what would come in. */
export const preview = ({ window }: Pc) =>
  window.getByRole('heading', { level: 3, name: 'Nội dung sẽ ghép từ' });

/** Merges what is previewed. */
export async function merge({ window }: Pc): Promise<void> {
  await window.getByRole('button', { name: 'Ghép vào tệp này' }).click();
  await expect(window.getByRole('heading', { level: 2, name: 'Đã ghép' })).toBeVisible();
}

/** Chooses a file and merges it. */
export async function bring(pc: Pc, path: string): Promise<void> {
  await choose(pc, path);
  await expect(preview(pc)).toBeVisible();
  await merge(pc);
}

/** Chooses a file and merges it without leaving the screen, as exchanging copies unasked would. */
export async function bringBehind({ program, ask }: Pc, path: string): Promise<void> {
  await openAs(program.app, path);
  const copy = await ask('merge.chooseCopy', {});
  if (copy === null) throw new Error('Expected a copy.');
  const { merge } = await ask('merge.inspectCopy', { job: uuidv7(), token: copy.token });
  await ask('merge.apply', { job: uuidv7(), merge });
}

/** Goes to a screen by its address, such as `#/entries`. */
export const goTo = ({ window }: Pc, hash: string) => window.evaluate(`window.location.hash = '${hash}'`);

/** The count of open conflicts that is always in sight. */
export const flag = ({ window }: Pc, count: number) =>
  window.getByRole('banner').getByRole('link', { name: `${count} chỗ ghi khác nhau` });

/** The heading of the conflict in hand. */
export const asked = ({ window }: Pc, name: RegExp) => window.getByRole('heading', { level: 2, name });

/** Drags a file from outside onto the window, as Explorer does. */
export async function drop({ window }: Pc, path: string): Promise<void> {
  const devtools = await window.context().newCDPSession(window);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await devtools.send('Input.dispatchDragEvent', { type, x: 600, y: 300, data });
  }
}
