import { randomUUID } from 'node:crypto';
import { readBriefing } from '../scripts/demo/content.ts';
import { recordBriefing } from '../scripts/demo/record.ts';
import { askThrough, saveAs } from '../scripts/demo/running-program.ts';
import { expect, type LaunchOptions, type Program, test } from './launch.ts';
import { callsOut, canTrace, sentOut, type TracedNetwork, traceNetwork } from './traced-network.ts';

test('a trace shows what leaves the PC, and nothing else', () => {
  const local = [
    '71 connect(19, {sa_family=AF_UNIX, sun_path="/tmp/.X11-unix/X1"}, 20) = 0',
    '71 bind(44, {sa_family=AF_INET, sin_port=htons(0), sin_addr=inet_addr("127.0.0.1")}, 16) = 0',
    '71 connect(40, {sa_family=AF_INET6, sin6_port=htons(9), inet_pton(AF_INET6, "::1", &sin6_addr)}, 28) = 0',
    '71 bind(12, {sa_family=AF_NETLINK, nl_pid=0, nl_groups=0x000011}, 12) = 0',
  ];
  const out = [
    '72 connect(19, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("10.255.255.53")}, 16) = 0',
    '72 connect(19, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("127.0.0.53")}, 16) = 0',
    '72 connect(19, {sa_family=AF_INET6, sin6_port=htons(443), inet_pton(AF_INET6, "2001:db8::1", &sin6_addr)}, 28) = -1',
    '72 sendto(7, "x", 1, 0, {sa_family=AF_INET, sin_port=htons(5353), sin_addr=inet_addr("224.0.0.251")}, 16) = 1',
    '72 bind(7, {sa_family=AF_INET, sin_port=htons(0), sin_addr=inet_addr("0.0.0.0")}, 16) = 0',
  ];
  expect(callsOut([...local, ...out].join('\n'))).toEqual(out);
});

/** CI and every machine that may install it have strace; another system shows only that nothing fails without it. */
const seen = canTrace() || process.env.CI !== undefined ? test : test.fixme;

seen(
  'no packet leaves the program through a working day, a crash and the next start',
  async ({ launch }, testInfo) => {
    const traced = traceNetwork(testInfo.outputPath());
    await workADay(await ready(launch, traced));
    const again = await ready(launch, traced);
    await expect(again.window.getByRole('heading', { level: 1 })).toBeVisible();
    expect(traced.calls()).toEqual([]);
  },
);

seen('nothing is sent whatever a page, or a fault in the shell, tries', async ({ launch }, testInfo) => {
  const traced = traceNetwork(testInfo.outputPath());
  const program = await ready(launch, traced);
  await tryToCallOut(program);
  program.takeErrors();
  await program.close();
  expect(sentOut(traced.calls())).toEqual([]);
});

async function ready(
  launch: (options: LaunchOptions) => Promise<Program>,
  { through }: TracedNetwork,
): Promise<Program> {
  const program = await launch({ through });
  await expect
    .poll(async () => (await askThrough(program.window)('app.status', {})).store.state)
    .toBe('ready');
  return program;
}

/** A meeting is logged and typed into, its minutes go out by every way, and store and window crash. */
async function workADay({ app, window, close, takeErrors }: Program): Promise<void> {
  const ask = askThrough(window);
  const meetingId = await recordBriefing(ask, readBriefing('briefing-q3-2026'));
  await window.evaluate((id) => {
    globalThis.location.hash = `#/meetings/${id}/desk`;
  }, meetingId);
  // Misspelt on purpose: a spell checker would look into its dictionary now.
  await window
    .getByRole('textbox', { name: 'Nội dung' })
    .pressSequentially('A misspeled sentense in Enlish. Duong ngap ');

  const choice = { kind: 'minutes' as const, meetingId };
  const { personalData } = await ask('document.compose', { choice });
  for (const { quote } of personalData) await ask('document.decide', { choice, quote, decision: 'keep' });
  for (const format of ['pdf', 'docx'] as const) {
    await saveAs(app, test.info().outputPath(`minutes.${format}`));
    await ask('document.export', { choice, format, job: randomUUID() });
  }
  await ask('document.print', { choice }).catch(() => undefined);
  takeErrors();

  const store = await app.evaluate(
    ({ app: main }) => main.getAppMetrics().find(({ name }) => name === 'giaoban-store')?.pid,
  );
  process.kill(store ?? 0, 'SIGKILL');
  await expect.poll(async () => (await ask('app.status', {})).store.state).toBe('ready');
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  );
  takeErrors();
  await close();
}

/** What a page, or a fault in the shell, could try: addresses and names, over every way Chromium has. */
async function tryToCallOut({ app, window }: Pick<Program, 'app' | 'window'>): Promise<void> {
  await window.evaluate(async () => {
    for (const name of ['dns-prefetch', 'preconnect', 'prefetch', 'modulepreload']) {
      const link = globalThis.document.createElement('link');
      Object.assign(link, { rel: name, href: 'https://example.com/' });
      globalThis.document.head.append(link);
    }
    const peer = new RTCPeerConnection({
      iceServers: [{ urls: 'stun:stun.example.com:3478' }, { urls: 'stun:192.0.2.1:3478' }],
    });
    peer.createDataChannel('x');
    const gathered = new Promise<void>((resolve) => {
      peer.addEventListener('icegatheringstatechange', () => {
        if (peer.iceGatheringState === 'complete') resolve();
      });
    });
    await peer.setLocalDescription(await peer.createOffer());
    await fetch('https://example.com/').catch(() => undefined);
    navigator.sendBeacon('https://192.0.2.1/', 'x');
    try {
      new WebSocket('wss://192.0.2.1/');
    } catch {
      // The page's own policy may refuse it before anything is tried.
    }
    // By then it has asked every server it was given.
    await gathered;
  });
  await app.evaluate(async ({ session, net }) => {
    const { defaultSession } = session;
    await defaultSession.resolveHost('example.com').catch(() => undefined);
    await net.fetch('https://192.0.2.1/').catch(() => undefined);
    await net.fetch('https://example.com/').catch(() => undefined);
    const other = session.fromPartition('another');
    await other.fetch('https://192.0.2.1/').catch(() => undefined);
    await other.resolveHost('example.com').catch(() => undefined);
    defaultSession.preconnect({ url: 'https://example.com/', numSockets: 2 });
    // The network service takes requests in their order: once this one is answered, that one was tried.
    await defaultSession.resolveHost('example.org').catch(() => undefined);
  });
}
