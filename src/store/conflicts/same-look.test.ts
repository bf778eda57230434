import { describe, expect, it } from 'vitest';
import { bring, twoPcs } from '../../../tests/merge/two-pcs.ts';

/** What two PCs wrote into the same entry, and how many questions that makes. */
async function questions(one: string, other: string): Promise<number> {
  const { here, there, entryId: id } = await twoPcs();
  await here.ask('entry.edit', { id, fields: { content: one } });
  await there.ask('entry.edit', { id, fields: { content: other } });
  await bring(here, there);
  await bring(there, here);
  const texts: string[] = [];
  const counts: number[] = [];
  for (const pc of [here, there]) {
    const { conflicts } = await pc.ask('conflict.list', { limit: 10 });
    counts.push(conflicts.length);
    const [meeting] = await pc.ask('meeting.list', {});
    texts.push((await pc.ask('entry.list', { meetingId: meeting?.id ?? '' }))[0]?.content ?? '');
  }
  expect(counts[0]).toBe(counts[1]);
  expect(texts[0]).toBe(texts[1]);
  return counts[0] ?? 0;
}

describe('two texts that look the same make no question (M8), and both PCs show the later one', () => {
  it.each([
    ['0912 345 678', '0912\u00A0345\u00A0678'],
    ['05-HD/VPTW', '05\u2011HD/VPTW'],
    ['H\u2019Hen Niê', "H'Hen Niê"],
    ['Đường ngập', '\u00D0ường ngập'],
    ['Đường ngập', 'Đường ngập'.normalize('NFD')],
    ['Đường ngập', 'Đường  ngập '],
    ['Đường\u00AD ngập', 'Đường ngập'],
    ['７ hộ dân', '7 hộ dân'],
  ])('%j and %j', async (one, other) => expect(await questions(one, other)).toBe(0));
});

describe('two texts that differ to the eye are asked about', () => {
  it.each([
    ['xã Tân An', 'xã Tân Ân'],
    ['Đường ngập', 'đường ngập'],
    ['7 hộ', '7\nhộ'],
    ['phường 1', 'phường 12'],
  ])('%j and %j', async (one, other) => expect(await questions(one, other)).toBe(1));
});
