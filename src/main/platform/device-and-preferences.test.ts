import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { loadDevice } from './device.ts';
import { openPreferences } from './preferences.ts';

function userDataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'giaoban-user-data-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

describe('loadDevice', () => {
  it('gives a PC an identity once and keeps it', () => {
    const folder = userDataFolder();
    const first = loadDevice(folder);
    expect(first.id).toMatch(/^[0-9a-f]{16}$/);
    expect(loadDevice(folder)).toEqual(first);
    expect(loadDevice(userDataFolder()).id).not.toBe(first.id);
  });

  it('takes a new identity where the file does not hold one', () => {
    const folder = userDataFolder();
    writeFileSync(join(folder, 'device.json'), '{"id":"x');
    expect(loadDevice(folder).id).toMatch(/^[0-9a-f]{16}$/);
  });
});

describe('openPreferences', () => {
  it('begins with Vietnamese and the appearance of Windows', () => {
    expect(openPreferences(userDataFolder()).get()).toEqual({
      person: '',
      language: 'vi',
      appearance: 'system',
    });
  });

  it('keeps what was set across a restart, and leaves nothing half-written beside it', () => {
    const folder = userDataFolder();
    openPreferences(folder).set({ person: 'Văn thư', appearance: 'dark' });
    expect(openPreferences(folder).get()).toEqual({ person: 'Văn thư', language: 'vi', appearance: 'dark' });
    expect(readdirSync(folder)).toEqual(['preferences.json']);
  });

  it('falls back to the beginning where the file was damaged', () => {
    const folder = userDataFolder();
    writeFileSync(join(folder, 'preferences.json'), '{"language":"xx"}');
    expect(openPreferences(folder).get().language).toBe('vi');
  });
});
