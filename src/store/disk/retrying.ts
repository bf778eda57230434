import { setTimeout as wait } from 'node:timers/promises';

/** About 1.5 s in all: virus scanners hold a new file for moments, Word holds an open one for hours. */
const RETRY_WAITS_MS = [50, 100, 200, 400, 800];

/** Tries again after each wait, as long as the operation fails because another program holds the file. */
export async function retrying(
  operation: () => Promise<void>,
  waitsMs: readonly number[] = RETRY_WAITS_MS,
): Promise<void> {
  for (const waitMs of waitsMs) {
    try {
      return await operation();
    } catch (error) {
      if (!isHeld(error)) throw error;
      await wait(waitMs);
    }
  }
  return await operation();
}

function isHeld(error: unknown): boolean {
  const code = systemCode(error);
  return code === 'EBUSY' || code === 'EPERM';
}

/** The system's code for an error. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
