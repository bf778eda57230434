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

/** Acts of more records than this are taken back in steps, where somebody waits for it as a job. */
const MANY = 500;

/** Takes back the newest act of this session, or the one named; null where it is not there to be taken back. */
export function undo(file: WriteContext, action: string | undefined): Undone | null {
  const act = toBeUndone(file.acts, action);
  return act === undefined ? null : undoneNow(file.acts, act, told(file, act, undoAtOnce(file, act, 'undo')));
}

/** Does again what was taken back last, by taking back its taking back. */
export function redo(file: WriteContext): Undone | null {
  const act = file.acts.undone.at(-1);
  return act === undefined ? null : redoneNow(file.acts, act, told(file, act, undoAtOnce(file, act, 'redo')));
}

/** The same as a job, which an act of very many records is taken back by in steps. */
export async function undoAsJob(
  file: OpenFile,
  action: string | undefined,
  job: string,
): Promise<Undone | null> {
  const act = toBeUndone(file.acts, action);
  if (act === undefined || recordsOfAction(file.db, act.action).length <= MANY) return undo(file, action);
  const turned = await file.jobs.run(job, (at) => turnInSteps(file, act, 'undo', at));
  return undoneNow(file.acts, act, told(file, act, turned));
}

export async function redoAsJob(file: OpenFile, job: string): Promise<Undone | null> {
  const act = file.acts.undone.at(-1);
  if (act === undefined || recordsOfAction(file.db, act.action).length <= MANY) return redo(file);
  const turned = await file.jobs.run(job, (at) => turnInSteps(file, act, 'redo', at));
  return redoneNow(file.acts, act, told(file, act, turned));
}

function toBeUndone({ done }: UndoStack, action: string | undefined): UndoableAction | undefined {
  return action === undefined ? done.at(-1) : done.find((each) => each.action === action);
}

function undoneNow(acts: UndoStack, act: UndoableAction, undone: Undone): Undone {
  acts.done = acts.done.filter((each) => each !== act);
  if (undone.action !== null) acts.undone.push({ ...act, action: undone.action });
  return undone;
}

function redoneNow(acts: UndoStack, act: UndoableAction, redone: Undone): Undone {
  acts.undone = acts.undone.filter((each) => each !== act);
  if (redone.action !== null) acts.done.push({ ...act, action: redone.action });
  return redone;
}

function told({ db }: WriteContext, act: UndoableAction, { action, kept }: Turned): Undone {
  const records = recordsOfAction(db, act.action);
  const [first] = records;
  if (first === undefined) throw new ExpectedError('not-found');
  const some = kept ? 'some' : 'nothing';
  return {
    deed: actionKindOf(act.verb),
    subject: subjectOf(db, first.type, first.id),
    records: new Set(records.map(({ type, id }) => ownerOf(type, id).id)).size,
    kept: action === null ? 'all' : some,
    action,
  };
}

interface Turned {
  readonly action: Stamp | null;
  readonly kept: boolean;
}

function undoAtOnce(file: WriteContext, act: UndoableAction, deed: 'undo' | 'redo'): Turned {
  const { writes, kept } = wayBack(file, act, deed);
  refuseClosed(file.db, act.verb, writes);
  return { action: commitWithoutUndo(seeingEverything(file), deed, writes), kept };
}

async function turnInSteps(
  file: OpenFile,
  act: UndoableAction,
  deed: 'undo' | 'redo',
  job: Job,
): Promise<Turned> {
  let isKept = false;
  const plan = async () => {
    const { writes, kept } = await runWithProgress(inverseInSteps(file.db, act.action), 'reading', job);
    refuseClosed(file.db, act.verb, writes);
    isKept = kept;
    return writes;
  };
  return { action: await commitInStepsWithoutUndo(seeingEverything(file), deed, plan, job), kept: isKept };
}

/** The settling of a conflict may show what was shown before: taking it back is asking again. */
function wayBack({ db }: WriteContext, { action, verb }: UndoableAction, deed: 'undo' | 'redo'): Inverse {
  if (verb !== 'conflict.settle') return inverseOf(db, action);
  return deed === 'undo' ? reopenConflict(db, action) : resolveAgain(db, action);
}
