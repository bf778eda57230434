import { extname, join, normalize, sep } from 'node:path';

/** The origin of the window's pages: a scheme of our own, so that nothing on the disk is ever reachable as file://. */
export const APP_ORIGIN = 'app://giaoban';

const mimeTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
};

export interface AppFile {
  readonly path: string;
  readonly type: string;
}

/** The file a URL of ours stands for; null if it is not ours, leads out of `folder` or is of a kind we do not serve. */
export function fileFor(folder: string, url: string): AppFile | null {
  const { protocol, host, pathname } = new URL(url);
  if (`${protocol}//${host}` !== APP_ORIGIN) return null;
  const path = normalize(join(folder, decodedPath(pathname)));
  const type = mimeTypes[extname(path)];
  return path.startsWith(folder + sep) && type !== undefined ? { path, type } : null;
}

function decodedPath(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch (error) {
    if (error instanceof URIError) return pathname;
    throw error;
  }
}
