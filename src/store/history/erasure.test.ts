import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OfficePc } from '../../../tests/merge/replica.ts';
import { temporaryFolder } from '../../../tests/store/temporary-folder.ts';
import { temporaryStore } from '../../../tests/store/temporary-store.ts';
import { checkFile } from '../log/check/check-file.ts';
import { contentHash } from '../log/check/content-hash.ts';
import { openDatabase } from '../log/open-database.ts';
import { closeDatabase } from '../sqlite/connection.ts';

const name = 'Đặng Thị Hồng Nhung';
const contact = '0912 345 678';
const personal = {
  code: 'CTV-0117',
  name,
  title: 'Chủ tịch Hội Nông dân xã',
  contact,
  note: 'nghỉ chiều thứ Sáu',
};
const unit = 'Hội Nông dân xã Ruộng Mới';

/** An office where somebody has been at work for a while: written, corrected, absent once, half typed into the desk. */
async function officeWithPerson() {
  const office = await temporaryStore();
  const { ask } = office;
  const { id: meetingId } = await ask('meeting.create', { fields: { title: 'Hội nghị' } });
  const { id } = await ask('record.add', {
    type: 'collaborator',
    fields: { ...personal, name: 'Đặng Hồng Nhung', unit },
  });
  await ask('record.edit', { type: 'collaborator', id, fields: { name } });
  await ask('attendance.mark', { meetingId, collaboratorIds: [id], state: 'absent', reason: 'nằm viện' });
  await ask('entry.add', {
    meetingId,
    fields: { speakerId: id, content: 'Giá lúa giảm' },
    topicIds: [],
    agencyIds: [],
  });
  const line = { speaker: { id, text: `${unit} · ${name}`, isNew: false }, content: 'Giá phân bón' };
  await ask('draft.save', { key: `entry:${meetingId}`, content: JSON.stringify({ line, waiting: [] }) });
  await ask('draft.keepUnread', { recordId: id, field: 'birthday', typed: 'CHƯA-ĐỌC-ĐƯỢC' });
  // What was looked for is in memory and in whatever the search keeps in the file.
  const { groups } = await ask('search.find', { query: 'hồng nhung', limit: 5 });
  expect(groups.flatMap(({ hits }) => hits.map((hit) => hit.id))).toEqual([id]);
  return { ...office, ask, id, meetingId };
}

describe('erasing somebody’s personal data', () => {
  it('leaves none of it in records, history, drafts or bytes, and everything else as it was', async () => {
    const { ask, store, path, id, meetingId } = await officeWithPerson();
    await ask('collaborator.erase', { id });

    const { collaborators } = await ask('record.lists', {});
    const { groups } = await ask('search.find', { query: 'hong nhung', limit: 5 });
    expect(groups.flatMap(({ hits }) => hits)).toEqual([]);
    const blank = { code: '', name: '', title: '', contact: '', note: '' };
    expect(collaborators).toMatchObject([{ id, unit, erased: true, retired: true, ...blank }]);
    expect((await ask('entry.list', { meetingId }))[0]).toMatchObject({
      speakerId: id,
      content: 'Giá lúa giảm',
    });
    const { actions, erased } = await ask('history.of', { type: 'collaborator', id });
    expect(erased).toBe(true);
    expect(actions.map(({ kind }) => kind)).toEqual(['erase', 'edit', 'add']);
    const draft = await ask('draft.load', { key: `entry:${meetingId}` });
    expect(JSON.parse(draft ?? '')).toMatchObject({
      line: { speaker: { id, text: '' }, content: 'Giá phân bón' },
    });

    store.close();
    const bytes = readFileSync(path);
    // "nhung" is how the search writes it.
    for (const text of [...Object.values(personal), 'Đặng Hồng Nhung', 'nằm viện', 'nhung', 'CHƯA-ĐỌC-ĐƯỢC'])
      expect(bytes.includes(text), text).toBe(false);
    expect(bytes.includes(unit)).toBe(true);
    expect(checkFile(path).state).toBe('whole');
  });

  it('is for good: neither undone, nor brought back, nor written over', async () => {
    const { ask, refusal, id, meetingId } = await officeWithPerson();
    const { actions } = await ask('history.of', { type: 'collaborator', id });
    await ask('collaborator.erase', { id });
    const field = { type: 'collaborator', id, field: 'name', stamp: actions.at(-1)?.action ?? null } as const;
    expect(await ask('history.bringBack', field)).toEqual({ action: null });
    expect(await refusal('history.bringBack', { ...field, field: 'erased', stamp: null })).toBe('not-found');
    expect(await refusal('record.edit', { type: 'collaborator', id, fields: { contact } })).toBe(
      'person-erased',
    );
    expect(await refusal('record.edit', { type: 'collaborator', id, fields: { erased: false } })).toBe(
      'invalid-input',
    );
    const mark = { meetingId, collaboratorIds: [id], state: 'absent', reason: 'đi học' };
    expect(await refusal('attendance.mark', mark)).toBe('person-erased');
    for (let act = 0; act < 8; act += 1) await ask('undo', {});
    expect((await ask('history.of', { type: 'collaborator', id })).erased).toBe(true);
    await ask('record.restore', { type: 'collaborator', id });
    const { collaborators } = await ask('record.lists', {});
    expect(collaborators).toMatchObject([{ id, name: '', contact: '', erased: true }]);
  });

  it.each([
    [
      'another person’s name blanked',
      `UPDATE change SET payload = json_replace(payload, '$.set.name', '') WHERE record_id = 'OTHER'`,
    ],
    [
      'an erased name filled in again',
      `UPDATE change SET payload = json_replace(payload, '$.set.name', 'Ai đó') WHERE record_id = 'ERASED'`,
    ],
    [
      'what was said altered',
      `UPDATE change SET payload = json_replace(payload, '$.set.content', '') WHERE record_type = 'entry'`,
    ],
    [
      'the erasure itself altered',
      `UPDATE change SET payload = json_replace(payload, '$.set.retired', 0) WHERE verb = 'collaborator.erase'`,
    ],
  ])('is told apart by the check from tampering: %s', async (_, tampering) => {
    const { ask, store, path, id } = await officeWithPerson();
    const { id: other } = await ask('record.add', { type: 'collaborator', fields: { name: 'Đỗ Minh Quân' } });
    await ask('collaborator.erase', { id });
    store.close();
    const { db } = openDatabase(path);
    db.exec(tampering.replace('OTHER', other).replace('ERASED', id));
    closeDatabase(db);
    expect(checkFile(path).state).toBe('altered');
  });
});

