import { readFile } from 'node:fs/promises';
import { protocol } from 'electron';
import { fileFor } from '../ipc/app-files.ts';

/** Denies by default: only the program's own scripts, styles, pictures and fonts, and no connections. */
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

/** Must run before the app is ready. */
export function declareAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Serves the built pages from `folder`, and nothing outside it. */
export function serveApp(folder: string): void {
  protocol.handle('app', async ({ url }) => {
    const file = fileFor(folder, url);
    if (file === null) return new Response(null, { status: 404 });
    const body = new Uint8Array(await readFile(file.path));
    return new Response(body, {
      headers: {
        'content-type': file.type,
        'content-security-policy': CONTENT_SECURITY_POLICY,
        'x-content-type-options': 'nosniff',
      },
    });
  });
}
