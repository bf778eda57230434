import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../tests/store/temporary-folder.ts';
import { temporaryStore } from '../../tests/store/temporary-store.ts';
import { storeContract } from '../shared/contract/index.ts';
import { LONGEST_DRAFT_KEY } from '../shared/contract/procedures/draft.ts';
import { checkFile } from './log/check/check-file.ts';
import { createStore } from './store.ts';

describe('the store', () => {
  it('answers every procedure of the contract with an error value, never an exception, whatever it is given', async () => {
    const { store } = await temporaryStore();
    for (const name of Object.keys(storeContract).filter((each) => each !== 'file.close')) {
      for (const input of [undefined, 7, 'text', [], { id: 'x' }, { meetingId: 7 }]) {
        const answer = await store.answer(name, input);
        expect(answer, name).toEqual({ ok: false, error: { code: 'invalid-input' } });
      }
    }
    expect(await store.answer('no.such', {})).toEqual({ ok: false, error: { code: 'invalid-input' } });
    expect(await store.answer('constructor', {})).toEqual({ ok: false, error: { code: 'invalid-input' } });
  });

  it('gives a new file the topics, locality and agencies to start from, the same in every file', async () => {
    const [first, second] = [await temporaryStore(), await temporaryStore({ id: '00000000000000b2' })];
    const referenceLists = await first.ask('record.lists', {});
    expect(referenceLists.topics.map(({ name }) => name).slice(0, 3)).toEqual([
      'Y tế',
      'An toàn thực phẩm',
      'An ninh, trật tự',
    ]);
    expect(referenceLists.localities.map(({ name }) => name)).toEqual(['Toàn tỉnh']);
    expect(await second.ask('record.lists', {})).toEqual(referenceLists);
  });

  it('says that no file is open before one is', async () => {
    const store = createStore({ changed: () => undefined, progress: () => undefined, bug: () => undefined });
    expect(await store.answer('meeting.list', {})).toEqual({ ok: false, error: { code: 'store-failed' } });
  });

  it('names the file that it could not open', async () => {
    const path = join(temporaryFolder(), 'ghi chép.db');
    writeFileSync(path, 'không phải cơ sở dữ liệu');
    const store = createStore({ changed: () => undefined, progress: () => undefined, bug: () => undefined });
    const device = { id: '00000000000000a1', name: 'VP-01' };
    const rest = { backups: temporaryFolder(), mayCreate: true, person: 'Văn thư' };
    expect(await store.answer('file.open', { path, device, ...rest })).toEqual({
      ok: false,
      error: { code: 'file-not-ours', params: { file: 'ghi chép.db' } },
    });
  });

  it('has nothing to repair in a file that it has open, and goes on with it', async () => {
    const store = await temporaryStore();
    const by = { device: { id: '00000000000000a1', name: 'VP-01' }, person: 'Văn thư' };
    const words = { fragmentsTitle: 'Mảnh', asideWords: 'trước khi sửa' };
    expect(await store.refusal('file.repair', { path: store.path, ...by, ...words })).toBe('file-in-use');
    expect(await store.ask('meeting.list', {})).toEqual([]);
  });

  it('keeps a draft until it is discarded, also across opening the file again', async () => {
    const store = await temporaryStore();
    const key = 'entry:01a209de-73cb-7d5f-9843-23f2da0e1a37';
    await store.ask('draft.save', { key, content: 'Người dân phản' });
    await store.ask('draft.save', { key, content: 'Người dân phản ánh' });
    await store.ask('file.close', {});
    const again = await temporaryStore({ path: store.path });
    expect(await again.ask('draft.load', { key })).toBe('Người dân phản ánh');
    await again.ask('draft.discard', { key });
    expect(await again.ask('draft.load', { key })).toBeNull();
  });

  it('takes no draft that the check of the file would not take', async () => {
    const store = await temporaryStore();
    const [key, tooLong] = ['a'.repeat(LONGEST_DRAFT_KEY), 'a'.repeat(LONGEST_DRAFT_KEY + 1)];
    expect(await store.refusal('draft.save', { key: tooLong, content: 'x' })).toBe('invalid-input');
    await store.ask('draft.save', { key, content: 'ạ'.repeat(200_000) });
    await store.ask('file.close', {});
    expect(checkFile(store.path)).toMatchObject({ state: 'whole' });
  });

  it('keeps drafts of another PC to that PC', async () => {
    const first = await temporaryStore();
    await first.ask('draft.save', { key: 'entry', content: 'của máy một' });
    await first.ask('file.close', {});
    const second = await temporaryStore({ path: first.path, id: '00000000000000b2' });
    expect(await second.ask('draft.load', { key: 'entry' })).toBeNull();
  });
});
