import type { Write } from '../../log/write.ts';
import type { Writable } from '../../sqlite/handles.ts';
import { refuseCircles } from './circles.ts';
import { refuseClosed } from './closed-meeting.ts';
import { refuseTakenNumbers } from './taken-numbers.ts';
import { requireTargets } from './targets.ts';

/**
 * Everything that may keep a person's action from being written, be it one write or a hundred thousand. What no action
 * may write, undoing included, is refused by {@link refuseBadValues}.
 * @throws ExpectedError meeting-closed, number-taken, tree-circle, not-found
 */
export function refuseWrites(db: Writable, verb: string, writes: readonly Write[]): void {
  refuseClosed(db, verb, writes);
  refuseTakenNumbers(db, verb, writes);
  refuseCircles(db, writes);
  requireTargets(db, writes);
}
