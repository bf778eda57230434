import type { Write } from '../../log/write.ts';
import type { Writable } from '../../sqlite/handles.ts';
import { refuseCircles } from './circles.ts';
import { refuseClosed } from './closed-meeting.ts';
import { refuseTakenNumbers } from './taken-numbers.ts';
import { requireTargets } from './targets.ts';

/**
 * All the checks that may refuse a person's action, whether it has one write or a hundred thousand. Writes that no
 * action may make, undoing included, are refused by {@link refuseBadValues}.
 * @throws ExpectedError meeting-closed, number-taken, tree-circle, not-found
 */
export function refuseWrites(db: Writable, verb: string, writes: readonly Write[]): void {
  refuseClosed(db, verb, writes);
  refuseTakenNumbers(db, verb, writes);
  refuseCircles(db, writes);
  requireTargets(db, writes);
}
