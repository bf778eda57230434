import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { courtesy } from '../courtesy.ts';
import { isRunning } from '../merge/private-copy.ts';

const NOTE = /^giaoban-unfinished-(\d+)-/;
/** What we ever leave unfinished: nothing else is taken away, whatever a note says. */
const OURS = /\.partial$|^giaoban-/;

/**
 * Notes that something is being made at `path` (a file, or a folder of ours), so that the next start takes it away if
 * this process is killed in the middle. @returns what to call when it is done, or was removed.
 */
export function noteUnfinished(path: string): () => void {
  const note = join(tmpdir(), `giaoban-unfinished-${process.pid}-${randomUUID()}`);
  courtesy(() => writeFileSync(note, path));
  return () => rmSync(note, { force: true });
}

/** Takes away what programs that were killed left half made. */
export function sweepUnfinished(): void {
  for (const name of readdirSync(tmpdir())) {
    const owner = NOTE.exec(name)?.[1];
    if (owner === undefined || isRunning(Number(owner))) continue;
    const note = join(tmpdir(), name);
    courtesy(() => {
      const path = readFileSync(note, 'utf8');
      if (OURS.test(basename(path))) rmSync(path, { recursive: true, force: true });
      rmSync(note, { force: true });
    });
  }
}
