import { describe, expect, it } from 'vitest';
import { choose, describeRuntime, type Situation, unreachableForMs } from './choice.ts';

const now = Date.parse('2026-09-15T08:00:00Z');
const fresh: Situation = {
  platform: 'linux',
  arch: 'x64',
  installed: undefined,
  unreachableSince: undefined,
  now,
};

describe('which Electron', () => {
  it('asks for the official one first on Linux', () => {
    expect(choose(fresh)).toBe('ask');
  });

  it('knows the official one only, elsewhere', () => {
    expect(choose({ ...fresh, platform: 'win32' })).toBe('official');
    expect(choose({ ...fresh, platform: 'darwin', arch: 'arm64' })).toBe('official');
    expect(choose({ ...fresh, arch: 'arm64', unreachableSince: now })).toBe('official');
  });

  it('keeps an official one that is installed, whatever was out of reach', () => {
    expect(choose({ ...fresh, installed: 'official', unreachableSince: now - 1 })).toBe('installed');
  });

  it('does not ask again for a day', () => {
    const unreachable = { ...fresh, unreachableSince: now - unreachableForMs + 1 };
    expect(choose(unreachable)).toBe('registry');
    expect(choose({ ...unreachable, installed: 'registry' })).toBe('installed');
  });

  it('asks again after a day, and when the clock was set back', () => {
    expect(choose({ ...fresh, installed: 'registry', unreachableSince: now - unreachableForMs })).toBe('ask');
    expect(choose({ ...fresh, installed: 'registry', unreachableSince: now + 1 })).toBe('ask');
  });
});

it('says in one line which one runs', () => {
  const executable = '/electron';
  expect(describeRuntime({ executable, version: '45.4.1', source: 'official' })).toBe(
    'Electron 45.4.1 (official)',
  );
  expect(describeRuntime({ executable, version: '33.2.1', source: 'registry' })).toBe(
    'Electron 33.2.1 (from the npm registry, sha256 verified; the official download is out of reach)',
  );
});
