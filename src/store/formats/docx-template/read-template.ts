import { ExpectedError } from '../../../shared/contract/errors.ts';
import { formProblems } from '../../../shared/forms/check.ts';
import { formFields } from '../../../shared/forms/fields.ts';
import type { FormProblem } from '../../../shared/forms/problems.ts';
import { type FormTrace, isUndecided } from '../../../shared/forms/traces.ts';
import type { MaskDecision } from '../../../shared/records/document.ts';
import { BadXml } from '../docx-reader/xml.ts';
import { pack } from '../pack.ts';

import { brokenByMarkup } from './broken-by-markup.ts';
import { cleanedForm } from './clean.ts';
import { keptWords, withKeptWords, withoutKeptWords } from './kept-words.ts';
import { withStraightBreaks } from './line-breaks.ts';
import { fieldsOutOfReach, withoutFieldsOutOfReach } from './out-of-reach.ts';
import { keptInside } from './outside.ts';
import { type OwnPersonalData, ownPersonalData, withMasks } from './own-words.ts';
import { filledParts, formParagraphs } from './paragraphs.ts';
import { type FormParts, formParts, XML } from './parts.ts';
import { withProperties } from './properties.ts';
import { tracesIn } from './traces.ts';
import { trialProblems } from './trial.ts';
import { isValidXml } from './valid-xml.ts';

/**
 * The result of inspecting a .docx: the parts to keep, or everything that prevents it from being a form; what goes, or
 * would go, because nobody sees it on the pages; and what looks like personal data in its own words, which is not taken
 * before all of that was decided about.
 */
export type ReadForm = { readonly removed: readonly FormTrace[]; readonly ownWords: readonly OwnWords[] } & (
  | { readonly content: Uint8Array; readonly problems: readonly [] }
  | { readonly content: null; readonly problems: readonly FormProblem[] }
);

/** Words of a form that look like personal data, and what is to become of them; null as long as nobody has said. */
export interface OwnWords extends OwnPersonalData {
  readonly decision: MaskDecision | null;
}

/** What people decided about words, by quote. */
export type Decisions = ReadonlyMap<string, MaskDecision>;

/**
 * Checks whether a .docx can be a form: what is kept leads nowhere outside, runs nothing, holds nothing that its pages
 * do not show, names no person in its properties, and was filled on trial. Words of its own that are masked are not kept.
 * @param name of the file, for the sentence of an error
 * @throws ExpectedError form-has-programs, form-leads-outside, and as reading Word files does
 */
export function readForm(file: Uint8Array, name: string, decisions: Decisions = new Map()): ReadForm {
  return orDamaged(name, () => {
    const given = withoutKeptWords(openedForm(file, name));
    const parts = cleanedForm(given);
    const traces = tracesIn(given, parts);
    const removed = traces.filter(({ kind }) => !isUndecided(kind));
    const problems = [...traces.flatMap(undecidedProblem), ...problemsOf(parts)];
    const ownWords = decided(ownPersonalData(parts), decisions);
    if (problems.length > 0 || ownWords.some(({ decision }) => decision === null))
      return { content: null, problems, removed, ownWords };
    const quotes = (wanted: MaskDecision) =>
      ownWords.filter(({ decision }) => decision === wanted).map(({ quote }) => quote);
    const kept = withStraightBreaks(withProperties(parts, { title: '', creator: '' }));
    const content = pack(withKeptWords(withMasks(kept, quotes('mask')), quotes('keep')));
    return { content, problems: [], removed, ownWords };
  });
}

/** A form as it is filled, and what of its own words was never decided about. */
export interface WordForm {
  readonly parts: FormParts;
  readonly open: readonly OwnPersonalData[];
}

/**
 * A form as it is filled: clean, whatever was kept of it by versions that did not look.
 * @throws ExpectedError as `readForm` does; BadXml
 */
export function wordForm(file: Uint8Array, name: string): WordForm {
  const given = openedForm(file, name);
  const parts = withoutFieldsOutOfReach(cleanedForm(given));
  const kept = new Set(keptWords(given));
  return { parts, open: ownPersonalData(parts).filter(({ quote }) => !kept.has(quote)) };
}

/** The words a stored form may keep, which a new version of it need not be asked about again. @throws BadXml */
export function keptWordsOf(file: Uint8Array, name: string): string[] {
  return keptWords(formParts(file, name));
}

/**
 * What a form that was kept holds beside what its pages show.
 * @throws ExpectedError as `readForm` does
 */
export function formTraces(file: Uint8Array, name: string): FormTrace[] {
  return orDamaged(name, () => {
    const given = withoutKeptWords(openedForm(file, name));
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
  if (![...parts].every(([part, bytes]) => !XML.test(part) || isValidXml(bytes))) throw new BadXml('a part');
  // Templates and documents with macros declare it here, whatever the file's name.
  if (filledParts(parts)[0]?.part !== 'body') throw new ExpectedError('word-not-docx', { file: name });
  return keptInside(parts, name);
}

function decided(found: readonly OwnPersonalData[], decisions: Decisions): OwnWords[] {
  return found.map((words) => ({ ...words, decision: decisions.get(words.quote) ?? null }));
}

/** What only its author can decide about: accepting a change or not, showing a text or not. */
function undecidedProblem({ kind, count, example, places }: FormTrace): FormProblem[] {
  return isUndecided(kind) ? [{ type: 'undecided', kind, count, example, places }] : [];
}

/** All problems of a form. If there are none, it is filled on trial with several items, one and none in each list. */
function problemsOf(parts: FormParts): FormProblem[] {
  const problems = [
    ...formProblems(formParagraphs(parts), formFields),
    ...fieldsOutOfReach(parts).map((found) => ({ type: 'out-of-reach' as const, ...found })),
  ];
  if (problems.length > 0) return problems;
  const across = brokenByMarkup(parts);
  return across.length > 0 ? across : trialProblems(parts);
}
