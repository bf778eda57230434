import i18next from 'i18next';
import { expect, it } from 'vitest';
import type { Undone } from '../../shared/contract/procedures/history.ts';
import { vi } from '../../shared/i18n/vi/index.ts';
import { undoneSentence } from './undone-sentence.ts';

const id = '01a209de-73cb-7d5f-9843-23f2da0e1a37';
const removal: Undone = {
  kind: 'remove',
  subject: { type: 'entry', id, name: '', number: 5 },
  records: 1,
  kept: 'nothing',
  action: null,
};
const t = await i18next
  .createInstance()
  .init({ lng: 'vi', resources: { vi: { translation: vi } }, interpolation: { escapeValue: false } });

it.each([
  ['undo', removal, 'Đã hoàn tác: xóa nội dung số 5'],
  ['redo', removal, 'Đã làm lại: xóa nội dung số 5'],
  ['undo', { ...removal, kept: 'some' }, 'Đã hoàn tác: xóa nội dung số 5 · phần đã sửa sau đó được giữ'],
  ['undo', { ...removal, kept: 'all' }, 'Giữ nguyên, vì đã được sửa sau đó: xóa nội dung số 5'],
  ['undo', { ...removal, kind: 'mark', records: 18 }, 'Đã hoàn tác: điểm danh 18 người'],
  [
    'undo',
    { ...removal, kind: 'add', subject: { type: 'locality', id, name: 'xã A', number: null }, records: 2 },
    'Đã hoàn tác: thêm 2 mục',
  ],
  ['undo', { ...removal, kind: 'add', records: 3 }, 'Đã hoàn tác: thêm nội dung số 5'],
  ['undo', null, 'Không còn gì để hoàn tác kể từ khi mở tệp'],
  ['redo', null, 'Không có gì để làm lại'],
] as const)('%s', (turn, undone, sentence) => {
  expect(undoneSentence(t, turn, undone)).toBe(sentence);
});
