import type { Handlers } from '../../shared/contract/procedure.ts';
import type { bundleInnerProcedures, bundleProcedures } from '../../shared/contract/procedures/bundle.ts';
import { bundleOrder, bundleTitle } from '../../shared/documents/bundle-order.ts';
import { safeFileName } from '../../shared/documents/file-name.ts';
import { MASK, maskPattern } from '../../shared/documents/masks.ts';
import { meetingName } from '../../shared/meeting/period.ts';
import type { MeetingDocumentKind } from '../../shared/records/document-kinds.ts';
import { writeSafely } from '../disk/write-document.ts';
import { meetingDetail } from '../meetings/handlers.ts';
import type { OpenFile } from '../session/open-file.ts';
import { type Readable, readCount } from '../sqlite/handles.ts';
import { compose } from './compose.ts';
import { documentId } from './document-id.ts';
import { waitingEdits } from './require-decisions.ts';
import { loadStoredDocument } from './stored-document.ts';
import { unreadParts } from './unread-parts.ts';

/** All documents of a meeting as one PDF. */
export const bundleHandlers: Handlers<typeof bundleProcedures & typeof bundleInnerProcedures, [OpenFile]> = {
  'bundle.look': ({ meetingId }, { db, author }) =>
    bundleOrder.map((kind) => {
      const choice = { kind, meetingId };
      const composed = compose(db, choice);
      return {
        kind,
        isMade: isMade(db, kind, meetingId),
        undecided: composed.personalData.filter(({ decision }) => decision === null).length,
        waiting: waitingEdits(composed),
        unread: unreadParts(db, author.device.id, choice).length,
      };
    }),

  'bundle.fileName': ({ meetingId, kinds }, { db }) => safeFileName(titleOfBundle(db, meetingId, kinds), ''),

  'bundle.write': async ({ meetingId, parts, job, path }, file) => {
    const kinds = parts.map(({ kind }) => kind);
    const title = titleOfBundle(file.db, meetingId, kinds);
    const papers = kinds.map((kind) => compose(file.db, { kind, meetingId }).paper);
    const creator = papers[0]?.creator ?? '';
    const titled = parts.map(({ bytes }, at) => ({ bytes, title: papers[at]?.title ?? title }));
    await file.jobs.run(job, async (running) => {
      await running.at('packing', 0, 0);
      // Loaded on first use, so that the store starts without it.
      const { filedBundle } = await import('./filed-pdf.ts');
      const bytes = await filedBundle(titled, { title, creator });
      running.signal.throwIfAborted();
      await writeSafely(path, bytes);
    });
    return null;
  },
};

/** Whether something about a document is stored. The number of minutes is the meeting's, and they are always made. */
function isMade(db: Readable, kind: MeetingDocumentKind, meetingId: string): boolean {
  const sql = 'SELECT count(*) AS count FROM document WHERE id = ? AND NOT deleted';
  return kind === 'minutes' || readCount(db, sql, documentId({ kind, meetingId })) > 0;
}

/** The name of the meeting, without what is masked in any of the documents. @throws ExpectedError not-found */
function titleOfBundle(db: Readable, meetingId: string, kinds: readonly MeetingDocumentKind[]): string {
  const quotes = kinds.flatMap((kind) =>
    loadStoredDocument(db, { kind, meetingId }).masks.flatMap(({ quote, decision }) =>
      decision === 'mask' ? [quote] : [],
    ),
  );
  const title = bundleTitle(meetingName(meetingDetail(db, meetingId).meeting));
  const masks = maskPattern(quotes);
  return masks === null ? title : title.replace(masks, MASK);
}
