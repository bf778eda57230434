import { expect, test } from './launch.ts';

test.describe('The window', () => {
  test('has neither Node nor Electron, only the verbs of the contract', async ({ launch }) => {
    const { window } = await launch();
    const found = await window.evaluate(() => ({
      node: ['require', 'process', 'module', 'Buffer', 'ipcRenderer'].filter((name) => name in globalThis),
      bridge: Object.keys(Reflect.get(globalThis, 'giaoban')).toSorted(),
    }));
    expect(found).toEqual({ node: [], bridge: ['call', 'drop', 'on'] });
  });

  test('stays on its own page and opens no other', async ({ launch }) => {
    const { app, window, takeErrors } = await launch();
    await window.evaluate(() => {
      globalThis.location.href = 'https://example.com/';
    });
    await window.evaluate(() => globalThis.open('https://example.com/'));
    expect(await window.evaluate(() => globalThis.location.origin)).toBe('app://giaoban');
    expect(app.windows()).toHaveLength(1);
    takeErrors();
  });

  test('reaches nothing outside the program', async ({ launch }) => {
    const { app, window, takeErrors } = await launch();
    for (const url of ['https://example.com/', 'http://127.0.0.1:1/', 'file:///etc/hostname']) {
      const reached = await window.evaluate(
        (address) =>
          fetch(address).then(
            () => true,
            () => false,
          ),
        url,
      );
      expect(reached, url).toBe(false);
    }
    // The shell stops what the page's own policy would let through.
    const statuses = await app.evaluate(({ session }) =>
      session.defaultSession.fetch('http://127.0.0.1:1/').then(
        () => 'reached',
        (error: unknown) => String(error),
      ),
    );
    expect(statuses).toContain('ERR_BLOCKED_BY_CLIENT');
    takeErrors();
  });

  test('gets an error value for whatever the contract does not know', async ({ launch }) => {
    const { window } = await launch();
    const refused = await window.evaluate(async () => {
      const { call } = Reflect.get(globalThis, 'giaoban');
      return [
        JSON.parse(await call['meeting.get']({ meetingId: '../../etc' })),
        JSON.parse(await call['record.edit']({ type: 'change', id: 'x', fields: {} })),
        JSON.parse(await call['entry.add']({ meetingId: 7, sql: 'DROP TABLE entry' })),
        'file.open' in call || 'document.write' in call,
      ];
    });
    const invalid = { ok: false, error: { code: 'invalid-input' } };
    expect(refused).toEqual([invalid, invalid, invalid, false]);
  });
});
