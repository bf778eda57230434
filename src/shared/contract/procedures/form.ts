import { z } from 'zod';
import { exampleForms } from '../../forms/example-forms.ts';
import { formProblem } from '../../forms/problems.ts';
import { formTrace } from '../../forms/traces.ts';
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

/** Words in a filled form that look like personal data, and the decision about them for this meeting. */
const undecidable = z.object({
  quote: z.string(),
  kind: z.enum(personalDataKinds),
  decision: z.enum(maskDecisions).nullable(),
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

/** The form that gets a new version; null to add a form. */
const replaces = recordId.nullable();

/** A .docx that was accepted as a form, or everything that prevents it. */
const takenForm = z.strictObject({
  form: z.strictObject({ id: recordId, name: z.string(), action: stamp.nullable() }).nullable(),
  problems: z.array(formProblem),
  /** What is not kept of the file: comments, names, and whatever else its pages do not show. */
  removed: z.array(formTrace),
});

/** Asked by the shell only, since paths never come from the window. */
export const formInnerProcedures = {
  /**
   * @throws ExpectedError word-not-docx and all other refusals of a Word file, form-has-programs, form-leads-outside
   */
  'form.take': procedure(z.strictObject({ path, replaces }), takenForm),
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

/** What the window may ask the shell. No form is added while it has a problem; null if the person cancelled. */
export const formShellProcedures = {
  'form.choose': procedure(z.strictObject({ replaces }), chosenForm.nullable()),
  /** Fills a form with a meeting and writes it where the person says. */
  'form.export': procedure(formExport, writtenDocument.nullable()),
  /** Writes one of the example forms that come with the program. */
  'form.saveExample': procedure(exampleChoice, writtenDocument.nullable()),
  'form.chooseAgain': procedure(z.strictObject({ token: z.string(), replaces }), chosenForm),
} as const;
