import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bestEffort } from '../base/best-effort.ts';
import { removeLeftovers } from './journals.ts';

/** What is in the folder of temporary files of ours, and which process put it there. */
const OURS = /^giaoban-(private|unfinished)-(\d+)-/;

/** A folder for what nobody else may see or write to. */
export interface PrivateFolder {
  readonly path: string;
  remove(): void;
}

/** Makes a folder that is taken away at the next start if this process is killed before it does so itself. */
export function makePrivateFolder(): PrivateFolder {
  const path = mkdtempSync(join(tmpdir(), `giaoban-private-${process.pid}-`));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/**
 * Notes that a file is being made under the name `partial`, so that the next start takes it away if this process is
 * killed in the middle. @returns what to call in the end: what was not given its own name by then goes at once.
 */
export function noteUnfinished(partial: string): () => void {
  return leaveNote(partial);
}

/**
 * The same for `name`, which is about to be a second name of the file `first` until another file takes the first one:
 * it goes only while the file has both.
 */
export function noteSecondName(name: string, first: string): () => void {
  return leaveNote(`${name}\n${first}`);
}

function leaveNote(text: string): () => void {
  const note = join(tmpdir(), `giaoban-unfinished-${process.pid}-${randomUUID()}`);
  bestEffort(() => writeFileSync(note, text));
  return () => {
    takeAway(text);
    rmSync(note, { force: true });
  };
}

/** Takes away what programs that were killed left half made, and their private folders. */
export function sweepUnfinished(): void {
  for (const name of readdirSync(tmpdir())) {
    const [, what, owner] = OURS.exec(name) ?? [];
    if (owner === undefined || isRunning(Number(owner))) continue;
    const path = join(tmpdir(), name);
    bestEffort(() => {
      if (what === 'unfinished') takeAway(readFileSync(path, 'utf8'));
      rmSync(path, { recursive: true, force: true });
    });
  }
}

/** Whatever a note says, nothing goes that is not half made or there under another name too. */
function takeAway(note: string): void {
  const [made = '', first] = note.split('\n');
  if (first !== undefined) removeSecondName(made, first);
  else if (made.endsWith('.partial')) removePartial(made);
}

/** Removes a half-made file and what SQLite keeps beside it. */
export function removePartial(path: string): void {
  rmSync(path, { force: true });
  removeLeftovers(path);
}

function removeSecondName(name: string, first: string): void {
  if (!isSecondName(name, first)) return;
  // What lies beside both is the same; beside the second name it may have been copied in part.
  removeLeftovers(name);
  rmSync(name);
}

function isSecondName(name: string, first: string): boolean {
  const [one, other] = [name, first].map((path) => statSync(path, { bigint: true, throwIfNoEntry: false }));
  if (one === undefined || other === undefined) return false;
  // Some shares number no files.
  return one.nlink > 1n && one.ino !== 0n && one.ino === other.ino && one.dev === other.dev;
}

/** Whether a process of this number is there. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of somebody else's may not be signalled, but it is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
