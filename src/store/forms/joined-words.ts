import type { Tree } from '../../shared/forms/field.ts';
import { type PersonalDataKind, personalDataIn } from '../../shared/text/personal-data.ts';
import { oneLine } from '../documents/found-personal-data.ts';
import { fillForm } from '../formats/docx-template/fill-form.ts';
import { ownPersonalData } from '../formats/docx-template/own-words.ts';
import { formParagraphs } from '../formats/docx-template/paragraphs.ts';
import type { FormParts } from '../formats/docx-template/parts.ts';

/** Words that look like personal data. */
interface Found {
  readonly quote: string;
  readonly kind: PersonalDataKind;
}

/**
 * What looks like personal data only once a field is filled in, since the form itself says the first words of it: "ông
 * {{ten}}". Most forms have no such place, and are not filled to find out.
 * @throws BadXml; the library's errors about the form
 */
export function joinedPersonalData(parts: FormParts, tree: Tree): Found[] {
  if (!formParagraphs(parts).some(({ text }) => leadsIntoField(text))) return [];
  const own = new Set(ownPersonalData(parts).map(({ quote }) => quote));
  return formParagraphs(fillForm(parts, tree))
    .flatMap(({ text }) =>
      personalDataIn(text).map(({ kind, start, end }) => ({ quote: oneLine(text.slice(start, end)), kind })),
    )
    .filter(({ quote }) => !own.has(quote));
}

const FIELD = /\{\{[^{}]*\}\}/g;
const ANYBODY = 'Nguyễn Văn An';

/** Whether words of a paragraph make a name of what a field of it may say. */
function leadsIntoField(text: string): boolean {
  const fields: { readonly start: number; readonly end: number }[] = [];
  let grown = 0;
  const filled = text.replace(FIELD, (tag, at: number) => {
    fields.push({ start: at + grown, end: at + grown + ANYBODY.length });
    grown += ANYBODY.length - tag.length;
    return ANYBODY;
  });
  return personalDataIn(filled).some((found) =>
    fields.some((field) => found.start < field.start && found.end > field.start),
  );
}
