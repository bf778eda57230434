import { createHash } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import type { RecentFile } from '../../shared/contract/procedures/file.ts';
import { readJson, writeJson } from '../platform/json-file.ts';

const MOST = 8;
const schema = z.array(z.string());

/** The files that were open on this PC, newest first. The window knows them by tokens, never by their paths. */
export interface RecentFiles {
  paths(): readonly string[];
  add(path: string): void;
  views(): RecentFile[];
  /** Undefined for a token that was never handed out. */
  path(token: string): string | undefined;
}

export function openRecentFiles(userData: string): RecentFiles {
  const store = join(userData, 'recent-files.json');
  let paths: readonly string[] = readJson(store, schema) ?? [];
  return {
    paths: () => paths,
    add: (path) => {
      const next = [path, ...paths.filter((each) => each !== path)].slice(0, MOST);
      writeJson(store, next);
      paths = next;
    },
    views: () =>
      paths.map((path) => ({
        token: tokenOf(path),
        name: basename(path),
        folder: basename(dirname(path)),
      })),
    path: (token) => paths.find((path) => tokenOf(path) === token),
  };
}

const tokenOf = (path: string): string => createHash('sha256').update(path).digest('hex').slice(0, 16);
