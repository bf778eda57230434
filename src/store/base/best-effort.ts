import { isSystemError } from './errors.ts';

/**
 * Runs `act` and ignores file-system errors, such as a full disk or a missing stick: the work is optional, and such
 * errors are reported where they matter.
 */
export function bestEffort(act: () => void): void {
  try {
    act();
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
}
