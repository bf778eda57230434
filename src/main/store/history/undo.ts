import { Foreseen } from '../../../shared/contract/errors.ts';
import type { Deed, Undone } from '../../../shared/contract/history.ts';
import { type Desk, writeDown } from '../open-file.ts';
import { deedOf } from './deeds.ts';
import { inverseOf, recordsOf } from './inverse.ts';
import type { Act } from './session-acts.ts';
import { subjectOf } from './subject.ts';

/** Takes back the newest act of this session, or the one named; null where it is not there to be taken back. */
export function undo(file: Desk, action: string | undefined): Undone | null {
  const { acts } = file;
  const act = action === undefined ? acts.done.at(-1) : acts.done.find((each) => each.action === action);
  if (act === undefined) return null;
  const undone = turn(file, act, 'undo');
  acts.done = acts.done.filter((each) => each !== act);
  if (undone.action !== null) acts.undone.push({ ...act, action: undone.action });
  return undone;
}

/** Does again what was taken back last, by taking back its taking back. */
export function redo(file: Desk): Undone | null {
  const { acts } = file;
  const act = acts.undone.at(-1);
  if (act === undefined) return null;
  const redone = turn(file, act, 'redo');
  acts.undone = acts.undone.filter((each) => each !== act);
  if (redone.action !== null) acts.done.push({ ...act, action: redone.action });
  return redone;
}

function turn(file: Desk, act: Act, deed: Deed): Undone {
  const records = recordsOf(file.db, act.action);
  const [first] = records;
  if (first === undefined) throw new Foreseen('not-found');
  const { writes, kept } = inverseOf(file.db, act.action);
  const action = writeDown(file, deed, writes);
  const some = kept ? 'some' : 'nothing';
  return {
    deed: deedOf(act.verb),
    subject: subjectOf(file.db, first.type, first.id),
    records: records.length,
    kept: action === null ? 'all' : some,
    action,
  };
}
