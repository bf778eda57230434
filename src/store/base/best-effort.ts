import { isSystemError } from './errors.ts';

/**
 * Does something that work goes on without: where the disk is full or the stick is gone, that is told where it matters.
 */
export function bestEffort(act: () => void): void {
  try {
    act();
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
}
