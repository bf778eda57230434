import { expect } from 'vitest';
import type { StoreContract } from '../../src/shared/contract/index.ts';
import type { Input } from '../../src/shared/contract/procedure.ts';
import { localityTypeOf } from '../../src/shared/records/locality-type.ts';
import type { TestStore } from '../store/temporary-store.ts';
import { bring, twoPcs } from './two-pcs.ts';

type Acts = <Name extends keyof StoreContract>(
  name: Name,
  input: Input<StoreContract[Name]>,
) => Promise<void>;

/** What somebody does on a PC whose screen shows what it holds now, whatever comes in before they do it. */
export async function lookingAt(pc: TestStore): Promise<Acts> {
  const answer = await pc.store.answer('record.lists', {});
  if (!answer.ok || answer.position === undefined) throw new Error('Expected an answer with its position.');
  const { position } = answer;
  return async (name, input) => {
    const done = await pc.store.answer(name, input, position);
    if (!done.ok) throw new Error(`${name}: ${done.error.code}`);
  };
}

/** Two PCs with a meeting, an entry, a person and two places, and what somebody does here without having seen more. */
export async function office() {
  const pcs = await twoPcs();
  const { here, there } = pcs;
  const place = async (name: string) =>
    (await here.ask('record.add', { type: 'locality', fields: { name, type: localityTypeOf(name) } })).id;
  const [xa, phuong] = [await place('xã Đồng Xanh'), await place('phường Bến Sông')];
  const { id: personId } = await here.ask('record.add', {
    type: 'collaborator',
    fields: { name: 'Trần Thị Hòa', unit: 'Đoàn xã' },
  });
  const { id: topicId } = await here.ask('record.add', { type: 'topic', fields: { name: 'Y tế' } });
  await bring(there, here);
  return { ...pcs, personId, topicId, xa, phuong, act: await lookingAt(here) };
}

export const conflicts = async (pc: TestStore) => (await pc.ask('conflict.list', { limit: 200 })).conflicts;

/** What stays in dispute on the one PC, and on the other once it has it too. */
export async function asked(here: TestStore, there: TestStore) {
  const found = await conflicts(here);
  await bring(there, here);
  expect(await conflicts(there)).toEqual(found);
  return found;
}
