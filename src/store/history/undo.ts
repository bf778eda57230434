import type { Stamp } from '../../shared/clock/hlc.ts';
import { ExpectedError } from '../../shared/contract/errors.ts';
import type { Undone } from '../../shared/contract/procedures/history.ts';
import { type Job, runWithProgress } from '../base/jobs.ts';
import { commitInStepsWithoutUndo } from '../session/commit-in-steps.ts';
import { refuseClosed } from '../session/guards/closed-meeting.ts';
import {
  commitWithoutUndo,
  type OpenFile,
  seeingEverything,
  type WriteContext,
} from '../session/open-file.ts';
import type { UndoableAction, UndoStack } from '../session/undo-stack.ts';
import { actionKindOf } from './action-kinds.ts';
import { ownerOf, subjectOf } from './subject.ts';
import { reopenConflict, resolveAgain } from './undo-resolution.ts';
import { type Inverse, inverseInSteps, inverseOf, recordsOfAction } from './undo-writes.ts';

/** Actions with more records than this are undone in steps, as a job. */
const MANY = 500;

/** Undoes the newest action of this session, or the given one; null if it is not there to be undone. */
export function undo(file: WriteContext, action: string | undefined): Undone | null {
  const act = toBeUndone(file.undoStack, action);
  return act === undefined
    ? null
    : undoneNow(file.undoStack, act, told(file, act, invertAtOnce(file, act, 'undo')));
}

/** Redoes what was undone last, by undoing the undo. */
export function redo(file: WriteContext): Undone | null {
  const act = file.undoStack.undone.at(-1);
  return act === undefined
    ? null
    : redoneNow(file.undoStack, act, told(file, act, invertAtOnce(file, act, 'redo')));
}

/** The same as a job, so that an action with very many records is undone in steps. */
export async function undoAsJob(
  file: OpenFile,
  action: string | undefined,
  job: string,
): Promise<Undone | null> {
  const act = toBeUndone(file.undoStack, action);
  if (act === undefined || recordsOfAction(file.db, act.action).length <= MANY) return undo(file, action);
  const turned = await file.jobs.run(job, (at) => invertInSteps(file, act, 'undo', at));
  return undoneNow(file.undoStack, act, told(file, act, turned));
}

export async function redoAsJob(file: OpenFile, job: string): Promise<Undone | null> {
  const act = file.undoStack.undone.at(-1);
  if (act === undefined || recordsOfAction(file.db, act.action).length <= MANY) return redo(file);
  const turned = await file.jobs.run(job, (at) => invertInSteps(file, act, 'redo', at));
  return redoneNow(file.undoStack, act, told(file, act, turned));
}

function toBeUndone({ done }: UndoStack, action: string | undefined): UndoableAction | undefined {
  return action === undefined ? done.at(-1) : done.find((each) => each.action === action);
}

function undoneNow(stack: UndoStack, act: UndoableAction, undone: Undone): Undone {
  stack.done = stack.done.filter((each) => each !== act);
  if (undone.action !== null) stack.undone.push({ ...act, action: undone.action });
  return undone;
}

function redoneNow(stack: UndoStack, act: UndoableAction, redone: Undone): Undone {
  stack.undone = stack.undone.filter((each) => each !== act);
  if (redone.action !== null) stack.done.push({ ...act, action: redone.action });
  return redone;
}

function told({ db }: WriteContext, act: UndoableAction, { action, kept }: Inverted): Undone {
  const records = recordsOfAction(db, act.action);
  const [first] = records;
  if (first === undefined) throw new ExpectedError('not-found');
  const some = kept ? 'some' : 'nothing';
  return {
    kind: actionKindOf(act.verb),
    subject: subjectOf(db, first.type, first.id),
    records: new Set(records.map(({ type, id }) => ownerOf(type, id).id)).size,
    kept: action === null ? 'all' : some,
    action,
  };
}

interface Inverted {
  readonly action: Stamp | null;
  readonly kept: boolean;
}

function invertAtOnce(file: WriteContext, act: UndoableAction, direction: 'undo' | 'redo'): Inverted {
  const { writes, kept } = inverseFor(file, act, direction);
  refuseClosed(file.db, act.verb, writes);
  return { action: commitWithoutUndo(seeingEverything(file), direction, writes), kept };
}

async function invertInSteps(
  file: OpenFile,
  act: UndoableAction,
  direction: 'undo' | 'redo',
  job: Job,
): Promise<Inverted> {
  let isKept = false;
  const plan = async () => {
    const { writes, kept } = await runWithProgress(inverseInSteps(file.db, act.action), 'reading', job);
    refuseClosed(file.db, act.verb, writes);
    isKept = kept;
    return writes;
  };
  return {
    action: await commitInStepsWithoutUndo(seeingEverything(file), direction, plan, job),
    kept: isKept,
  };
}

/** Resolving a conflict may have left the shown value as it was, so undoing it means asking again. */
function inverseFor(
  { db }: WriteContext,
  { action, verb }: UndoableAction,
  direction: 'undo' | 'redo',
): Inverse {
  if (verb !== 'conflict.settle') return inverseOf(db, action);
  return direction === 'undo' ? reopenConflict(db, action) : resolveAgain(db, action);
}
