import { app, type Session } from 'electron';
import { isLocal } from './local-request.ts';

/** Chromium's services that call home by themselves, each by the switch it documents. */
const CALLS_HOME = [
  'disable-background-networking',
  'disable-client-side-phishing-detection',
  'disable-component-update',
  'disable-default-apps',
  'disable-domain-reliability',
  'disable-field-trial-config',
  'disable-quic',
  'disable-sync',
  'disable-variations-seed-fetch',
  'no-pings',
  'dns-prefetch-disable',
] as const;

/** Those that are only to be had as features. */
const FEATURES = [
  'AsyncDns',
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
  'DialMediaRouteProvider',
  'DnsOverHttps',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'SpareRendererForSitePerProcess',
  'WebRtcHideLocalIpsWithMdns',
] as const;

/** No media connection but through the proxy, which leads nowhere: else a page could send datagrams to anybody. */
const NO_DATAGRAMS = 'disable_non_proxied_udp';

/**
 * Closes the ways out before Chromium starts, and those of every session and page as they come to be. What calls home is
 * switched off; and whatever should be left, or come with a new version, finds no name, no proxy and no address.
 *
 * @param devOrigin the development server of `npm run dev`, which is on this PC.
 */
export function cutNetwork(devOrigin: string | null): void {
  for (const name of CALLS_HOME) app.commandLine.appendSwitch(name);
  app.commandLine.appendSwitch('disable-features', FEATURES.join());
  app.commandLine.appendSwitch('force-webrtc-ip-handling-policy', NO_DATAGRAMS);
  if (devOrigin === null) {
    app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
    // A proxy that is named also keeps Chromium from looking for one in the network.
    app.commandLine.appendSwitch('proxy-server', '127.0.0.1:1');
    app.commandLine.appendSwitch('proxy-bypass-list', '<-loopback>');
  }
  app.on('session-created', (session) => forbidNetwork(session, devOrigin));
  app.on('web-contents-created', (_event, contents) => contents.setWebRTCIPHandlingPolicy(NO_DATAGRAMS));
}

/**
 * Whatever is not the program's own page is cancelled before it leaves, and no page gets a permission (camera,
 * location, notifications).
 */
function forbidNetwork(session: Session, devOrigin: string | null): void {
  session.webRequest.onBeforeRequest(({ url }, decide) => {
    decide({ cancel: !isLocal(url, devOrigin) });
  });
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  // With a language, Chromium fetches its dictionary from Google, past every filter of requests.
  session.setSpellCheckerLanguages([]);
  session.setSpellCheckerEnabled(false);
}
