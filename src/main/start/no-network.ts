import { app, type Session } from 'electron';
import { isLocal } from './local-request.ts';

/** Chromium's services that call home by themselves, each with its documented switch. */
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

/** Services that can only be switched off as features. */
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

/**
 * No media connection except through the proxy, which leads nowhere: otherwise a page could send datagrams to anybody.
 */
const NO_DATAGRAMS = 'disable_non_proxied_udp';

/**
 * Cuts off the network before Chromium starts, and for every session and page when it is created. Services that call
 * home are switched off; and anything that is left, or comes with a new version, finds no name resolution, no proxy and
 * no address.
 *
 * @param devOrigin the development server of `npm run dev`, which is on this PC.
 */
export function cutNetwork(devOrigin: string | null): void {
  for (const name of CALLS_HOME) app.commandLine.appendSwitch(name);
  app.commandLine.appendSwitch('disable-features', FEATURES.join());
  app.commandLine.appendSwitch('force-webrtc-ip-handling-policy', NO_DATAGRAMS);
  if (devOrigin === null) {
    app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
    // A fixed proxy also keeps Chromium from searching for one in the network.
    app.commandLine.appendSwitch('proxy-server', '127.0.0.1:1');
    app.commandLine.appendSwitch('proxy-bypass-list', '<-loopback>');
  }
  app.on('session-created', (session) => forbidNetwork(session, devOrigin));
  app.on('web-contents-created', (_event, contents) => contents.setWebRTCIPHandlingPolicy(NO_DATAGRAMS));
}

/**
 * Requests for anything but the program's own page are cancelled before they leave, and no page gets a permission
 * (camera, location, notifications).
 */
function forbidNetwork(session: Session, devOrigin: string | null): void {
  session.webRequest.onBeforeRequest(({ url }, decide) => {
    decide({ cancel: !isLocal(url, devOrigin) });
  });
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  // With a language set, Chromium fetches its dictionary from Google, past every request filter.
  session.setSpellCheckerLanguages([]);
  session.setSpellCheckerEnabled(false);
}
