import { z } from 'zod';
import { paper, place } from '../../documents/model.ts';
import { profile } from '../../documents/profile.ts';
import { maskDecisions } from '../../records/document.ts';
import {
  circulations,
  documentKinds,
  meetingDocumentKinds,
  meetingParts,
  unitDocumentKinds,
  urgencies,
} from '../../records/document-kinds.ts';
import { count, day, line, prose, recordId } from '../../records/field-kinds.ts';
import { profileIds } from '../../records/profile-ids.ts';
import { entryOrders, speakerModes } from '../../records/reference-lists.ts';
import { personalDataKinds } from '../../text/personal-data.ts';
import { procedure } from '../procedure.ts';
import { written, writtenDocument } from '../written.ts';
import { jobId } from './job.ts';
import { printed } from './printer.ts';

/** Which document: one of each kind per meeting, those to one unit per meeting and unit, and one reminder per unit. */
export const documentChoice = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(meetingDocumentKinds), meetingId: recordId }),
  z.strictObject({ kind: z.enum(unitDocumentKinds), meetingId: recordId, unit: line.min(1) }),
  z.strictObject({ kind: z.literal('reminder'), unit: line.min(1), today: day }),
]);
export type DocumentChoice = z.infer<typeof documentChoice>;

const byChoice = z.strictObject({ choice: documentChoice });
/** Options of one document; the defaults are the office's settings and the guide of the day. */
const options = z.strictObject({
  speakerMode: z.enum(speakerModes),
  entryOrder: z.enum(entryOrders),
  profileId: z.enum(profileIds),
  urgency: z.enum(urgencies),
  circulation: z.enum(circulations),
  draft: count,
  subject: line,
  addressee: line,
  text: prose,
  parts: z.array(z.enum(meetingParts)),
});
export type DocumentOptions = z.infer<typeof options>;

/**
 * An edit of a document's words. It is applied as long as the words it was made on stand at its place; otherwise it
 * waits for a decision. `now`: the generated words there today; null if its place is gone. `stored`: the place it is
 * stored under. `after`: for words that were left out, the place before them.
 */
const shownEdit = z.object({
  place,
  stored: place,
  text: z.string(),
  base: z.string(),
  applied: z.boolean(),
  now: z.string().nullable(),
  after: place.nullable(),
});
export type ShownEdit = z.infer<typeof shownEdit>;

/** Words that look like personal data, their first place, and the decision about them. */
const foundPersonalData = z.object({
  quote: z.string(),
  kind: z.enum(personalDataKinds),
  place,
  decision: z.enum(maskDecisions).nullable(),
});
export type FoundPersonalData = z.infer<typeof foundPersonalData>;

/** The current document: composed from the record, with edits applied and masked words left out. */
export const composedDocument = z.object({
  /** The id of its record, which is there once something about it was stored. */
  id: recordId,
  paper,
  profile,
  options,
  issuedOn: day,
  /** Null if the kind has no number. `term`: the term of office, or the year, in which the number is counted. */
  number: z.object({ value: count, term: z.string(), next: z.number().int() }).nullable(),
  edits: z.array(shownEdit),
  personalData: z.array(foundPersonalData),
  /** The places with masked words, with their full text for editing. */
  masked: z.array(z.object({ place, text: z.string() })),
  /** Whether its words are frozen: minutes of a closed meeting. */
  frozen: z.boolean(),
  exported: z.object({ fileName: z.string(), at: z.string() }).nullable(),
});
export type ComposedDocument = z.infer<typeof composedDocument>;

/**
 * A time or day a document would print and that could not be read, as it was typed. `meetingId`: where its field stands;
 * null for the day of the document itself, which stands beside its pages.
 */
const unreadPart = z.object({
  what: z.enum(['start', 'end', 'agendaTime', 'deadline', 'issuedOn']),
  recordId,
  field: z.string(),
  typed: z.string(),
  meetingId: recordId.nullable(),
});
export type UnreadPart = z.infer<typeof unreadPart>;

/** A document in the register: it has a number, or was written to a file. */
const registered = z.object({
  kind: z.enum(documentKinds),
  number: count,
  /** The term of office, or the year, in which the number is counted. */
  term: z.string(),
  issuedOn: day,
  meetingId: recordId.nullable(),
  /** The unit of a document to one unit; otherwise empty. */
  unit: z.string(),
  /** The name of the meeting, or the unit of a reminder. */
  about: z.string(),
  fileName: z.string(),
  exportedAt: z.string(),
});
export type RegisteredDocument = z.infer<typeof registered>;

