import type { DeviceId } from '../../../shared/clock/hlc.ts';

/** Who writes, on which PC, and what the clock on its wall says; passed in, so that tests can be several PCs. */
export interface Author {
  readonly device: { readonly id: DeviceId; readonly name: string };
  readonly person: string;
  /** ms since 1970 */
  readonly now: () => number;
}
