import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { copyOf, twoPcs } from '../../../tests/merge/two-pcs.ts';
import { temporaryFolder } from '../../../tests/store/temporary-folder.ts';
import { temporaryStore } from '../../../tests/store/temporary-store.ts';

it('knows a copy by what was written in both, whatever its name', async () => {
  const { here, there } = await twoPcs();
  const other = await temporaryStore();
  await other.ask('record.add', { type: 'locality', fields: { name: 'xã Ruộng Mới' } });
  const damaged = join(temporaryFolder(), 'giaoban - Copy.db');
  writeFileSync(damaged, 'SQLite format 3\0');
  const gone = join(temporaryFolder(), 'giaoban (1).db');
  const paths = [copyOf(there), copyOf(other), damaged, gone];
  expect(await here.ask('merge.histories', { paths })).toEqual(['same', 'other', 'unknown', 'unknown']);
});

it('answers for the file that is open, whatever was asked of another one before', async () => {
  const { here, there } = await twoPcs();
  const other = await temporaryStore();
  await other.ask('record.add', { type: 'locality', fields: { name: 'xã Ruộng Mới' } });
  const paths = [copyOf(there)];
  expect(await here.ask('merge.histories', { paths })).toEqual(['same']);
  expect(await other.ask('merge.histories', { paths })).toEqual(['other']);
});
