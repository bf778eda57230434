import type { Stamp } from '../../shared/clock/hlc.ts';
import { ExpectedError } from '../../shared/contract/errors.ts';
import type { Handlers } from '../../shared/contract/procedure.ts';
import type {
  ComposedDocument,
  DocumentChoice,
  documentInnerProcedures,
  documentProcedures,
} from '../../shared/contract/procedures/document.ts';
import { dayOf } from '../../shared/dates/typed.ts';
import { plainText } from '../../shared/documents/plain-text.ts';
import type { UnitDocumentKind } from '../../shared/records/document-kinds.ts';
import { type Job, runWithProgress } from '../base/jobs.ts';
import { freePath } from '../disk/free-path.ts';
import { writeSafely } from '../disk/write-document.ts';
import { writeDocx } from '../formats/docx-writer/write-docx.ts';
import { writeSpreadsheet } from '../formats/xlsx/write-spreadsheet.ts';
import { EVERYTHING, seenPosition, WAS_SEEN } from '../log/seen.ts';
import type { Write } from '../log/write.ts';
import { mustExist } from '../records/crud.ts';
import { requireTargets } from '../session/guards/targets.ts';
import { commit, commitWithoutUndo, type OpenFile } from '../session/open-file.ts';
import { titleOf } from './compose.ts';
import { composeCached } from './compose-cached.ts';
import { documentId, maskId } from './document-id.ts';
import { storedOptions } from './document-options.ts';
import { documentWrite } from './document-write.ts';
import { appliedAt, dropped, generatedAt, laidOver } from './edit-writes.ts';
import { recordExport } from './record-export.ts';
import { register } from './register.ts';
import { registerSheet } from './register-sheet.ts';
import { requireDecisions } from './require-decisions.ts';
import { loadStoredDocument } from './stored-document.ts';
import { unitsOfMeeting } from './units-of-meeting.ts';
import { requireTimes, unreadParts } from './unread-parts.ts';

type All = typeof documentProcedures & typeof documentInnerProcedures;

/** The documents of the office: composed each time, with people's edits stored separately. */
export const documentHandlers: Handlers<All, [OpenFile]> = {
  'document.compose': ({ choice }, { db }) => composeCached(db, choice),

  'document.unread': ({ choice }, { db, author }) => unreadParts(db, author.device.id, choice),

  'document.text': ({ choice }, file) => plainText(ready(file, choice).paper),

  'document.setOptions': ({ choice, options }, file) => ({
    action: actOn(file, choice, 'document.edit', [documentWrite(choice, storedOptions(options))]),
  }),

  'document.setNumber': ({ choice, number }, file) => {
    if (choice.kind === 'minutes') {
      mustExist(file.db, 'meeting', choice.meetingId);
      const fields = { minutesNumber: number };
      return { action: commit(file, 'meeting.edit', [{ type: 'meeting', id: choice.meetingId, fields }]) };
    }
    const { issuedOn } = loadStoredDocument(file.db, choice).document;
    // A number is given on a day, and that day decides which term it is counted in.
    const day = issuedOn || (number === null ? '' : dayOf(new Date(file.author.now())));
    return {
      action: actOn(file, choice, 'document.edit', [documentWrite(choice, { number, issuedOn: day })]),
    };
  },

  'document.edit': ({ choice, place, text, over }, file) => {
    const composed = openForEdits(file, choice);
    const before = appliedAt(composed, place);
    const generated = generatedAt(composed, place);
    // The line somebody was editing may have gone with a merge: what they typed waits for its place.
    if (generated === null && over === undefined) throw new ExpectedError('not-found');
    // Words equal to the generated ones are not an edit.
    if (text === null || text === generated) {
      if (before === undefined) return { action: null };
      return { action: commit(file, 'documentEdit.edit', [dropped(composed.id, before.stored)]) };
    }
    const seen = isSomebodyErasedSince(file) ? undefined : over;
    const edit = { place, text, base: seen ?? generated ?? '' };
    return { action: actOn(file, choice, 'documentEdit.edit', laidOver(composed, edit, before?.stored)) };
  },

  'document.settleEdit': ({ choice, stored, place }, file) => {
    const composed = openForEdits(file, choice);
    const edit = composed.edits.find((one) => one.stored === stored);
    if (edit === undefined) throw new ExpectedError('not-found');
    if (place === null) return { action: commit(file, 'documentEdit.edit', [dropped(composed.id, stored)]) };
    const base = generatedAt(composed, place);
    if (base === null) throw new ExpectedError('not-found');
    const writes = laidOver(composed, { place, text: edit.text, base }, stored);
    return { action: actOn(file, choice, 'documentEdit.edit', writes) };
  },

  'document.decide': ({ choice, quote, decision }, file) => {
    const document = documentId(choice);
    const id = maskId(document, quote);
    const fields =
      decision === null ? { deleted: true } : { documentId: document, quote, decision, deleted: false };
    const mask: Write = { type: 'documentMask', id, fields };
    return { action: actOn(file, choice, 'documentMask.edit', [mask]) };
  },

  'document.units': ({ meetingId }, { db }) => unitsOfMeeting(db, meetingId),

  'document.register': (_, { db }) => register(db),

  'document.fileName': ({ choice }, { db }) => titleOf(db, choice),

  'document.write': async ({ choice, job, path }, file) => {
    const { paper, profile } = ready(file, choice);
    await file.jobs.run(job, (running) => writeDocx(paper, profile, path, running));
    await recordExport(file, choice, path);
    return null;
  },

  'document.writeForUnits': ({ meetingId, kind, job, folder }, file) =>
    file.jobs.run(job, (running) => writeForUnits(file, { meetingId, kind, folder }, running)),

  'document.printed': ({ choice }, file) => {
    const { paper, profile } = ready(file, choice);
    return { paper, profile };
  },

  'document.writeRegister': ({ path, ...order }, file) =>
    file.jobs.run(order.job, async (running) => {
      const sheet = registerSheet(file.db, order);
      await writeSafely(path, await runWithProgress(writeSpreadsheet(sheet), 'writing', running));
      return null;
    }),

  'document.writePdf': async ({ choice, bytes, path }, file) => {
    const { title, creator } = composeCached(file.db, choice).paper;
    // Loaded on first use, so that the store starts without it.
    const { filedPdf } = await import('./filed-pdf.ts');
    await writeSafely(path, await filedPdf(bytes, { title, creator }));
    await recordExport(file, choice, path);
    return null;
  },
};

