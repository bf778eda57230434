import { isMarkup, type Markup, type MarkupPart } from '../docx-template/markup.ts';

/** What becomes of elements; each is given with what is within it edited already. */
export type Edits = ReadonlyMap<Markup, (element: Markup) => readonly (Markup | string)[]>;

/** A part with some of its elements changed; all others come out to the letter. */
export function edited(part: MarkupPart, edits: Edits): MarkupPart {
  function within(nodes: MarkupPart): (Markup | string)[] {
    return nodes.flatMap((node) => {
      if (!isMarkup(node)) return [node];
      const children = within(node.children);
      const same =
        children.length === node.children.length && children.every((one, at) => one === node.children[at]);
      const inner = same ? node : { ...node, children };
      return edits.get(node)?.(inner) ?? [inner];
    });
  }
  return edits.size === 0 ? part : within(part);
}

/**
 * An element with one of its properties set, at its place in the order of the schema; what was there of the name is
 * replaced.
 * @param property null to take it away
 */
export function withProperty(
  parent: Markup,
  name: string,
  property: Markup | null,
  order: readonly string[],
): Markup {
  const others = parent.children.filter((one) => !isMarkup(one) || one.name !== name);
  if (property === null) return { ...parent, children: others };
  const rank = (which: string) => {
    const at = order.indexOf(which);
    // What newer versions of Word added stands behind all else, before the record of tracked changes.
    return at === -1 ? order.length - 1.5 : at;
  };
  const next = others.findIndex((one) => isMarkup(one) && rank(one.name) > rank(name));
  const at = next === -1 ? others.length : next;
  return { ...parent, children: [...others.slice(0, at), property, ...others.slice(at)] };
}

/** An element with some attributes set, or taken away where the value is null. @param prefix of the part, "w:" */
export function withAttributes(
  element: Markup,
  changes: Readonly<Record<string, string | number | null>>,
): Markup {
  const prefix = element.tag.includes(':') ? element.tag.slice(0, element.tag.indexOf(':') + 1) : 'w:';
  const kept = element.written.filter(({ name }) => !(name.replace(/^w:/, '') in changes));
  const set = Object.entries(changes).flatMap(([key, value]) =>
    value === null ? [] : [{ name: `w:${key}`, value: String(value), raw: ` ${prefix}${key}="${value}"` }],
  );
  const written = [...kept, ...set];
  return { ...element, written, attributes: new Map(written.map(({ name, value }) => [name, value])) };
}
