import { XMLParser } from 'fast-xml-parser';

/** An element with its children in document order, texts among them; `Self` is the kind of all elements below it. */
export interface Tree<Self> {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (Self | string)[];
}

/** An element of a part of a Word file. */
export interface Element extends Tree<Element> {}

/** A part that is not valid XML of the expected kind. */
export class BadXml extends Error {
  override readonly name = 'BadXml';
}

/** Deeper than tables in tables in text boxes ever are, and far from a stack overflow. */
const DEEPEST = 200;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  // Decodes letters written as numbers, &#7841;.
  htmlEntities: true,
  maxNestedTags: DEEPEST,
});

const WORD =
  /^http:\/\/(?:schemas\.openxmlformats\.org|purl\.oclc\.org\/ooxml)\/wordprocessingml\/(?:2006\/)?main$/;

/**
 * The root element of a part. Word's own names get the prefix `w:`, whatever prefix the part uses.
 * @throws BadXml
 */
export function parseWordXml(bytes: Uint8Array): Element {
  const xml = decoded(bytes);
  // No part of a Word file has a DOCTYPE (ECMA-376, part 2); its entities could expand without end.
  if (/<!DOCTYPE/i.test(xml)) throw new BadXml('a part with a document type');
  const root = nodes(parsed(xml)).find((node) => typeof node !== 'string' && !node.name.startsWith('?'));
  if (root === undefined || typeof root === 'string') throw new BadXml('a part without a root');
  const prefix = [...root.attributes].find(([, uri]) => WORD.test(uri))?.[0].replace(/^xmlns:?/, '');
  return prefix === undefined || prefix === 'w' ? root : renamed(root, prefix);
}

/** Byte order marks of UTF-16 text. */
const ENCODINGS: Readonly<Record<string, string>> = { 'ff fe': 'utf-16le', 'fe ff': 'utf-16be' };

function decoded(bytes: Uint8Array): string {
  const [first = 0, second = 0] = bytes;
  const encoding = ENCODINGS[`${first.toString(16)} ${second.toString(16)}`] ?? 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

function parsed(xml: string): unknown {
  try {
    return parser.parse(xml);
  } catch (error) {
    throw new BadXml('not XML', { cause: error });
  }
}

/** Converts the parser's output: lists of nodes, each with its name as the only key other than `:@`. */
function nodes(parsed: unknown): (Element | string)[] {
  if (!Array.isArray(parsed)) throw new BadXml('not a list of elements');
  return parsed.map((node: unknown) => {
    if (typeof node !== 'object' || node === null) throw new BadXml('no element');
    const fields = Object.entries(node);
    const [name, content] = fields.find(([key]) => key !== ':@') ?? ['', []];
    if (name === '#text') return String(content);
    return {
      name,
      attributes: attributesIn(fields.find(([key]) => key === ':@')?.[1]),
      children: nodes(content),
    };
  });
}

const NONE: ReadonlyMap<string, string> = new Map();

function attributesIn(parsed: unknown): ReadonlyMap<string, string> {
  if (typeof parsed !== 'object' || parsed === null) return NONE;
  return new Map(Object.entries(parsed).map(([name, value]) => [name, String(value)]));
}

/** Renames the element to the prefix `w:`; elements of other namespaces keep their names. */
function renamed({ name, attributes, children }: Element, prefix: string): Element {
  const own = (text: string) => {
    if (prefix === '') return text.includes(':') ? text : `w:${text}`;
    return text.startsWith(`${prefix}:`) ? `w:${text.slice(prefix.length + 1)}` : text;
  };
  return {
    name: own(name),
    attributes: new Map([...attributes].map(([key, value]) => [own(key), value])),
    children: children.map((child) => (typeof child === 'string' ? child : renamed(child, prefix))),
  };
}

/** The first child with a name, if there is one. */
export function child<E extends Tree<E>>(element: E | undefined, name: string): E | undefined {
  return elements(element).find((one) => one.name === name);
}

/** An attribute of the first child with a name, by default `w:val`. */
export function said(element: Element | undefined, name: string, attribute = 'w:val'): string | undefined {
  return child(element, name)?.attributes.get(attribute);
}

export function elements<E extends Tree<E>>(element: E | undefined): E[] {
  return (element?.children ?? []).flatMap((one): E[] => (typeof one === 'string' ? [] : [one]));
}

/** Every descendant with a name, in document order. */
export function descendants<E extends Tree<E>>(element: E | undefined, name: string): E[] {
  return elements(element).flatMap((one) => [...(one.name === name ? [one] : []), ...descendants(one, name)]);
}

export function textOf(element: Element | undefined): string {
  return (element?.children ?? []).map((one) => (typeof one === 'string' ? one : textOf(one))).join('');
}
