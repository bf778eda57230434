import { describe, expect, it } from 'vitest';
import { refusedSwitches, type Start } from './launch-switches.ts';

const start = (args: readonly string[], more: Partial<Start> = {}): string[] =>
  refusedSwitches({ argv: ['Giao ban.exe', ...args], env: {}, platform: 'win32', isRoot: false, ...more });

describe('a start of the program built for people', () => {
  it.each([
    [[]],
    [['D:\\giao ban\\giaoban.db']],
    [['--file=D:\\giaoban.db', '--user-data-dir=D:\\dữ liệu']],
    [['check', 'giaoban.db', '--lang=en', '--json']],
    [['--help']],
    [['-h']],
    [['--disable-gpu', '--force-device-scale-factor=1.25']],
    [['--']],
  ])('takes %j', (args) => expect(start(args)).toEqual([]));

  it.each([
    '--remote-debugging-port=9222',
    '--remote-debugging-port',
    '--remote-debugging-pipe',
    '--remote-debugging-address=0.0.0.0',
    '--remote-allow-origins=*',
    '--inspect',
    '--inspect=0.0.0.0:9229',
    '--inspect-brk',
    '--inspect-brk-node',
    '--inspect-port=1',
    '--inspect-publish-uid=http',
    '--debug-port=1',
    '--js-flags=--expose-gc',
    '--load-extension=C:\\x',
    '--disable-extensions-except=C:\\x',
    '--host-rules=MAP * 1.2.3.4',
    '--host-resolver-rules=MAP * 1.2.3.4',
    '--proxy-server=1.2.3.4:80',
    '--proxy-pac-url=http://1.2.3.4/',
    '--proxy-auto-detect',
    '--proxy-bypass-list=*',
    '--no-sandbox',
    '--disable-web-security',
    '--disable-features=x',
    '--enable-features=x',
    '--ignore-certificate-errors',
    '--log-net-log=C:\\x',
    '--renderer-process-limit=1',
    '--gpu-launcher=cmd',
    '--utility-cmd-prefix=cmd',
    '--no-zygote',
    '--app=C:\\x',
    '--require=C:\\x.js',
    '-r',
    '--eval=1',
    '--abi',
    '-remote-debugging-port=9222',
    '/remote-debugging-port=9222',
    '--REMOTE-DEBUGGING-PORT=9222',
    ' --inspect',
    '--a-switch-of-next-year',
  ])('refuses %s', (arg) => {
    expect(start([arg])).toHaveLength(1);
    expect(start(['check', 'giaoban.db', arg])).toHaveLength(1);
    expect(start(['--', arg])).toHaveLength(1);
  });

  it('names each once, without what was given with it', () => {
    const args = ['--inspect=9229', '--file=a.db', '/no-sandbox'];
    expect(start(args, { env: { ELECTRON_DISABLE_SANDBOX: '1', PATH: 'C:' } })).toEqual([
      '--inspect',
      '--no-sandbox',
      'ELECTRON_DISABLE_SANDBOX',
    ]);
  });

  it('takes a path for a path elsewhere than on Windows, and lets root go without a sandbox', () => {
    const linux = { platform: 'linux' };
    expect(start(['/home/a/giaoban.db'], linux)).toEqual([]);
    expect(start(['--no-sandbox'], linux)).toEqual(['--no-sandbox']);
    expect(start(['--no-sandbox', '--inspect'], { ...linux, isRoot: true })).toEqual(['--inspect']);
  });
});
