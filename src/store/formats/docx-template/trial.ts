import type { FormParagraph } from '../../../shared/forms/check.ts';
import { exampleTree } from '../../../shared/forms/field.ts';
import { formFields } from '../../../shared/forms/fields.ts';
import type { FormProblem } from '../../../shared/forms/problems.ts';
import { tagsIn } from '../../../shared/forms/tags.ts';
import { fillForm } from './fill-form.ts';
import { isMarkup, type Markup, type MarkupPart, markupBytes, parseMarkup } from './markup.ts';
import { filledNames, formParagraphs } from './paragraphs.ts';
import { type FormParts, XML } from './parts.ts';
import { isValidXml } from './valid-xml.ts';

/**
 * Fills a form on trial with several items, one and none in each list. Where that gives no Word document, the first
 * place that does not by itself is named.
 * @throws BadXml
 */
export function trialProblems(parts: FormParts): FormProblem[] {
  if (canBeFilled(parts)) return [];
  const { place, text } = firstFailing(parts);
  return [{ type: 'not-to-be-filled', place, tag: tagsIn(text)[0]?.raw ?? '' }];
}

function canBeFilled(parts: FormParts): boolean {
  try {
    return [2, 1, 0].every((items) => {
      const filled = fillForm(parts, exampleTree(formFields, items));
      // Whatever the library produces: invalid XML, or unfilled fields, must not leave the program.
      return [...filled].every(
        ([name, bytes]) => !XML.test(name) || (isValidXml(bytes) && !Buffer.from(bytes).includes('{{')),
      );
    });
  } catch {
    // The library has many kinds of errors; all mean that this form cannot be filled.
    return false;
  }
}

/** The first paragraph with a field of the first stretch that cannot be filled by itself; else, of the whole form. */
function firstFailing(parts: FormParts): FormParagraph {
  const tagged = formParagraphs(parts).filter(({ text }) => tagsIn(text).length > 0);
  let at = 0;
  for (const name of filledNames(parts).keys()) {
    for (const stretch of stretchesOf(parseMarkup(parts.get(name) ?? new Uint8Array()))) {
      const alone = new Map([...withoutOthers(parts, name), [name, markupBytes(stretch)] as const]);
      const fields = formParagraphs(alone).filter(({ text }) => tagsIn(text).length > 0).length;
      const first = tagged[at];
      if (fields > 0 && first !== undefined && !canBeFilled(alone)) return first;
      at += fields;
    }
  }
  const [first] = tagged;
  if (first === undefined) throw new Error('a form without fields was filled on trial');
  return first;
}

/** A form whose other parts have no fields. */
function withoutOthers(parts: FormParts, kept: string): FormParts {
  const others = new Set([...filledNames(parts).keys()].filter((name) => name !== kept));
  const emptied = (node: Markup | string): Markup | string =>
    isMarkup(node) ? { ...node, children: node.name === 'w:t' ? [] : node.children.map(emptied) } : node;
  return new Map(
    [...parts].map(([name, bytes]) => [
      name,
      others.has(name) ? markupBytes(parseMarkup(bytes).map(emptied)) : bytes,
    ]),
  );
}

/** The blocks of a part one by one, or as many as lie between the bounds of a list, each within its root. */
function stretchesOf(part: MarkupPart): MarkupPart[] {
  const root = part.find(isMarkup);
  if (root === undefined) return [];
  const body = root.children.find((node) => isMarkup(node) && node.name === 'w:body');
  const holder = body !== undefined && isMarkup(body) ? body : root;
  const stretches: Markup[][] = [];
  let open = 0;
  for (const block of holder.children.filter(isMarkup)) {
    if (open > 0) stretches.at(-1)?.push(block);
    else stretches.push([block]);
    for (const tag of tagsIn(textIn(block))) open += bounds(tag.type);
  }
  return stretches.map((children) => {
    const held = { ...holder, children };
    return [holder === root ? held : { ...root, children: [held] }];
  });
}

function bounds(type: string): number {
  if (type === 'open' || type === 'openIfEmpty') return 1;
  return type === 'close' ? -1 : 0;
}

function textIn({ name, children }: Markup): string {
  return children
    .map((node) => {
      if (isMarkup(node)) return node.name === 'mc:Fallback' ? '' : textIn(node);
      return name === 'w:t' ? node : '';
    })
    .join('');
}
