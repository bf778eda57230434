import { ExpectedError } from '../../shared/contract/errors.ts';
import type { Handlers } from '../../shared/contract/procedure.ts';
import type {
  MergeDone,
  mergeInnerProcedures,
  mergeProcedures,
} from '../../shared/contract/procedures/merge.ts';
import { recordTypeNames } from '../../shared/records/index.ts';
import { bestEffort } from '../base/best-effort.ts';
import { type Job, runWithProgress } from '../base/jobs.ts';
import { noteErased } from '../files/backups/erased-people.ts';
import { seeingAll } from '../log/seen.ts';
import { writeInSteps } from '../log/write.ts';
import type { OpenFile } from '../session/open-file.ts';
import { inTransaction } from '../sqlite/transaction.ts';
import { apply, type BackUp } from './apply.ts';
import { forget, inspect, type WithIncoming } from './inspect.ts';
import { keepReport, mergeDone, mergesDone } from './merge-rows.ts';
import { arrivedRecords, arrivingRecords } from './record-pages.ts';
import { historiesOf } from './same-history.ts';
import { undoingWrites } from './undo-merge.ts';

type Names = 'merge.records' | 'merge.apply' | 'merge.discard' | 'merge.list' | 'merge.report' | 'merge.undo';
type Procedures = Pick<typeof mergeProcedures, Names> & typeof mergeInnerProcedures;

/** Merging other copies of the file, and undoing whole merges. */
export function mergeHandlers(backUp: BackUp): Handlers<Procedures, [OpenFile & WithIncoming]> {
  return {
    'merge.inspect': ({ job, path, passphrase }, file) =>
      file.jobs.run(job, (at) => inspect(file, { path, passphrase }, at)),

    'merge.histories': ({ paths }, file) => historiesOf(file, paths),

    'merge.records': ({ merge, offset, limit }, { db, incoming }) =>
      incoming.file?.merge === merge
        ? arrivingRecords(db, { offset, limit })
        : arrivedRecords(db, merge, { offset, limit }),

    'merge.apply': ({ job, merge }, file) =>
      file.jobs.run(job, (at) =>
        file.exclusively(async () => {
          const incoming = file.incoming.file;
          if (incoming?.merge !== merge) throw new ExpectedError('not-found');
          const merged = await apply(file, incoming, () => backUp(file), at);
          forget(file);
          if (merged === null) return null;
          if (merged.erased) file.undoStack.undone = [];
          bestEffort(() => noteErased(file));
          file.onChanged(recordTypeNames);
          return mergeDone(file.db, merge);
        }),
      ),

    'merge.discard': ({ merge }, file) => {
      if (file.incoming.file?.merge === merge) forget(file);
      return null;
    },

    'merge.list': (_, { db }) => mergesDone(db).map(({ report: _report, ...listed }) => listed),

    'merge.report': ({ merge }, { db }) => mergeDone(db, merge),

    'merge.undo': ({ job, merge }, file) =>
      file.jobs.run(job, (at) => file.exclusively(() => undo(file, merge, at))),
  };
}

async function undo(file: OpenFile, merge: string, job: Job): Promise<MergeDone> {
  const { db, author } = file;
  await inTransaction(db, async () => {
    const { report } = mergeDone(db, merge);
    if (report.undone !== null) return;
    const writes = undoingWrites(db, merge);
    await runWithProgress(writeInSteps(db, seeingAll(author), 'merge.undo', writes), 'writing', job);
    const undone = { at: author.now(), person: author.person, records: writes.length };
    keepReport(db, merge, { ...report, undone });
  });
  file.onChanged(recordTypeNames);
  return mergeDone(db, merge);
}
