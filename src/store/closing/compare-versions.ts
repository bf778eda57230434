import type { Handlers } from '../../shared/contract/procedure.ts';
import type {
  ComparisonOrder,
  comparisonInnerProcedures,
} from '../../shared/contract/procedures/comparison.ts';
import { compareTexts } from '../../shared/documents/comparison/compare.ts';
import type { Comparison } from '../../shared/documents/comparison/comparison.ts';
import { plainText } from '../../shared/documents/plain-text.ts';

import { composeCached } from '../documents/compose-cached.ts';
import { requireDecisions } from '../documents/require-decisions.ts';
import { loadStoredDocument } from '../documents/stored-document.ts';
import { requireTimes } from '../documents/unread-parts.ts';
import { writeComparison } from '../formats/docx-writer/write-docx.ts';
import { PROGRAM } from '../formats/pdf/metadata.ts';
import type { OpenFile } from '../session/open-file.ts';
import { maskUnknown } from './mask-unknown.ts';
import { signedVersionOf } from './signed-minutes.ts';

/** Comparing what was signed with what was signed later, or with the minutes of today. */
export const comparisonHandlers: Handlers<typeof comparisonInnerProcedures, [OpenFile]> = {
  'comparison.write': async ({ path, ...order }, file) => {
    const { compared, masked, today } = compareVersions(file, order);
    await file.jobs.run(order.job, (running) => writeComparison(compared, today, path, running));
    return { masked };
  },
};

/**
 * @throws ExpectedError not-found; personal-data-undecided, time-unread and edits-waiting, since what the minutes of
 *   today may not show is not shown by way of their older versions
 */
function compareVersions({ db, author }: OpenFile, { meetingId, earlier, later }: ComparisonOrder) {
  const choice = { kind: 'minutes', meetingId } as const;
  const today = requireDecisions(composeCached(db, choice));
  if (later === null) requireTimes(db, author.device.id, choice);
  const { paper } = today;
  const { masks } = loadStoredDocument(db, choice);
  const now = plainText(paper);
  const before = maskUnknown(signedVersionOf(db, meetingId, earlier).text, masks, now);
  const signedLater = later === null ? null : signedVersionOf(db, meetingId, later);
  const after = signedLater === null ? null : maskUnknown(signedLater.text, masks, now);
  const compared: Comparison = {
    title: paper.title,
    author: paper.creator || PROGRAM,
    signedAt: signedLater?.signedAt ?? null,
    blocks: compareTexts({ earlier: before.text, later: after?.text ?? now }, paper),
  };
  const masked = new Set([...before.masked, ...(after?.masked ?? [])]).size;
  return { compared, masked, today };
}
