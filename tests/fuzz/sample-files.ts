import { randomUUID } from 'node:crypto';
import { copyFileSync, rmSync } from 'node:fs';
import { type StoreContract, storeContract } from '../../src/shared/contract/index.ts';
import type { Input, Output } from '../../src/shared/contract/procedure.ts';
import { connect } from '../../src/shared/contract/serve.ts';
import { openDatabase } from '../../src/store/log/open-database.ts';
import { closeDatabase } from '../../src/store/sqlite/connection.ts';
import { createStore } from '../../src/store/store.ts';

/** A small file, without the lists an office begins with, with something of everything: meeting, entries, tags, people, tasks, a draft, a merge with a conflict. */
export async function makeBase(path: string): Promise<void> {
  const copy = `${path}.other`;
  closeDatabase(openDatabase(path).db);
  const lan = start(path, '00000000000000a1', 'Lan');
  await lan.open();
  const { id: topic } = await lan.ask('record.add', { type: 'topic', fields: { name: 'Y tế' } });
  const { id: meetingId } = await lan.ask('meeting.create', {
    fields: { title: 'Hội nghị giao ban', startsAt: '2026-11-20T08:00' },
  });
  const { id: person } = await lan.ask('record.add', {
    type: 'collaborator',
    fields: { name: 'Lê An', unit: 'Hội Nông dân' },
  });
  await lan.ask('attendance.mark', { meetingId, collaboratorIds: [person], state: 'present' });
  const ids: string[] = [];
  for (const content of ['Ý kiến một', 'Ý kiến hai', 'Ý kiến ba']) {
    const fields = { content, speakerId: person };
    ids.push((await lan.ask('entry.add', { meetingId, fields, topicIds: [topic], agencyIds: [] })).id);
  }
  await lan.ask('record.add', { type: 'task', fields: { meetingId, content: 'Việc' } });
  await lan.ask('file.close', {});

  copyFileSync(path, copy);
  const minh = start(copy, '00000000000000b2', 'Minh');
  await minh.open();
  await minh.ask('entry.edit', { id: ids[0] ?? '', fields: { content: 'Minh sửa' } });
  await minh.ask('file.close', {});

  await lan.open();
  await lan.ask('entry.edit', { id: ids[0] ?? '', fields: { content: 'Lan sửa' } });
  await lan.ask('record.remove', { type: 'entry', id: ids[2] ?? '' });
  const { merge } = await lan.ask('merge.inspect', { job: randomUUID(), path: copy });
  await lan.ask('merge.apply', { job: randomUUID(), merge });
  await lan.ask('draft.save', { key: 'settings', content: 'đang gõ' });
  await lan.ask('search.find', { query: 'y kien', limit: 5 });
  await lan.ask('file.close', {});
  for (const file of [copy, `${path}.backups`, `${copy}.backups`])
    rmSync(file, { recursive: true, force: true });
}

function start(path: string, id: string, person: string) {
  const store = createStore({ changed: () => undefined, progress: () => undefined, bug: () => undefined });
  const answer = connect(
    storeContract,
    (name, input) => store.answer(name, input),
    () => undefined,
  );
  async function ask<Name extends keyof StoreContract>(
    name: Name,
    input: Input<StoreContract[Name]>,
  ): Promise<Output<StoreContract[Name]>> {
    const answered = await answer(name, input);
    if (!answered.ok) throw new Error(`${name}: ${answered.error.code}`);
    return answered.value;
  }
  return {
    ask,
    open: () => ask('file.open', { path, backups: `${path}.backups`, device: { id, name: id }, person }),
  };
}
