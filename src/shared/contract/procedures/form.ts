import { z } from 'zod';
import { exampleForms } from '../../forms/example-forms.ts';
import { formPosition } from '../../forms/position.ts';
import { formProblem } from '../../forms/problems.ts';
import { formTrace } from '../../forms/traces.ts';
import { wordsIn } from '../../forms/words-in.ts';
import { maskDecisions } from '../../records/document.ts';
import { line, prose, recordId } from '../../records/field-kinds.ts';
import { personalDataKinds } from '../../text/personal-data.ts';
import { procedure } from '../procedure.ts';
import { stamp, written, writtenDocument } from '../written.ts';
import { jobId } from './job.ts';

const path = z.string().min(1);
const byId = z.strictObject({ id: recordId });
const filling = z.strictObject({ formId: recordId, meetingId: recordId });

/** A form of the office's own, without its file. */
const formView = z.object({
  id: recordId,
  name: z.string(),
  about: z.string(),
  /** How large its file is. */
  bytes: z.number().int(),
});
export type FormView = z.infer<typeof formView>;

const decidable = z.object({
  quote: z.string(),
  kind: z.enum(personalDataKinds),
  decision: z.enum(maskDecisions).nullable(),
});

/** Words of a form itself that look like personal data, and where they first stand; the place is null outside of its text. */
const ownWords = decidable.extend({ where: wordsIn, place: formPosition.nullable() });
export type FormOwnWords = z.infer<typeof ownWords>;

/** Words in a filled form that look like personal data, and the decision about them for this meeting. */
const undecidable = decidable.extend({
  /** Null for what was said; otherwise where in the form they stand, which nobody looked at when it was taken. */
  own: ownWords.pick({ where: true, place: true }).nullable(),
});
export type FormPersonalData = z.infer<typeof undecidable>;

/** What the window may ask the store. */
export const formProcedures = {
  'form.list': procedure(z.strictObject({}), z.array(formView)),
  'form.edit': procedure(byId.extend({ name: line.min(1).optional(), about: prose.optional() }), written),
  'form.remove': procedure(byId, written),
  /**
   * What a form that an earlier version took still holds beside what its pages show; none of it gets into documents.
   * @throws ExpectedError form-broken, not-found
   */
  'form.traces': procedure(byId, z.array(formTrace)),
  /** What looks like personal data in a form filled with a meeting. */
  'form.personalData': procedure(filling, z.array(undecidable)),
} as const;

const taking = z.strictObject({
  /** The form that gets a new version; null to add a form. */
  replaces: recordId.nullable(),
  /** What is to become of words of the form itself that look like personal data. */
  decisions: z.array(z.strictObject({ quote: z.string(), decision: z.enum(maskDecisions) })),
});
export type FormDecisions = z.infer<typeof taking>['decisions'];

/** A .docx that was accepted as a form, or everything that prevents it. */
const takenForm = z.strictObject({
  form: z.strictObject({ id: recordId, name: z.string(), action: stamp.nullable() }).nullable(),
  problems: z.array(formProblem),
  /** What looks like personal data in its own words; no form is taken while one of these is undecided. */
  ownWords: z.array(ownWords),
  /** What is not kept of the file: comments, names, and whatever else its pages do not show. */
  removed: z.array(formTrace),
});

/** Asked by the shell only, since paths never come from the window. */
export const formInnerProcedures = {
  /**
   * @throws ExpectedError word-not-docx and all other refusals of a Word file, form-has-programs, form-leads-outside
   */
  'form.take': procedure(taking.extend({ path }), takenForm),
  /** The suggested name, without an extension. */
  'form.fileName': procedure(filling, z.string()),
  /** @throws ExpectedError personal-data-undecided, time-unread, form-broken, cancelled, and as for writing files */
  'form.write': procedure(filling.extend({ job: jobId, path }), z.null()),
  'form.writeExample': procedure(z.strictObject({ from: path, path }), z.null()),
} as const;

/** A chosen file; the token stands for its path, so that it can be checked again after it was corrected. */
export const chosenForm = takenForm.extend({ token: z.string(), file: z.string() });
export type ChosenForm = z.infer<typeof chosenForm>;

export const formExport = filling.extend({ job: jobId });
export const exampleChoice = z.strictObject({ example: z.enum(exampleForms) });

/** What the window may ask the shell. No form is added while it has a problem or undecided words; null if the person cancelled. */
export const formShellProcedures = {
  'form.choose': procedure(taking.pick({ replaces: true }), chosenForm.nullable()),
  /** Fills a form with a meeting and writes it where the person says. */
  'form.export': procedure(formExport, writtenDocument.nullable()),
  /** Writes one of the example forms that come with the program. */
  'form.saveExample': procedure(exampleChoice, writtenDocument.nullable()),
  'form.chooseAgain': procedure(taking.extend({ token: z.string() }), chosenForm),
} as const;
