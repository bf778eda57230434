import type { JoinableType } from '../../shared/contract/joining.ts';

/** Which record is given up, and which one stays. */
export interface Joining {
  readonly type: JoinableType;
  readonly id: string;
  readonly into: string;
}
