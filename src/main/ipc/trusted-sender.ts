import { APP_ORIGIN } from './app-files.ts';

/** What is known about the sender of a message. */
export interface Sender {
  readonly url: string;
  /** Whether it is the top frame of one of the program's own windows. */
  readonly ownTopFrame: boolean;
}

/**
 * Only the program's own page may ask for anything; a frame inside it, or a page from elsewhere, may not.
 * @param devOrigin where the pages come from under `npm run dev`.
 */
export function isTrusted({ url, ownTopFrame }: Sender, devOrigin: string | null): boolean {
  if (!ownTopFrame || !URL.canParse(url)) return false;
  const { protocol, host, origin } = new URL(url);
  return `${protocol}//${host}` === APP_ORIGIN || (devOrigin !== null && origin === devOrigin);
}
