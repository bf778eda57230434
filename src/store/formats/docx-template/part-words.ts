import type { FormPosition } from '../../../shared/forms/position.ts';
import type { WordsIn } from '../../../shared/forms/words-in.ts';
import {
  decodedText,
  escapedText,
  everyMarkup,
  isMarkup,
  localName,
  type Markup,
  type MarkupPart,
  markupBytes,
  markupIn,
  parseMarkup,
  withValue,
} from './markup.ts';
import { placed } from './placed.ts';

/** Words of a form that belong together, in the pieces in which the file stores them. */
interface Words {
  readonly where: WordsIn;
  /** Null for what is nowhere in the text. */
  readonly place: FormPosition | null;
  readonly pieces: readonly string[];
}

/** Returns other pieces in place of the ones given, or null to leave them. */
export type Change = (words: Words) => readonly string[] | null;

/** What words are stored in, within paragraphs and outside. */
const TEXTS: ReadonlyMap<string, WordsIn> = new Map([
  ['w:t', 'text'],
  ['w:instrText', 'field-code'],
  ['m:t', 'equation'],
  ['a:t', 'chart'],
  ['c:v', 'chart'],
]);
const PICTURE = /^(?:descr|title|alt)$/;
const CONTROL = /^w:(?:alias|tag|listItem|default|helpText|statusText)$/;

/** What becomes of elements: other text, and other values of their attributes. */
interface Changes {
  readonly texts: Map<Markup, string>;
  readonly attributes: Map<Markup, ReadonlyMap<string, string>>;
}

/** What a part is of the document, and where it is used if it has no text of its own. */
interface Standing {
  readonly kind: FormPosition['part'] | undefined;
  readonly outside: FormPosition | null;
}

/** A part with its words changed; null if none were. */
export function changedWords(
  part: MarkupPart,
  { kind, outside }: Standing,
  change: Change,
): Uint8Array | null {
  const changes: Changes = { texts: new Map(), attributes: new Map() };
  const told = new Set<Markup>();
  for (const [element, at] of placed(part, kind)) {
    const place = at ?? outside;
    for (const [where, pieces] of textsOf(element, kind !== undefined, told))
      changeTexts(changes.texts, change, { where, place }, pieces);
    const values = element.written.flatMap(({ name, value }) => {
      const where = whereOf(element, name);
      if (where === 'unseen' && !value.includes('{{')) return [];
      const [changed = value] = change({ where, place, pieces: [value] }) ?? [];
      return changed === value ? [] : [[name, changed] as const];
    });
    if (values.length > 0) changes.attributes.set(element, new Map(values));
  }
  return writtenWith(part, changes);
}

/** The addresses a part leads to, changed; null if none were. */
export function changedLinks(
  relations: Uint8Array,
  places: ReadonlyMap<string, FormPosition>,
  change: Change,
): Uint8Array | null {
  const part = parseMarkup(relations);
  const attributes = new Map<Markup, ReadonlyMap<string, string>>();
  for (const one of everyMarkup(part)) {
    if (localName(one.name) !== 'Relationship' || one.attributes.get('TargetMode') !== 'External') continue;
    const target = one.attributes.get('Target') ?? '';
    const place = places.get(one.attributes.get('Id') ?? '') ?? null;
    const [changed = target] = change({ where: 'link', place, pieces: [target] }) ?? [];
    // An address with a part taken out leads nowhere anyway.
    if (changed !== target) attributes.set(one, new Map([['Target', 'about:blank']]));
  }
  return writtenWith(part, { texts: new Map(), attributes });
}

/** The texts that belong together in a paragraph, or the text of an element that is in none. */
function textsOf(element: Markup, isFilled: boolean, told: Set<Markup>): Iterable<[WordsIn, Markup[]]> {
  // The text of parts that Word does not know as such is filled by nobody.
  const whereIn = ({ name }: Markup): WordsIn => {
    const where = TEXTS.get(name) ?? 'unseen';
    return where === 'text' && !isFilled ? 'unseen' : where;
  };
  if (element.name === 'w:p' || element.name === 'a:p') {
    const pieces = piecesIn(element);
    for (const piece of pieces) told.add(piece);
    return Map.groupBy(pieces, whereIn);
  }
  return !told.has(element) && hasWords(element) ? [[whereIn(element), [element]]] : [];
}

/** Whether an element outside of paragraphs holds words, and not the numbers of a chart or a measure. */
function hasWords(element: Markup): boolean {
  return wordsOf(element).includes('{{') || (TEXTS.has(element.name) && /\p{L}/u.test(wordsOf(element)));
}

/** The pieces of text in a paragraph itself, without those of boxes anchored in it. */
function piecesIn(parent: Markup): Markup[] {
  return markupIn(parent).flatMap((one) => {
    if (TEXTS.has(one.name)) return [one];
    return one.name === 'w:p' || one.name === 'a:p' ? [] : piecesIn(one);
  });
}

function changeTexts(
  texts: Map<Markup, string>,
  change: Change,
  at: Omit<Words, 'pieces'>,
  elements: readonly Markup[],
): void {
  const pieces = elements.map(wordsOf);
  const changed = change({ ...at, pieces });
  for (const [index, element] of elements.entries()) {
    const text = changed?.[index];
    if (text !== undefined && text !== pieces[index]) texts.set(element, text);
  }
}

function wordsOf({ children }: Markup): string {
  return children.map((node) => (isMarkup(node) ? '' : decodedText(node))).join('');
}

function whereOf(element: Markup, attribute: string): WordsIn {
  if (element.name === 'w:fldSimple' && attribute === 'w:instr') return 'field-code';
  if (element.name === 'w:hyperlink' && attribute === 'w:tooltip') return 'link';
  if (element.name === 'w:lvlText') return 'numbering';
  if (CONTROL.test(element.name)) return 'control';
  const isName = attribute === 'name' && /:(?:docPr|cNvPr)$/.test(element.name);
  return isName || PICTURE.test(attribute) ? 'picture' : 'unseen';
}

function writtenWith(part: MarkupPart, changes: Changes): Uint8Array | null {
  if (changes.texts.size === 0 && changes.attributes.size === 0) return null;
  return markupBytes(part.map((node) => (isMarkup(node) ? applied(node, changes) : node)));
}

function applied(element: Markup, changes: Changes): Markup {
  const text = changes.texts.get(element);
  const values = changes.attributes.get(element);
  const children =
    text === undefined
      ? element.children.map((node) => (isMarkup(node) ? applied(node, changes) : node))
      : [escapedText(text)];
  if (values === undefined) return { ...element, children };
  const written = element.written.map((attribute) => {
    const value = values.get(attribute.name);
    return value === undefined ? attribute : withValue(attribute, value);
  });
  return { ...element, written, children };
}
