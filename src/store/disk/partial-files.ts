import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bestEffort } from '../base/best-effort.ts';
import { removeLeftovers } from './journals.ts';

/** Our names in the folder of temporary files, with the id of the process that created each. */
const OURS = /^giaoban-(private|unfinished)-(\d+)-/;

/** A folder that nobody else may read or write. */
export interface PrivateFolder {
  readonly path: string;
  remove(): void;
}

/** Creates a folder that the next start deletes if this process is killed before it does so itself. */
export function makePrivateFolder(): PrivateFolder {
  const path = mkdtempSync(join(tmpdir(), `giaoban-private-${process.pid}-`));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/**
 * Records that a file is being written under the name `partial`, so that the next start deletes it if this process is
 * killed meanwhile.
 * @returns a function to call at the end: it deletes the file if it has not been renamed by then.
 */
export function noteUnfinished(partial: string): () => void {
  return leaveNote(partial);
}

/**
 * The same for `name`, which is about to be a second name of the file `first` until another file takes over the first
 * one. It is deleted only while the file has both names.
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

/** Deletes half-made files and private folders of programs that were killed. */
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

/** Deletes only what is half made or also exists under another name, whatever the note says. */
function takeAway(note: string): void {
  const [made = '', first] = note.split('\n');
  if (first !== undefined) removeSecondName(made, first);
  else if (made.endsWith('.partial')) removePartial(made);
}

/** Deletes a half-made file and its journals. */
export function removePartial(path: string): void {
  rmSync(path, { force: true });
  removeLeftovers(path);
}

function removeSecondName(name: string, first: string): void {
  if (!isSecondName(name, first)) return;
  // The journals beside both names are the same; the one beside the second name may be a partial copy.
  removeLeftovers(name);
  rmSync(name);
}

function isSecondName(name: string, first: string): boolean {
  const [one, other] = [name, first].map((path) => statSync(path, { bigint: true, throwIfNoEntry: false }));
  if (one === undefined || other === undefined) return false;
  // Some shares do not number files.
  return one.nlink > 1n && one.ino !== 0n && one.ino === other.ino && one.dev === other.dev;
}

/** Whether a process with this id is running. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of another user may not be signalled, but it is running.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
