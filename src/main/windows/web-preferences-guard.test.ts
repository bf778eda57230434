import { describe, expect, it } from 'vitest';
import { refuseInsecure } from './web-preferences-guard.ts';

const secure = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  webviewTag: false,
};

describe('refuseInsecure', () => {
  it('hands secure preferences back', () => {
    expect(refuseInsecure({ ...secure, spellcheck: false })).toEqual({ ...secure, spellcheck: false });
  });

  it.each(Object.entries(secure))('refuses a window whose %s is not %s, or is left out', (name, value) => {
    expect(() => refuseInsecure({ ...secure, [name]: !value })).toThrow(name);
    const rest = Object.fromEntries(Object.entries(secure).filter(([each]) => each !== name));
    expect(() => refuseInsecure(rest)).toThrow(name);
  });
});
