import type { FormParagraph } from '../../../shared/forms/check.ts';
import type { FormPosition } from '../../../shared/forms/position.ts';
import { descendants, type Element, elements, parseWordXml, textOf } from '../docx-reader/xml.ts';
import { type FormParts, TYPES } from './parts.ts';

const QUOTED = 80;

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.';
const places: ReadonlyMap<string, FormPosition['part']> = new Map([
  [`${WORD}document.main+xml`, 'body'],
  [`${WORD}header+xml`, 'header'],
  [`${WORD}footer+xml`, 'footer'],
  [`${WORD}footnotes+xml`, 'note'],
  [`${WORD}endnotes+xml`, 'note'],
]);

/** A part of a .docx that is filled, and its kind. */
interface FilledPart {
  readonly part: FormPosition['part'];
  readonly root: Element;
}

/** The parts of a .docx that are filled, the body first. @throws BadXml */
export function filledParts(parts: FormParts): FilledPart[] {
  return [...filledNames(parts)].flatMap(([name, part]) => {
    const bytes = parts.get(name);
    return bytes === undefined ? [] : [{ part, root: parseWordXml(bytes) }];
  });
}

/** The names of the parts that are filled, with their kinds, the body first. @throws BadXml */
export function filledNames(parts: FormParts): ReadonlyMap<string, FormPosition['part']> {
  const types = parts.get(TYPES);
  if (types === undefined) return new Map();
  const found = descendants(parseWordXml(types), 'Override').flatMap(({ attributes }) => {
    const part = places.get(attributes.get('ContentType') ?? '');
    const name = (attributes.get('PartName') ?? '').replace(/^\//, '');
    return part === undefined || !parts.has(name) ? [] : [[name, part] as const];
  });
  return new Map(found.toSorted(([, a], [, b]) => Number(b === 'body') - Number(a === 'body')));
}

/** The cell, box or whole part that contains paragraphs: lists do not cross its bounds except from cell to cell. */
interface Container {
  readonly id: number;
  readonly row: number | null;
}

/** A paragraph that was found; a copy is of a box that is stored a second time, with other words. */
interface Found {
  readonly text: string;
  readonly container: Container;
  readonly isCopy: boolean;
}

/** Every paragraph with text in the filled parts of a .docx. @throws BadXml */
export function formParagraphs(parts: FormParts): FormParagraph[] {
  let ids = 0;
  const newId = () => {
    ids += 1;
    return ids;
  };
  return filledParts(parts).flatMap(({ part, root }) => {
    const story = newId();
    return numbered(paragraphsIn(root, { id: story, row: null }, newId), part, story);
  });
}

function paragraphsIn(root: Element, outermost: Container, newId: () => number): Found[] {
  const go = (parent: Element, container: Container): Found[] =>
    elements(parent).flatMap((one): Found[] => {
      switch (one.name) {
        case 'w:p':
          return [{ text: ownText(one), container, isCopy: false }, ...go(one, container)];
        case 'w:tr':
          return go(one, { ...container, row: newId() });
        case 'w:tc':
          return go(one, { ...container, id: newId() });
        case 'w:txbxContent':
        case 'w:footnote':
        case 'w:endnote':
          return go(one, { id: newId(), row: null });
        case 'mc:AlternateContent':
          return storedTwice(elements(one).map((each) => [each.name, go(each, container)] as const));
        default:
          return go(one, container);
      }
    });
  return go(root, outermost);
}

/**
 * Word stores boxes twice, the second time for programs that do not know the first form. Both are filled; the second
 * only counts where it says something else.
 */
function storedTwice(forms: readonly (readonly [name: string, found: Found[]])[]): Found[] {
  const of = (isFallback: boolean) =>
    forms.flatMap(([name, found]) => ((name === 'mc:Fallback') === isFallback ? found : []));
  const [shown, copies] = [of(false), of(true)];
  const isSame = copies.every(({ text }) => shown.some((one) => one.text === text));
  return isSame ? shown : [...shown, ...copies.map((copy) => ({ ...copy, isCopy: true }))];
}

/** Paragraphs with text, counted from 1; a copy has the number of what stands before it. */
function numbered(found: readonly Found[], part: FormPosition['part'], story: number): FormParagraph[] {
  let counted = 0;
  return found.flatMap(({ text, container: { id, row }, isCopy }) => {
    if (text.trim() === '') return [];
    if (!isCopy) counted += 1;
    const place = { part, paragraph: Math.max(1, counted), quote: quoted(text) };
    return [{ story, container: id, row, place, text }];
  });
}

/** The text of a paragraph itself, without the boxes anchored in it. */
function ownText(parent: Element): string {
  return elements(parent)
    .map((one) => {
      if (one.name === 'w:t') return textOf(one);
      return one.name === 'w:p' || one.name === 'mc:Fallback' ? '' : ownText(one);
    })
    .join('');
}

/** The beginning of a text, on one line. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > QUOTED ? `${line.slice(0, QUOTED).toWellFormed()}…` : line;
}
