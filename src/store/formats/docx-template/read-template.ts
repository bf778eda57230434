import { XMLValidator } from 'fast-xml-parser';
import { ExpectedError } from '../../../shared/contract/errors.ts';
import { formProblems } from '../../../shared/forms/check.ts';
import { exampleTree } from '../../../shared/forms/field.ts';
import { formFields } from '../../../shared/forms/fields.ts';
import type { FormProblem } from '../../../shared/forms/problems.ts';
import { BadXml } from '../docx-reader/xml.ts';
import { fillParts } from './fill.ts';
import { withStraightBreaks } from './line-breaks.ts';
import { keptInside } from './outside.ts';
import { pack } from './pack.ts';
import { filledParts, formParagraphs } from './paragraphs.ts';
import { type FormParts, formParts, XML } from './parts.ts';
import { withProperties } from './properties.ts';

/** The result of inspecting a .docx: the parts to keep, or everything that prevents it from being a form. */
export type ReadForm =
  | { readonly content: Uint8Array; readonly problems: readonly [] }
  | { readonly content: null; readonly problems: readonly FormProblem[] };

/**
 * Checks whether a .docx can be a form: what is kept leads nowhere outside, runs nothing, names no person in its
 * properties, and was filled on trial.
 * @param name of the file, for the sentence of an error
 * @throws ExpectedError form-has-programs, form-leads-outside, and as reading Word files does
 */
export function readForm(file: Uint8Array, name: string): ReadForm {
  try {
    const parts = wordForm(file, name);
    const problems = problemsOf(parts);
    if (problems.length > 0) return { content: null, problems };
    const kept = withStraightBreaks(withProperties(parts, { title: '', creator: '' }));
    return { content: pack(kept), problems: [] };
  } catch (error) {
    if (error instanceof BadXml) throw new ExpectedError('word-damaged', { file: name }, { cause: error });
    throw error;
  }
}

/** @throws ExpectedError as `readForm` does; BadXml */
export function wordForm(file: Uint8Array, name: string): FormParts {
  const parts = formParts(file, name);
  if (![...parts].every(([part, bytes]) => !XML.test(part) || isXml(bytes))) throw new BadXml('a part');
  // Templates and documents with macros declare it here, whatever the file's name.
  if (filledParts(parts)[0]?.part !== 'body') throw new ExpectedError('word-not-docx', { file: name });
  return keptInside(parts, name);
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
