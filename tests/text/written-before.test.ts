import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bring } from '../merge/two-pcs.ts';
import { temporaryFolder } from '../store/temporary-folder.ts';
import { type TestStore, temporaryStore } from '../store/temporary-store.ts';

/*
 * A file as schema 110 wrote it before text was cleaned at the border: a Ð of another alphabet, soft hyphens and
 * zero-width spaces in words, no-break spaces in a telephone number, separators of lines and paragraphs, "Đ/c" before
 * names, two places that differ in one mark. What people wrote stays as it is; it is found and compared as it reads.
 */
async function opened(): Promise<TestStore> {
  const path = join(temporaryFolder(), 'giaoban.db');
  copyFileSync(join(import.meta.dirname, 'written-before.db'), path);
  return temporaryStore({ path });
}

async function textsIn({ ask }: TestStore): Promise<string[]> {
  const [meeting] = await ask('meeting.list', {});
  return (await ask('entry.list', { meetingId: meeting?.id ?? '' })).map(({ content }) => content);
}

async function found({ ask }: TestStore, query: string): Promise<string[]> {
  const { groups } = await ask('search.find', { query, kinds: ['entry'], limit: 10 });
  return groups.flatMap(({ hits }) => hits.map(({ text }) => text.text));
}

const searches = [
  ['đường liên thôn', 'ngập sâu'],
  ['an toàn thực phẩm', 'ở chợ'],
  ['giảm phân bón', 'Giá lúa giảm'],
  ['Việt Nam 2030', 'Việt Nam 2030'],
  ['0912 345 678', 'Li\u00EAn hệ'],
  ['@tân ân', 'ở chợ'],
  ['@Tân An', 'ngập sâu'],
] as const;

it('is searched by what it reads as', async () => {
  const store = await opened();
  for (const [query, part] of searches)
    expect(await found(store, query), query).toEqual([expect.stringContaining(part)]);
  expect((await store.ask('search.find', { query: 'lục sỹ thành', limit: 5 })).things).toEqual([]);
});

it('is merged into another file, and found there', async () => {
  const old = await opened();
  const here = await temporaryStore({ id: '00000000000000b2', person: 'Minh' });
  await bring(here, old);
  expect(await textsIn(here)).toEqual(await textsIn(old));
  for (const [query, part] of searches)
    expect(await found(here, query), query).toEqual([expect.stringContaining(part)]);
});

it('shows its personal data before minutes leave', async () => {
  const { ask } = await opened();
  const [meeting] = await ask('meeting.list', {});
  const { personalData } = await ask('document.compose', {
    choice: { kind: 'minutes', meetingId: meeting?.id ?? '' },
  });
  expect(personalData.map(({ quote }) => quote.replace(/\s/gu, ' '))).toEqual([
    '0912 345 678',
    'bà H’Hen Niê',
  ]);
});
