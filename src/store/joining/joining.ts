import type { JoinableType } from '../../shared/contract/procedures/record.ts';

/** Which record is given up, and which one stays. */
export interface Joining {
  readonly type: JoinableType;
  readonly id: string;
  readonly into: string;
}
