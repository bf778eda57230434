import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { uuidv7 } from 'uuidv7';
import { storeContract } from '../src/shared/contract/index.ts';
import type { Input, Output } from '../src/shared/contract/procedure.ts';
import { connect } from '../src/shared/contract/serve.ts';
import { fileInfo } from '../src/store/cli/info.ts';
import { latestVersion } from '../src/store/sqlite/migrations/index.ts';
import { createStore } from '../src/store/store.ts';
import { readBriefing } from './demo/content.ts';
import { recordBriefing } from './demo/record.ts';
import { inRoot } from './process/paths.ts';

/*
 * node scripts/released-file.ts
 *
 * Writes e2e/released/schema-N.db, a file as the program writes it now, with what it holds beside it. Run once when a
 * schema is released, before the next migration is begun; what is there already is never written again.
 */
const folder = mkdtempSync(join(tmpdir(), 'giaoban-released-'));

type Contract = typeof storeContract;

function startPc(name: string, path: string) {
  const store = createStore({
    changed: () => undefined,
    progress: () => undefined,
    bug: (request, thrown) => console.error(`${request}:`, thrown),
  });
  const answer = connect(storeContract, (request, input) => store.answer(request, input), console.error);
  async function ask<Name extends keyof Contract>(
    request: Name,
    input: Input<Contract[Name]>,
  ): Promise<Output<Contract[Name]>> {
    const answered = await answer(request, input);
    if (!answered.ok) throw new Error(`${request}: ${answered.error.code}`);
    return answered.value;
  }
  const open = () =>
    ask('file.open', {
      path,
      backups: join(folder, `${name}-backups`),
      device: { id: name.padStart(16, '0'), name },
      person: `Văn thư ${name}`,
    });
  return { ask, open, close: () => store.close() };
}

const ours = join(folder, 'giaoban.db');
const theirs = join(folder, 'giaoban - Copy.db');
const here = startPc('a1', ours);
await here.open();
const meetingId = await recordBriefing(here.ask, readBriefing('briefing-q3-2026'));
const [first, second, third] = await here.ask('entry.list', { meetingId });
const [person] = (await here.ask('record.lists', {})).collaborators;
if (!first || !second || !third || !person) throw new Error('The example lost its entries or its people.');

copyFileSync(ours, theirs);
const there = startPc('b2', theirs);
await there.open();
await there.ask('entry.edit', { id: first.id, fields: { content: 'Sửa trên máy thứ hai.' } });
await there.ask('entry.edit', { id: third.id, fields: { content: 'Đã hỏi lại, đề nghị giữ.' } });
await there.ask('file.close', {});
there.close();

await here.ask('entry.edit', { id: first.id, fields: { content: 'Sửa trên máy thứ nhất.' } });
await here.ask('record.remove', { type: 'entry', id: second.id });
await here.ask('record.remove', { type: 'entry', id: third.id });
const { merge } = await here.ask('merge.inspect', { job: uuidv7(), path: theirs });
await here.ask('merge.apply', { job: uuidv7(), merge });
await here.ask('collaborator.erase', { id: person.id });
await here.ask('draft.save', { key: `entry:${meetingId}`, content: '{}' });
await here.ask('file.close', {});
here.close();

const name = inRoot('e2e', 'released', `schema-${latestVersion}`);
const db = new Database(ours);
db.prepare('VACUUM INTO ?').run(`${name}.db`);
const { changes, records, conflicts } = fileInfo(db, '');
db.close();
writeFileSync(
  `${name}.json`,
  `${JSON.stringify({ changes, records, conflicts, inSightAgain: {} }, null, 2)}\n`,
  {
    flag: 'wx',
  },
);
rmSync(folder, { recursive: true });
