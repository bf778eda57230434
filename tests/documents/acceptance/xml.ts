import { XMLParser } from 'fast-xml-parser';
import { z } from 'zod';

/** An element of an XML file; its children in the order they stand, texts among them. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (Element | string)[];
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
});

const ordered = z.array(z.record(z.string(), z.unknown()));
const attributes = z.record(z.string(), z.string()).transform((record) => new Map(Object.entries(record)));

/** The root element of an XML text. Throws where the text is not well-formed. */
export function parseXml(xml: string): Element {
  const root = nodes(parser.parse(xml, true)).find(
    (node) => typeof node !== 'string' && !node.name.startsWith('?'),
  );
  if (root === undefined || typeof root === 'string') throw new Error('an XML file without a root');
  return root;
}

function nodes(parsed: unknown): (Element | string)[] {
  return ordered.parse(parsed).map((node) => {
    if ('#text' in node) return z.string().parse(node['#text']);
    const name = Object.keys(node).find((key) => key !== ':@') ?? '';
    return { name, attributes: attributes.parse(node[':@'] ?? {}), children: nodes(node[name]) };
  });
}

/** The first child of a name, if there is one. */
export function child(element: Element | undefined, name: string): Element | undefined {
  return elements(element).find((one) => one.name === name);
}

/** Every element of a name below this one, in the order they stand. */
export function descendants(element: Element | undefined, name: string): Element[] {
  return elements(element).flatMap((one) => [...(one.name === name ? [one] : []), ...descendants(one, name)]);
}

export function elements(element: Element | undefined): Element[] {
  return (element?.children ?? []).filter((one) => typeof one !== 'string');
}

export function text(element: Element | undefined): string {
  return (element?.children ?? []).map((one) => (typeof one === 'string' ? one : text(one))).join('');
}
