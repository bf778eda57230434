import { copyFileSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { uuidv7 } from 'uuidv7';
import type { ErrorCode } from '../../src/shared/contract/errors.ts';
import { type StoreContract, storeContract } from '../../src/shared/contract/index.ts';
import type { Input } from '../../src/shared/contract/procedure.ts';
import { connect } from '../../src/shared/contract/serve.ts';
import { checkFile } from '../../src/store/log/check/check-file.ts';
import { createStore } from '../../src/store/store.ts';
import { mutationOf } from './mutations.ts';

/** What may happen to a file that came from elsewhere. */
export const ways = ['open', 'merge', 'check', 'rescue'] as const;
export type Way = (typeof ways)[number];

export interface Lived {
  readonly name: string;
  /** `whole`, or why the file was refused. */
  readonly outcome: string;
  /** What must never be: an error nobody foresaw, a file that cannot be worked on. */
  readonly complaints: readonly string[];
}

const by = { device: { id: '00000000000000a1', name: 'VP-01' }, person: 'Lan' };
const words = { fragmentsTitle: 'Mảnh', asideWords: 'trước khi sửa' };
const NOTHING_LEFT: readonly ErrorCode[] = ['nothing-rescued', 'file-not-ours', 'file-newer'];

/** Makes the mutation of a seed on a copy of `base` in `folder`, and does with the copy what people do with files. */
export async function liveThrough(base: string, folder: string, seed: number, way: Way): Promise<Lived> {
  const path = join(folder, 'lạ.db');
  const mutation = mutationOf(seed);
  removeAll(folder);
  copyFileSync(base, path);
  mutation.apply(path);
  const complaints: string[] = [];
  const outcome = await ofWay[way](path, base, folder, (complaint) => complaints.push(complaint));
  return { name: mutation.name, outcome, complaints };
}

type Complain = (complaint: string) => void;

const ofWay: Readonly<
  Record<Way, (path: string, base: string, folder: string, complain: Complain) => Promise<string>>
> = {
  open: async (path, _base, _folder, complain) => {
    const pc = start(complain);
    const code = await pc.open(path);
    if (code === null) return pc.workOn(path);
    if (code !== 'file-bad-values' && code !== 'file-foreign-parts') return code;
    const repaired = await pc.ask('file.repair', { path, ...by, ...words });
    if (repaired.ok) await pc.openAndWork(path);
    else if (!NOTHING_LEFT.includes(repaired.error.code)) complain(`repair: ${repaired.error.code}`);
    return code;
  },
  merge: async (path, base, folder, complain) => {
    const own = join(folder, 'của mình.db');
    copyFileSync(base, own);
    const pc = start(complain);
    const code = await pc.open(own);
    if (code !== null) complain(`own file: ${code}`);
    const preview = await pc.ask('merge.inspect', { job: uuidv7(), path });
    if (preview.ok) {
      const { merge } = preview.value;
      await pc.ask('merge.records', { merge, offset: 0, limit: 50 });
      await pc.ask('merge.apply', { job: uuidv7(), merge });
    }
    await pc.workOn(own);
    return preview.ok ? 'whole' : preview.error.code;
  },
  check: async (path) => {
    const result = checkFile(path);
    return result.state === 'refused' ? result.error.code : result.state;
  },
  rescue: async (path, _base, folder, complain) => {
    const to = join(folder, 'cứu được.db');
    const pc = start(complain);
    const { fragmentsTitle } = words;
    const rescued = await pc.ask('file.rescue', { path, to, ...by, fragmentsTitle });
    if (rescued.ok) await pc.openAndWork(to);
    return rescued.ok ? 'whole' : rescued.error.code;
  },
};

/** A PC whose every answer is heard: what nobody foresaw is a complaint. */
function start(complain: Complain) {
  const hear = (name: string, problem: unknown) =>
    complain(`${name}: ${problem instanceof Error ? problem.stack : String(problem)}`);
  const store = createStore({ changed: () => undefined, progress: () => undefined, bug: hear });
  const ask = connect(storeContract, (name, input) => store.answer(name, input), hear);

  let readOnly = false;

  async function open(path: string): Promise<ErrorCode | null> {
    const answer = await ask('file.open', { path, backups: `${path}.backups`, mayCreate: false, ...by });
    readOnly = answer.ok && answer.value.readOnly !== null;
    return answer.ok ? null : answer.error.code;
  }

  /** The answers that must come whatever the file holds. */
  async function must<Name extends keyof StoreContract>(name: Name, input: Input<StoreContract[Name]>) {
    const answer = await ask(name, input);
    if (!answer.ok) complain(`${name}: ${answer.error.code}`);
    return answer;
  }

  async function look(): Promise<void> {
    const meetings = await must('meeting.list', {});
    await must('record.lists', {});
    await must('conflict.list', { limit: 50 });
    await must('merge.list', {});
    await must('record.removed', { limit: 50 });
    await must('document.register', {});
    await must('search.find', { query: 'y kien', limit: 5 });
    await must('draft.load', { key: 'settings' });
    const known = meetings.ok ? meetings.value.map(({ id }) => id) : [];
    for (const meetingId of known.slice(0, 3)) {
      await must('meeting.get', { meetingId });
      const entries = await must('entry.list', { meetingId });
      const id = entries.ok ? entries.value[0]?.id : undefined;
      if (id !== undefined) await must('history.of', { type: 'entry', id });
    }
  }

  async function save(): Promise<void> {
    const made = await must('meeting.create', { fields: { title: 'Hội nghị sau đó' } });
    if (!made.ok) return;
    const tags = { topicIds: [], agencyIds: [] };
    const entry = { meetingId: made.value.id, fields: { content: 'Viết tiếp' }, ...tags };
    const added = await must('entry.add', entry);
    if (added.ok) await must('entry.edit', { id: added.value.id, fields: { content: 'Sửa' } });
  }

  /** Looks at everything, saves, closes, checks. */
  async function workOn(path: string): Promise<string> {
    await look();
    if (!readOnly) await save();
    await must('file.close', {});
    const { state } = readOnly ? { state: 'whole' } : checkFile(path, 'here');
    if (state !== 'whole') complain(`after work: ${state}`);
    return readOnly ? 'only read' : 'whole';
  }

  async function openAndWork(path: string): Promise<void> {
    const code = await open(path);
    if (code === null) await workOn(path);
    else complain(`put right, and yet: ${code}`);
  }

  return { ask, open, workOn, openAndWork };
}

function removeAll(folder: string): void {
  for (const name of ['lạ.db', 'của mình.db', 'cứu được.db']) {
    for (const end of ['', '-journal', '.backups', '.dang-mo', '.partial']) {
      const path = join(folder, `${name}${end}`);
      if (existsSync(path)) rmSync(path, { recursive: true });
    }
  }
}