/** What the window may ask about documents. */
export const documentProcedures = {
  'document.compose': procedure(byChoice, composedDocument),
  /** Times and days it would print and that could not be read; it waits for them. */
  'document.unread': procedure(byChoice, z.array(unreadPart)),
  /**
   * The document as plain text, for pasting into a letter.
   * @throws ExpectedError personal-data-undecided, time-unread, edits-waiting
   */
  'document.text': procedure(byChoice, z.string()),
  'document.setOptions': procedure(
    byChoice.extend({ options: options.extend({ issuedOn: day }).partial() }),
    written,
  ),
  /** @throws ExpectedError number-taken */
  'document.setNumber': procedure(byChoice.extend({ number: count }), written),
  /**
   * Changes the words at a place; null restores the generated ones. `over`: the generated words that the person saw and
   * changed; if they have changed meanwhile, the edit counts as made for older words.
   * @throws ExpectedError not-found, meeting-closed
   */
  'document.edit': procedure(
    byChoice.extend({ place, text: prose.nullable(), over: prose.optional() }),
    written,
  ),
  /**
   * Decides about an edit whose words are gone: lays it over the words at `place` as they are today, or drops it.
   * @throws ExpectedError not-found, meeting-closed
   */
  'document.settleEdit': procedure(byChoice.extend({ stored: place, place: place.nullable() }), written),
  /** Decides about words that look like personal data; null withdraws the decision. */
  'document.decide': procedure(
    byChoice.extend({ quote: line.min(1), decision: z.enum(maskDecisions).nullable() }),
    written,
  ),
  /** The units a meeting gave tasks to or asked something of. */
  'document.units': procedure(
    z.strictObject({ meetingId: recordId }),
    z.array(z.object({ unit: z.string(), hasTasks: z.boolean() })),
  ),
  /** Newest first. */
  'document.register': procedure(z.strictObject({}), z.array(registered)),
} as const;

export const documentFormats = ['docx', 'pdf'] as const;
export type DocumentFormat = (typeof documentFormats)[number];

export const documentExport = byChoice.extend({ format: z.enum(documentFormats), job: jobId });

/** One document for each unit a meeting concerns. */
export const unitsExport = z.strictObject({
  meetingId: recordId,
  kind: z.enum(unitDocumentKinds),
  job: jobId,
});

/**
 * The file that was to be written is this document, and somebody changed it in Word since: nothing was written yet.
 * `over` stands for its path when it is written after all, `returned` when what was changed is to be looked at.
 */
const changedInWord = z.strictObject({ name: z.string(), over: z.string(), returned: z.string() });
export type ChangedInWord = z.infer<typeof changedInWord>;

/** What becomes of a file that was changed in Word: the document is written beside it, or over it. */
export const overChoices = ['keepBoth', 'overwrite'] as const;
export type OverChoice = (typeof overChoices)[number];

/** Which part of the register is written to Excel, and the language of its headings. */
export const registerExport = z.strictObject({
  job: jobId,
  language: z.enum(['vi', 'en']),
  kind: z.enum(documentKinds).nullable(),
  term: z.string().nullable(),
});
export type RegisterExport = z.infer<typeof registerExport>;

/** Writing documents: asked by the shell only, since paths never come from the window. */
export const documentInnerProcedures = {
  /** Writes one document for each unit into a folder; answers how many. @throws as `document.write` does */
  'document.writeForUnits': procedure(unitsExport.extend({ folder: z.string().min(1) }), z.number().int()),
  /** The suggested name, without an extension. */
  'document.fileName': procedure(byChoice, z.string()),
  /**
   * Writes the Word file.
   * @throws ExpectedError personal-data-undecided, time-unread, edits-waiting, cancelled, and as for writing files
   */
  'document.write': procedure(byChoice.extend({ job: jobId, path: z.string().min(1) }), z.null()),
  /**
   * The document as it is drawn for a PDF or the printer.
   * @throws ExpectedError personal-data-undecided, time-unread, edits-waiting
   */
  'document.printed': procedure(byChoice, printed),
  'document.writeRegister': procedure(registerExport.extend({ path: z.string().min(1) }), z.null()),
  /**
   * Writes the PDF that another process drew of the document as it is filed, whole or not at all.
   * @throws ExpectedError not-drawn, personal-data-undecided, time-unread, and as for writing files
   */
  'document.writePdf': procedure(
    byChoice.extend({ bytes: z.instanceof(Uint8Array), path: z.string().min(1) }),
    z.null(),
  ),
} as const;

/** The name of the folder suggested for saving documents, and whether it is the usual one. */
const folderShown = z.strictObject({ name: z.string(), isUsual: z.boolean() });

const byToken = z.strictObject({ token: z.string() });

/** What the window may ask of the shell. */
export const documentShellProcedures = {
  /**
   * Asks where to save and writes the document there; null if the person cancelled. A file that was changed in Word
   * since is not written over.
   */
  'document.export': procedure(documentExport, z.union([writtenDocument, changedInWord]).nullable()),
  /** Writes the document over a file that was changed in Word, or beside it under a free name. */
  'document.exportOver': procedure(
    byChoice.extend({ over: z.string(), how: z.enum(overChoices), job: jobId }),
    writtenDocument,
  ),
  'document.exportRegister': procedure(registerExport, writtenDocument.nullable()),
  /**
   * Asks for a folder and writes the documents to each unit into it, beside what is there; null if the person cancelled.
   * Either all may leave or none is written.
   * @throws as `document.write` does
   */
  'document.exportForUnits': procedure(
    unitsExport,
    z.object({ count: z.number().int(), folder: z.string() }).nullable(),
  ),
  /** Asks for a printer and prints the document; false if the person cancelled. */
  'document.print': procedure(byChoice, z.boolean()),
  'document.open': procedure(byToken, z.null()),
  'document.showInFolder': procedure(byToken, z.null()),
  'document.folder': procedure(z.strictObject({}), folderShown),
  'document.chooseFolder': procedure(z.strictObject({}), folderShown),
  'document.resetFolder': procedure(z.strictObject({}), folderShown),
} as const;
