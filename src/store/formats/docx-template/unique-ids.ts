import { everyMarkup, isMarkup, type Markup, type MarkupPart, markupIn, withValue } from './markup.ts';

type Parts = ReadonlyMap<string, MarkupPart>;

/** What becomes of elements: another id, or nothing at all. */
interface Numbering {
  readonly ids: Map<Markup, string>;
  readonly dropped: Set<Markup>;
}

/**
 * Parts in which bookmarks, content controls and shapes have each an id of its own. Of a bookmark that was repeated the
 * first stays, since links and fields lead to it by its name.
 */
export function withUniqueIds(parts: Parts): Parts {
  const numbering: Numbering = { ids: new Map(), dropped: new Set() };
  const all = [...parts.values()].flatMap((part) => [...everyMarkup(part)]);
  numberBookmarks(all, numbering);
  numberControls(all, numbering);
  numberShapes(all, numbering);
  const { ids, dropped } = numbering;
  if (ids.size === 0 && dropped.size === 0) return parts;
  const rewritten = (node: Markup | string): (Markup | string)[] => {
    if (!isMarkup(node)) return [node];
    if (dropped.has(node)) return [];
    return [withId({ ...node, children: node.children.flatMap(rewritten) }, ids.get(node))];
  };
  return new Map([...parts].map(([name, part]) => [name, part.flatMap(rewritten)] as const));
}

/** A bookmark is kept only with both of its ends. */
function numberBookmarks(all: readonly Markup[], { ids, dropped }: Numbering): void {
  const bookmarks = all.filter(({ name }) => /^w:bookmark(?:Start|End)$/.test(name));
  const free = freeIds(new Set(bookmarks.map(bookmarkId)));
  const pairs = pairsOf(bookmarks);
  const kept = new Set(pairs.flat());
  for (const one of bookmarks) if (!kept.has(one)) dropped.add(one);
  const used = new Set<string>();
  for (const [start, end] of pairs) {
    const id = bookmarkId(start);
    if (used.has(id)) {
      const other = free();
      ids.set(start, other).set(end, other);
    }
    used.add(id);
  }
}

const bookmarkId = ({ attributes }: Markup) => attributes.get('w:id') ?? '';

/** The beginnings of bookmarks with their ends, the first of each name. */
function pairsOf(bookmarks: readonly Markup[]): [Markup, Markup][] {
  const names = new Set<string>();
  /** By the id of a bookmark that has not ended: its beginning, or null for one that is not kept. */
  const open = new Map<string, Markup | null>();
  return bookmarks.flatMap((one): [Markup, Markup][] => {
    const id = bookmarkId(one);
    if (one.name === 'w:bookmarkEnd') {
      const start = open.get(id) ?? null;
      open.delete(id);
      return start === null ? [] : [[start, one]];
    }
    const name = one.attributes.get('w:name') ?? '';
    if (!names.has(name)) open.set(id, one);
    else if (!open.has(id)) open.set(id, null);
    names.add(name);
    return [];
  });
}

function numberControls(all: readonly Markup[], { ids }: Numbering): void {
  const inControls = all
    .filter(({ name }) => name === 'w:sdtPr')
    .flatMap((properties) => markupIn(properties).filter(({ name }) => name === 'w:id'));
  const free = freeIds(new Set(inControls.map(({ attributes }) => attributes.get('w:val') ?? '')));
  const used = new Set<string>();
  for (const one of inControls) {
    const id = one.attributes.get('w:val') ?? '';
    if (used.has(id)) ids.set(one, free());
    used.add(id);
  }
}

/** Kinds of shapes are declared once and for all; a shape of its own gets another name. */
function numberShapes(all: readonly Markup[], { ids, dropped }: Numbering): void {
  const used = new Set<string>();
  for (const one of all) {
    const id = one.name.startsWith('v:') ? one.attributes.get('id') : undefined;
    if (id === undefined) continue;
    if (used.has(id)) {
      if (one.name === 'v:shapetype') dropped.add(one);
      else ids.set(one, `${id}_${used.size}`);
    }
    used.add(ids.get(one) ?? id);
  }
}

/** Numbers that nothing has yet, one after another. */
function freeIds(taken: ReadonlySet<string>): () => string {
  let last = 0;
  return () => {
    do last += 1;
    while (taken.has(String(last)));
    return String(last);
  };
}

const ID = /^(?:w:id|w:val|id)$/;

function withId(element: Markup, id: string | undefined): Markup {
  if (id === undefined) return element;
  const written = element.written.map((attribute) =>
    ID.test(attribute.name) ? withValue(attribute, id) : attribute,
  );
  return { ...element, written };
}
