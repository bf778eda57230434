import type { FormPosition } from '../../../shared/forms/position.ts';
import type { FormProblem } from '../../../shared/forms/problems.ts';
import { isMarkup, type Markup, type MarkupPart, markupIn, parseMarkup } from './markup.ts';
import { filledNames } from './paragraphs.ts';
import type { FormParts } from './parts.ts';
import { placed } from './placed.ts';

/** Stand in a text for what no field and no list may go across: a box or another object, and the ends of Word's fields. */
const OBJECT = '\u0001';
const BEGIN = '\u0002';
const END = '\u0003';
const MARKS = new RegExp(`[${OBJECT}${BEGIN}${END}]`, 'g');
const TOKEN = new RegExp(`\\{\\{.*?\\}\\}|[${BEGIN}${END}]`, 'gs');

/**
 * Fields and lists of a form that are right by their names and cannot be filled for what Word stores between their
 * braces or bounds: a box, or one end of a Word field, which would then be repeated alone.
 * @throws BadXml
 */
export function brokenByMarkup(parts: FormParts): FormProblem[] {
  return [...filledNames(parts)].flatMap(([name, kind]) =>
    brokenIn(parseMarkup(parts.get(name) ?? new Uint8Array()), kind),
  );
}

function brokenIn(part: MarkupPart, kind: FormPosition['part']): FormProblem[] {
  const found: FormProblem[] = [];
  const fields: number[] = [];
  const lists: { readonly within: string; readonly place: FormPosition; readonly tag: string }[] = [];
  let begun = 0;
  const read = (token: string, place: FormPosition) => {
    const tag = token.replace(MARKS, '');
    if (token === BEGIN) {
      begun += 1;
      fields.push(begun);
    } else if (token === END) fields.pop();
    else if (tag !== token) found.push({ type: 'across-parts', place, tag });
    else if (/^\{\{\s*[#^]/.test(tag)) lists.push({ within: fields.join(), place, tag });
    else if (/^\{\{\s*\//.test(tag)) {
      const list = lists.pop();
      if (list !== undefined && list.within !== fields.join())
        found.push({ type: 'across-parts', place: list.place, tag: list.tag });
    }
  };
  for (const [element, place] of placed(part, kind))
    if (element.name === 'w:p' && place !== null)
      for (const [token] of markedText(element).matchAll(TOKEN)) read(token, place);
  return found;
}

/** The text of a paragraph itself, with marks in it. */
function markedText(parent: Markup): string {
  return markupIn(parent)
    .map((one) => {
      switch (one.name) {
        case 'w:t':
          return one.children.filter((node) => !isMarkup(node)).join('');
        case 'w:fldChar':
          return MARK_OF.get(one.attributes.get('w:fldCharType') ?? '') ?? '';
        case 'w:drawing':
        case 'w:pict':
        case 'w:object':
        case 'mc:AlternateContent':
          return OBJECT;
        default:
          return markedText(one);
      }
    })
    .join('');
}

const MARK_OF: ReadonlyMap<string, string> = new Map([
  ['begin', BEGIN],
  ['end', END],
]);
