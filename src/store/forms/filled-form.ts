import { z } from 'zod';
import { ExpectedError } from '../../shared/contract/errors.ts';
import type { FormPersonalData } from '../../shared/contract/procedures/form.ts';
import { MASK, maskPattern } from '../../shared/documents/masks.ts';
import type { Tree } from '../../shared/forms/field.ts';
import { formTree } from '../../shared/forms/fields.ts';
import type { FormTrace } from '../../shared/forms/traces.ts';
import { meetingName } from '../../shared/meeting/period.ts';
import { personalDataIn } from '../../shared/text/personal-data.ts';
import { oneLine } from '../documents/found-personal-data.ts';
import { loadStoredDocument } from '../documents/stored-document.ts';
import { type OwnPersonalData, withMasks } from '../formats/docx-template/own-words.ts';
import type { FormParts } from '../formats/docx-template/parts.ts';
import { type Decisions, formTraces, keptWordsOf, wordForm } from '../formats/docx-template/read-template.ts';
import { mapTexts, textsOf, usedTree } from '../formats/docx-template/used-tree.ts';
import { type Readable, readOne } from '../sqlite/handles.ts';
import { joinedPersonalData } from './joined-words.ts';
import { meetingSource } from './meeting-source.ts';

/** A form and the values to fill it with for one meeting. */
export interface FormToFill {
  readonly title: string;
  readonly creator: string;
  readonly parts: FormParts;
  readonly tree: Tree;
  /** Words to be masked that the form and a field only say together. */
  readonly joinedMasks: readonly string[];
  readonly personalData: readonly FormPersonalData[];
}

const kept = z.object({ name: z.string(), content: z.string() });

/**
 * A form with the record of a meeting. Decisions about personal data in the minutes of the meeting apply here too: one
 * decision per meeting, for every document.
 * @throws ExpectedError not-found, form-broken
 */
export function formToFill(db: Readable, formId: string, meetingId: string): FormToFill {
  const form = storedForm(db, formId);
  const { parts, open } = opened(form, wordForm);
  const source = meetingSource(db, meetingId);
  const minutes = loadStoredDocument(db, { kind: 'minutes', meetingId });
  const mode = minutes.document.speakerMode || source.office?.speakerMode || 'unit';
  const tree = usedTree(formTree(source, mode), parts);
  const decisions = new Map(minutes.masks.map(({ quote, decision }) => [quote, decision]));
  const masked = minutes.masks.filter(({ decision }) => decision === 'mask').map(({ quote }) => quote);
  const masks = maskPattern(masked);
  const maskedOf = (found: readonly { readonly quote: string }[]) =>
    found.map(({ quote }) => quote).filter((quote) => decisions.get(quote) === 'mask');
  const joined = opened(form, () => joinedPersonalData(parts, tree));
  const title = `${form.name} – ${meetingName(source.meeting)}`;
  return {
    title: masks === null ? title : title.replace(masks, MASK),
    creator: source.office?.fullName ?? '',
    parts: withMasks(parts, maskedOf(open)),
    tree: masks === null ? tree : mapTexts(tree, (text) => text.replace(masks, MASK)),
    joinedMasks: maskedOf(joined),
    personalData: personalDataOf(tree, open, joined, decisions),
  };
}

/**
 * What a stored form holds beside what its pages show. None of it gets into documents.
 * @throws ExpectedError not-found, form-broken
 */
export function tracesOf(db: Readable, formId: string): FormTrace[] {
  return opened(storedForm(db, formId), formTraces);
}

/**
 * Words that a stored form keeps although they look like personal data; none of one that cannot be read any more, so
 * that it can be replaced.
 * @throws ExpectedError not-found
 */
export function keptBefore(db: Readable, formId: string): string[] {
  const form = storedForm(db, formId);
  try {
    return opened(form, keptWordsOf);
  } catch (error) {
    if (error instanceof ExpectedError) return [];
    throw error;
  }
}

type StoredForm = z.infer<typeof kept>;

/** @throws ExpectedError not-found */
function storedForm(db: Readable, id: string): StoredForm {
  const form = readOne(db, kept, 'SELECT name, content FROM form WHERE id = ? AND NOT deleted', id);
  if (form === undefined) throw new ExpectedError('not-found');
  return form;
}

/** Reads a stored form. The file may have come from elsewhere, so the form is checked again. */
function opened<Value>(
  { name, content }: StoredForm,
  read: (file: Uint8Array, name: string) => Value,
): Value {
  try {
    return read(Buffer.from(content, 'base64'), name);
  } catch (error) {
    throw new ExpectedError('form-broken', { form: name }, { cause: error });
  }
}

/** What looks like personal data in the words of a form and in what it is filled with, each once, in order. */
function personalDataOf(
  tree: Tree,
  open: readonly OwnPersonalData[],
  joined: ReturnType<typeof joinedPersonalData>,
  decisions: Decisions,
): FormPersonalData[] {
  const found = new Map<string, FormPersonalData>(
    open.map(({ quote, kind, where, place }) => [
      quote,
      { quote, kind, decision: decisions.get(quote) ?? null, own: { where, place } },
    ]),
  );
  for (const text of new Set(textsOf(tree))) {
    for (const { kind, start, end } of personalDataIn(text)) {
      const quote = oneLine(text.slice(start, end));
      if (!found.has(quote))
        found.set(quote, { quote, kind, decision: decisions.get(quote) ?? null, own: null });
    }
  }
  for (const { quote, kind } of joined)
    if (!found.has(quote))
      found.set(quote, { quote, kind, decision: decisions.get(quote) ?? null, own: null });
  return [...found.values()];
}
