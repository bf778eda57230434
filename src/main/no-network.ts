import { app, type Session } from 'electron';
import { isLocal } from './local-request.ts';

/** Chromium's own calls home, switched off before it starts. */
export function switchOffBackgroundNetworking(): void {
  for (const name of [
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
    'disable-sync',
    'no-pings',
  ]) {
    app.commandLine.appendSwitch(name);
  }
}

/**
 * The program never calls anywhere: whatever is not its own page is cancelled before it leaves, and no page gets
 * a permission (camera, location, notifications).
 * @param devOrigin the development server of `npm run dev`, which is on this PC.
 */
export function forbidNetwork(session: Session, devOrigin: string | null): void {
  session.webRequest.onBeforeRequest(({ url }, decide) => {
    decide({ cancel: !isLocal(url, devOrigin) });
  });
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
}