/** The document as it is composed, if its words are open. @throws ExpectedError not-found, meeting-closed */
export function openForEdits({ db }: OpenFile, choice: DocumentChoice): ComposedDocument {
  const composed = composeCached(db, choice);
  if (composed.frozen) throw new ExpectedError('meeting-closed');
  return composed;
}

/**
 * Writes the documents of a meeting to each of its units; nothing is written before all of them may leave.
 * @returns how many
 */
async function writeForUnits(
  file: OpenFile,
  { meetingId, kind, folder }: { meetingId: string; kind: UnitDocumentKind; folder: string },
  running: Job,
): Promise<number> {
  const units = unitsOfMeeting(file.db, meetingId).filter(({ hasTasks }) => hasTasks || kind === 'excerpt');
  const documents = units.map(({ unit }) => {
    const choice = { kind, meetingId, unit } as const;
    return { choice, ...ready(file, choice), name: titleOf(file.db, choice) };
  });
  for (const [at, { choice, paper, profile, name }] of documents.entries()) {
    await running.at('writing', at, documents.length);
    const path = freePath(folder, name, 'docx');
    await writeDocx(paper, profile, path, running);
    await recordExport(file, choice, path);
  }
  return documents.length;
}

/** The document, if it may leave. @throws ExpectedError personal-data-undecided, time-unread, edits-waiting */
function ready({ db, author }: OpenFile, choice: DocumentChoice): ComposedDocument {
  const composed = requireDecisions(composeCached(db, choice));
  requireTimes(db, author.device.id, choice);
  return composed;
}

/** Commits one action on a document. Creating its record is not part of the action, so undo keeps its number. */
export function actOn(
  file: OpenFile,
  choice: DocumentChoice,
  verb: string,
  writes: readonly Write[],
): Stamp | null {
  requireTargets(file.db, [documentWrite(choice, {})]);
  commitWithoutUndo(file, 'document.edit', [documentWrite(choice, {})]);
  return commit(file, verb, writes);
}

/**
 * Whether a merge has brought in an erasure since the screen was read: the screen's words may still name the person.
 */
function isSomebodyErasedSince({ db, author }: OpenFile): boolean {
  const sql = `SELECT 1 FROM change WHERE NOT ${WAS_SEEN} AND record_type = 'collaborator'
    AND payload ->> '$.set.erased' LIMIT 1`;
  const seen = seenPosition(db, author);
  return seen !== EVERYTHING && db.prepare(sql).get(seen) !== undefined;
}
