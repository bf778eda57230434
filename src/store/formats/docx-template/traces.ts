import type { FormPosition } from '../../../shared/forms/position.ts';
import {
  type FormTrace,
  removedKinds,
  type TraceKind,
  undecidedKinds,
} from '../../../shared/forms/traces.ts';
import { markupOf, rooted } from './clean.ts';
import { hiddenRuns, hidingStyles, shownText } from './hidden-text.ts';
import {
  decodedText,
  everyMarkup,
  isMarkup,
  localName,
  type Markup,
  type MarkupPart,
  markupIn,
} from './markup.ts';
import { filledNames, quoted } from './paragraphs.ts';
import type { FormParts } from './parts.ts';
import { placed } from './placed.ts';
import { propertyParts } from './properties.ts';

/** As many places as a sentence can name. */
const NAMED_PLACES = 6;

const KINDS: ReadonlyMap<string, TraceKind> = new Map([
  ...['w:ins', 'w:cellIns', 'w14:conflictIns'].map((name) => [name, 'insertion'] as const),
  ...['w:del', 'w:cellDel', 'w14:conflictDel'].map((name) => [name, 'deletion'] as const),
  ...['w:moveFrom', 'w:moveTo'].map((name) => [name, 'move'] as const),
  ['w:cellMerge', 'formatting'],
  ['w:numberingChange', 'formatting'],
  ['w:altChunk', 'inserted-file'],
  ...['w:docVar', 'w:mailMerge', 'w:customXml', 'w:dataBinding', 'w15:dataBinding'].map(
    (name) => [name, 'custom-data'] as const,
  ),
]);
const FORMATTING = /^w:(?:rPr|pPr|sectPr|tblPr|tblPrEx|tblGrid|trPr|tcPr)Change$/;
const AUTHOR = /^w\w*:author$/;
const RSID = /^w:rsid\w*$/;

/** Gathers what was found, kind by kind. */
interface Found {
  add(kind: TraceKind, example: string, place?: FormPosition | null): void;
  addName(name: string): void;
  all(): FormTrace[];
}

/**
 * What a form holds beside what its pages show, kind by kind in a fixed order.
 * @param kept the same form, cleaned
 */
export function tracesIn(parts: FormParts, kept: FormParts): FormTrace[] {
  const found = gathered();
  const markup = markupOf(parts);
  const styles = hidingStyles(rooted(markup, 'w:styles'));
  const filled = filledNames(parts);
  const comments = new Map<string, FormPosition>();
  for (const name of new Set([...filled.keys(), ...markup.keys()])) {
    const part = markup.get(name) ?? [];
    const hidden = new Set(hiddenRuns(part, styles));
    for (const [element, place] of placed(part, filled.get(name))) {
      const id = commentedIn(element);
      if (id !== null && place !== null && !comments.has(id)) comments.set(id, place);
      addElement(found, element, place, hidden.has(element));
    }
  }
  for (const part of markup.values()) addComments(found, part, comments);
  addProperties(found, parts, markup);
  for (const name of parts.keys())
    if (!kept.has(name) && !name.endsWith('.rels')) addPart(found, name, markup.get(name) ?? []);
  return found.all();
}

/** The comment whose place in the text this element marks. */
function commentedIn({ name, attributes }: Markup): string | null {
  return /^w:comment(?:Reference|RangeStart)$/.test(name) ? (attributes.get('w:id') ?? '') : null;
}

function gathered(): Found {
  const traces = new Map<TraceKind, { count: number; example: string; places: FormPosition[] }>();
  const names = new Set<string>();
  const add: Found['add'] = (kind, example, place = null) => {
    const trace = traces.get(kind) ?? { count: 0, example: '', places: [] };
    traces.set(kind, trace);
    trace.count += 1;
    if (trace.example === '') trace.example = quoted(example);
    const isNew = trace.places.every(
      ({ part, paragraph }) => part !== place?.part || paragraph !== place.paragraph,
    );
    if (place !== null && isNew && trace.places.length < NAMED_PLACES) trace.places.push(place);
  };
  return {
    add,
    addName: (name) => {
      if (name.trim() === '' || names.has(name)) return;
      names.add(name);
      add('name', name);
    },
    all: () =>
      [...undecidedKinds, ...removedKinds].flatMap((kind) => {
        const trace = traces.get(kind);
        return trace === undefined ? [] : [{ kind, ...trace }];
      }),
  };
}

function addElement(found: Found, element: Markup, place: FormPosition | null, isHidden: boolean): void {
  const kind = FORMATTING.test(element.name) ? 'formatting' : KINDS.get(element.name);
  if (kind !== undefined) found.add(kind, wordsOf(element), place);
  if (isHidden) found.add('hidden-text', shownText(element), place);
  for (const { name, value } of element.written) {
    if (AUTHOR.test(name) || (element.name === 'w:permStart' && name === 'w:ed')) found.addName(value);
    if (RSID.test(name)) found.add('revision-id', value);
  }
}

function addComments(found: Found, part: MarkupPart, places: ReadonlyMap<string, FormPosition>): void {
  for (const root of part.filter(isMarkup).filter(({ name }) => name === 'w:comments'))
    for (const comment of markupIn(root))
      found.add('comment', wordsOf(comment), places.get(comment.attributes.get('w:id') ?? '') ?? null);
}

function addProperties(found: Found, parts: FormParts, markup: ReadonlyMap<string, MarkupPart>): void {
  const { core, application } = propertyParts(parts);
  for (const name of [...core, ...application])
    for (const element of everyMarkup(markup.get(name) ?? []))
      if (/^(?:creator|lastModifiedBy|Manager|Company)$/.test(localName(element.name)))
        found.addName(textWithin(element));
}

/** A part that does not go along; comments and people were counted by what they hold, and an empty list holds nothing. */
function addPart(found: Found, name: string, part: MarkupPart): void {
  const root = part.find(isMarkup);
  const isProperties = /custom-properties/.test(root?.attributes.get('xmlns') ?? '');
  if (/^(?:comments\w*|people)$/.test(localName(root?.name ?? ''))) return;
  if (isProperties && markupIn(root).length === 0) return;
  found.add(isProperties || /^customXml\//i.test(name) ? 'custom-data' : 'unseen-part', name);
}

/** The words of a change, deleted ones too. */
function wordsOf(element: Markup): string {
  return [...everyMarkup([element])]
    .filter(({ name }) => name === 'w:t' || name === 'w:delText')
    .map(textWithin)
    .join('');
}

function textWithin({ children }: Markup): string {
  return children.map((child) => (isMarkup(child) ? textWithin(child) : decodedText(child))).join('');
}
