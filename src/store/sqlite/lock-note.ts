import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { bestEffort } from '../base/best-effort.ts';
import { isSystemError } from '../base/errors.ts';

const note = z.object({ device: z.string(), person: z.string(), since: z.string() });

/** Who has a file open, as whoever finds it locked is told. */
export type OpenNote = z.infer<typeof note>;

const pathOf = (path: string): string => `${path}.dang-mo`;

/**
 * Leaves a note beside a file that it is open, and by whom. The lock in the file is what keeps others out; the note
 * only says whose it is, so that one left behind by a crash is never believed: it is read only where the lock holds.
 */
export function leaveNote(path: string, who: OpenNote): void {
  bestEffort(() => writeFileSync(pathOf(path), JSON.stringify(who)));
}

export function takeNoteAway(path: string): void {
  bestEffort(() => rmSync(pathOf(path), { force: true }));
}

/** Null where there is none, or none that can be read. */
export function readNote(path: string): OpenNote | null {
  try {
    return note.parse(JSON.parse(readFileSync(pathOf(path), 'utf8')));
  } catch (error) {
    if (isSystemError(error) || error instanceof SyntaxError || error instanceof z.ZodError) return null;
    throw error;
  }
}
