import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { protocol } from 'electron';

/** Where the window's pages live: an own scheme, so that nothing on the disk is ever reachable as file://. */
export const APP_ORIGIN = 'app://giaoban';

/** Starts from nothing: only the program's own scripts, styles, pictures and fonts, and no connection anywhere. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  // Fluent UI puts its style rules into <style> elements while it runs.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const mimeTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
};

/** Must run before the app is ready. */
export function declareAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Serves the built pages from `folder`, and nothing outside it. */
export function serveApp(folder: string): void {
  protocol.handle('app', async ({ url }) => {
    const path = fileFor(folder, url);
    const type = path === null ? undefined : mimeTypes[extname(path)];
    if (path === null || type === undefined) return new Response(null, { status: 404 });
    try {
      const body = new Uint8Array(await readFile(path));
      return new Response(body, {
        headers: {
          'content-type': type,
          'content-security-policy': CONTENT_SECURITY_POLICY,
          'x-content-type-options': 'nosniff',
        },
      });
    } catch (error) {
      return new Response(String(error), { status: 404 });
    }
  });
}

/** The file a URL of ours stands for; null where it is not ours or leads out of the folder. */
export function fileFor(folder: string, url: string): string | null {
  const { protocol: scheme, host, pathname } = new URL(url);
  if (`${scheme}//${host}` !== APP_ORIGIN) return null;
  const path = normalize(join(folder, decodeURIComponent(pathname)));
  return path.startsWith(folder + sep) ? path : null;
}
