import { expect, it } from 'vitest';
import { copyOf } from '../../../../tests/merge/two-pcs.ts';
import { temporaryStore } from '../../../../tests/store/temporary-store.ts';
import { checkFile } from '../../log/check/check-file.ts';

it.each([
  ['the number of a conference', { ordinal: 99_999 }],
  ['the year', { periodKind: 'year', periodYear: 9999 }],
  ['the year of the last month', { periodKind: 'month', periodNumber: 12, periodYear: 9999 }],
] as const)('what goes beyond %s is not written, and the file passes its check', async (_, last) => {
  const store = await temporaryStore();
  const { id: meetingId } = await store.ask('meeting.create', { fields: { title: 'Hội nghị', ...last } });
  expect(await store.refusal('meeting.createNext', { meetingId })).toBe('invalid-input');
  expect(await store.ask('meeting.list', {})).toHaveLength(1);
  expect(checkFile(copyOf(store))).toMatchObject({ state: 'whole' });
});
