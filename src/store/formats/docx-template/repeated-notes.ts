import { everyMarkup, isMarkup, type Markup, type MarkupPart, withValue } from './markup.ts';

type Parts = ReadonlyMap<string, MarkupPart>;

/** How Word names a note and the place that leads to it. */
const KINDS = [
  { note: 'w:footnote', reference: 'w:footnoteReference' },
  { note: 'w:endnote', reference: 'w:endnoteReference' },
] as const;

/** Parts in which each place that was repeated leads to a note of its own, with the same words. */
export function withRepeatedNotes(parts: Parts): Parts {
  return KINDS.reduce((before, kind) => repeated(before, kind), parts);
}

function repeated(parts: Parts, { note, reference }: (typeof KINDS)[number]): Parts {
  const all = [...parts.values()].flatMap((part) => [...everyMarkup(part)]);
  const idOf = ({ attributes }: Markup) => attributes.get('w:id') ?? '';
  let last = Math.max(0, ...all.filter(({ name }) => name === note).map((one) => Number(idOf(one)) || 0));
  const seen = new Set<string>();
  const ids = new Map<Markup, string>();
  const copies = new Map<string, string[]>();
  for (const one of all.filter(({ name }) => name === reference)) {
    const id = idOf(one);
    if (seen.has(id)) {
      last += 1;
      ids.set(one, String(last));
      copies.set(id, [...(copies.get(id) ?? []), String(last)]);
    }
    seen.add(id);
  }
  if (ids.size === 0) return parts;
  const rewritten = (node: Markup | string): (Markup | string)[] => {
    if (!isMarkup(node)) return [node];
    const own = { ...node, children: node.children.flatMap(rewritten) };
    const id = ids.get(node);
    if (id !== undefined) return [numbered(own, id)];
    const others = node.name === note ? (copies.get(idOf(node)) ?? []) : [];
    return [own, ...others.map((other) => numbered(own, other))];
  };
  return new Map([...parts].map(([name, part]) => [name, part.flatMap(rewritten)] as const));
}

function numbered(element: Markup, id: string): Markup {
  const written = element.written.map((attribute) =>
    attribute.name === 'w:id' ? withValue(attribute, id) : attribute,
  );
  return { ...element, written, attributes: new Map([...element.attributes, ['w:id', id]]) };
}