const person = '01a209de-73cb-7d5f-9843-23f2da0e1a37';
const meeting = '01a209de-73cc-7151-90c6-284bdb89cb93';
const texts = ['Nguyễn Văn Bảy', 'Trần Thị Tám', '0987 654 321', 'nghỉ ốm'] as const;
const pc = fc.nat({ max: 2 });
const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('edit'),
      pc,
      field: fc.constantFrom('name', 'contact', 'note', 'unit'),
      text: fc.constantFrom(...texts),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('absent'), pc, text: fc.constantFrom(...texts) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('erase', 'undo'), pc }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('merge'), pc, from: pc }) },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

function live(office: readonly OfficePc[], each: Step): void {
  const here = office[each.pc];
  const erased =
    here?.db.prepare('SELECT 1 FROM collaborator WHERE id = ? AND erased').get(person) !== undefined;
  switch (each.kind) {
    case 'edit':
      if (!erased || each.field === 'unit')
        here?.write({ type: 'collaborator', id: person, fields: { [each.field]: each.text } });
      return;
    case 'absent':
      if (!erased)
        here?.write({
          type: 'attendance',
          id: `${meeting}:${person}`,
          fields: { meetingId: meeting, collaboratorId: person, state: 'absent', reason: each.text },
        });
      return;
    case 'erase':
      here?.erase(person);
      return;
    case 'undo':
      here?.undo();
      return;
    case 'merge': {
      const other = office[each.from];
      if (other !== undefined && other !== here) here?.mergeFrom(other);
    }
  }
}

/** Three PCs with copies of one file live through the steps, and then everybody merges with everybody. */
function officeAfter(folder: string, names: readonly string[], steps: readonly Step[]): OfficePc[] {
  const office = names.map((each) => new OfficePc(folder, each, () => Date.UTC(2026, 10, 23)));
  const [first, ...others] = office;
  if (first === undefined) return [];
  first.write({ type: 'meeting', id: meeting, fields: { title: 'Hội nghị' } });
  first.write({ type: 'collaborator', id: person, fields: { unit, name: texts[0] } });
  for (const other of others) other.mergeFrom(first);
  for (const each of steps) live(office, each);
  for (const other of others) first.mergeFrom(other);
  for (const other of others) other.mergeFrom(first);
  return office;
}

/** The personal texts that must be gone: all of them once somebody asked, but for those the unit was called. */
function goneAfter(steps: readonly Step[]): string[] {
  if (!steps.some(({ kind }) => kind === 'erase')) return [];
  return texts.filter(
    (text) => !steps.some((each) => each.kind === 'edit' && each.field === 'unit' && each.text === text),
  );
}

describe('an erasure that travels (M18)', () => {
  it('reaches every copy whatever is merged when: same records, no word left, every log still vouched for', () => {
    const folder = temporaryFolder();
    let run = 0;
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        run += 1;
        const names = ['a', 'b', 'c'].map((each) => `${each}${run}`);
        const office = officeAfter(folder, names, steps);
        expect(new Set(office.map(({ db }) => contentHash(db))).size).toBe(1);
        expect(new Set(office.map((each) => each.conflicts().join())).size).toBe(1);
        for (const each of office) each.close();
        for (const path of names.map((each) => join(folder, `${each}.db`))) {
          expect(checkFile(path).state).toBe('whole');
          const bytes = readFileSync(path);
          expect(goneAfter(steps).filter((text) => bytes.includes(text))).toEqual([]);
        }
      }),
      { numRuns: 100 },
    );
  });
});
