import { XMLValidator } from 'fast-xml-parser';
import { ExpectedError } from '../../../shared/contract/errors.ts';
import { formProblems } from '../../../shared/forms/check.ts';
import { exampleTree } from '../../../shared/forms/field.ts';
import { formFields } from '../../../shared/forms/fields.ts';
import type { FormProblem } from '../../../shared/forms/problems.ts';
import { type FormTrace, isUndecided } from '../../../shared/forms/traces.ts';
import { BadXml } from '../docx-reader/xml.ts';
import { pack } from '../pack.ts';
import { cleanedForm } from './clean.ts';
import { fillParts } from './fill.ts';
import { withStraightBreaks } from './line-breaks.ts';
import { keptInside } from './outside.ts';
import { filledParts, formParagraphs } from './paragraphs.ts';
import { type FormParts, formParts, XML } from './parts.ts';
import { withProperties } from './properties.ts';
import { tracesIn } from './traces.ts';

/**
 * The result of inspecting a .docx: the parts to keep, or everything that prevents it from being a form; and what goes,
 * or would go, because nobody sees it on the pages.
 */
export type ReadForm = { readonly removed: readonly FormTrace[] } & (
  | { readonly content: Uint8Array; readonly problems: readonly [] }
  | { readonly content: null; readonly problems: readonly FormProblem[] }
);

/**
 * Checks whether a .docx can be a form: what is kept leads nowhere outside, runs nothing, holds nothing that its pages
 * do not show, names no person in its properties, and was filled on trial.
 * @param name of the file, for the sentence of an error
 * @throws ExpectedError form-has-programs, form-leads-outside, and as reading Word files does
 */
export function readForm(file: Uint8Array, name: string): ReadForm {
  return orDamaged(name, () => {
    const given = openedForm(file, name);
    const parts = cleanedForm(given);
    const traces = tracesIn(given, parts);
    const removed = traces.filter(({ kind }) => !isUndecided(kind));
    const problems = [...traces.flatMap(undecidedProblem), ...problemsOf(parts)];
    if (problems.length > 0) return { content: null, problems, removed };
    const kept = withStraightBreaks(withProperties(parts, { title: '', creator: '' }));
    return { content: pack(kept), problems: [], removed };
  });
}

/**
 * A form as it is filled: clean, whatever was kept of it by versions that did not look.
 * @throws ExpectedError as `readForm` does; BadXml
 */
export function wordForm(file: Uint8Array, name: string): FormParts {
  return cleanedForm(openedForm(file, name));
}

/**
 * What a form that was kept holds beside what its pages show.
 * @throws ExpectedError as `readForm` does
 */
export function formTraces(file: Uint8Array, name: string): FormTrace[] {
  return orDamaged(name, () => {
    const given = openedForm(file, name);
    return tracesIn(given, cleanedForm(given));
  });
}

function orDamaged<Value>(name: string, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    if (error instanceof BadXml) throw new ExpectedError('word-damaged', { file: name }, { cause: error });
    throw error;
  }
}

function openedForm(file: Uint8Array, name: string): FormParts {
  const parts = formParts(file, name);
  if (![...parts].every(([part, bytes]) => !XML.test(part) || isXml(bytes))) throw new BadXml('a part');
  // Templates and documents with macros declare it here, whatever the file's name.
  if (filledParts(parts)[0]?.part !== 'body') throw new ExpectedError('word-not-docx', { file: name });
  return keptInside(parts, name);
}

/** What only its author can decide about: accepting a change or not, showing a text or not. */
function undecidedProblem({ kind, count, example, places }: FormTrace): FormProblem[] {
  return isUndecided(kind) ? [{ type: 'undecided', kind, count, example, places }] : [];
}

/** All problems of a form. If there are none, it is filled on trial with several items, one and none in each list. */
function problemsOf(parts: FormParts): FormProblem[] {
  const problems = formProblems(formParagraphs(parts), formFields);
  if (problems.length > 0 || [2, 1, 0].every((items) => canBeFilled(parts, items))) return problems;
  return [{ type: 'not-to-be-filled' }];
}

function canBeFilled(parts: FormParts, items: number): boolean {
  try {
    const filled = fillParts(parts, exampleTree(formFields, items));
    // Whatever the library produces: invalid XML, or unfilled fields, must not leave the program.
    return [...filled].every(
      ([name, bytes]) => bytes === parts.get(name) || (isXml(bytes) && !Buffer.from(bytes).includes('{{')),
    );
  } catch {
    // The library has many kinds of errors; all mean that this form cannot be filled.
    return false;
  }
}

function isXml(bytes: Uint8Array): boolean {
  return XMLValidator.validate(Buffer.from(bytes).toString('utf8')) === true;
}
