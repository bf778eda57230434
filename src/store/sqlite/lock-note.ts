import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { bestEffort } from '../base/best-effort.ts';
import { isSystemError } from '../base/errors.ts';

const note = z.object({ device: z.string(), person: z.string(), since: z.string() });

/** Who has a file open, for people who find it locked. */
export type OpenNote = z.infer<typeof note>;

const pathOf = (path: string): string => `${path}.dang-mo`;

/**
 * Leaves a note beside a file that it is open, and by whom. The lock in the file is what keeps others out; the note
 * only says who holds it. It is read only while the lock is held, so a note left by a crash is never believed.
 */
export function leaveNote(path: string, who: OpenNote): void {
  bestEffort(() => writeFileSync(pathOf(path), JSON.stringify(who)));
}

export function takeNoteAway(path: string): void {
  bestEffort(() => rmSync(pathOf(path), { force: true }));
}

/** Null if there is none, or none that can be read. */
export function readNote(path: string): OpenNote | null {
  try {
    return note.parse(JSON.parse(readFileSync(pathOf(path), 'utf8')));
  } catch (error) {
    if (isSystemError(error) || error instanceof SyntaxError || error instanceof z.ZodError) return null;
    throw error;
  }
}
