import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { latestChange } from './stale.ts';

let folder = '';
const at = (name: string): string => join(folder, name);
const setTime = (name: string, seconds: number): void => utimesSync(at(name), seconds, seconds);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'giaoban-stale-'));
  mkdirSync(at('src/meeting'), { recursive: true });
  writeFileSync(at('src/meeting/desk.ts'), '');
  writeFileSync(at('package.json'), '');
  setTime('src/meeting/desk.ts', 300);
  setTime('package.json', 100);
  for (const name of ['src/meeting', 'src']) setTime(name, 200);
});
afterEach(() => rmSync(folder, { recursive: true }));

it('is the time of the newest file, however deep', () => {
  expect(latestChange([at('src'), at('package.json')])).toBe(300_000);
  setTime('package.json', 400);
  expect(latestChange([at('src'), at('package.json')])).toBe(400_000);
});

it('notices a file that was taken away', () => {
  const before = latestChange([at('src')]);
  rmSync(at('src/meeting/desk.ts'));
  expect(latestChange([at('src')])).toBeGreaterThan(before);
});

it('passes over what is not there', () => {
  expect(latestChange([at('absent'), at('package.json')])).toBe(100_000);
});
