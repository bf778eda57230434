import { BadXml, type Element } from '../docx-reader/xml.ts';
import { escapedXml } from '../escaped-xml.ts';

/** An attribute, and how it stands in its tag, with the space before it. */
export interface MarkupAttribute {
  /** With the usual prefix of its namespace, whatever prefix the part uses. */
  readonly name: string;
  readonly value: string;
  readonly raw: string;
}

/**
 * An element that can be written out again to the letter. Its texts are as they stand in the file, not decoded;
 * names have the usual prefix of their namespace.
 */
export interface Markup extends Element {
  readonly children: readonly (Markup | string)[];
  /** The name as the part writes it. */
  readonly tag: string;
  readonly written: readonly MarkupAttribute[];
  /** The end of its first tag: `>`, or `/>` where it has no other. */
  readonly end: string;
}

/** A part in markup: its elements, and what stands around the root. */
export type MarkupPart = readonly (Markup | string)[];

/** Deeper than any document; what is deeper would overflow the stack when it is gone through. */
const DEEPEST = 250;

const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<\/[^<>]*>|<[^<>!?/](?:[^<>"']|"[^"<]*"|'[^'<]*')*>|[^<]+/gy;
const ATTRIBUTE = /\s+([^\s=<>"'/]+)\s*=\s*("[^"]*"|'[^']*')/g;

const NAMESPACES: readonly (readonly [RegExp, string])[] = [
  [
    /^http:\/\/(?:schemas\.openxmlformats\.org|purl\.oclc\.org\/ooxml)\/wordprocessingml\/(?:2006\/)?main$/,
    'w',
  ],
  [
    /^http:\/\/(?:schemas\.openxmlformats\.org|purl\.oclc\.org\/ooxml)\/officeDocument\/(?:2006\/)?relationships$/,
    'r',
  ],
  [/^http:\/\/schemas\.microsoft\.com\/office\/word\/2010\/wordml$/, 'w14'],
  [/^http:\/\/schemas\.microsoft\.com\/office\/word\/2012\/wordml$/, 'w15'],
  [/^http:\/\/schemas\.openxmlformats\.org\/markup-compatibility\/2006$/, 'mc'],
];

type Scope = ReadonlyMap<string, string>;
interface Open {
  readonly start: Omit<Markup, 'children'>;
  readonly scope: Scope;
  readonly children: (Markup | string)[];
}

/**
 * Reads a part that is valid XML. Comments of XML and processing instructions are left out: Word shows none of them.
 * @throws BadXml
 */
export function parseMarkup(bytes: Uint8Array): MarkupPart {
  const xml = Buffer.from(bytes).toString('utf8');
  const top: (Markup | string)[] = [];
  const open: Open[] = [];
  const add = (node: Markup | string) => (open.at(-1)?.children ?? top).push(node);

  function begin(token: string): void {
    const { start, scope } = startOf(token, open.at(-1)?.scope ?? new Map());
    if (start.end.startsWith('/')) add({ ...start, children: [] });
    else if (open.push({ start, scope, children: [] }) > DEEPEST) throw new BadXml('too deep');
  }

  function finish(): void {
    const closed = open.pop();
    if (closed === undefined) throw new BadXml('a tag without its beginning');
    add({ ...closed.start, children: closed.children });
  }

  let read = 0;
  for (const [token] of xml.matchAll(TOKEN)) {
    read += token.length;
    if (token.startsWith('</')) finish();
    else if (/^<[^!?]/.test(token)) begin(token);
    else if (token.startsWith('<?xml ') || !/^<(?:!--|\?)/.test(token)) add(plainBraces(token));
  }
  if (read !== xml.length || open.length > 0) throw new BadXml('not XML');
  return top;
}

/** A text with its braces as themselves: written as numbers or in CDATA, they are not found as fields. */
function plainBraces(text: string): string {
  if (text.startsWith('<![CDATA[')) return plainBraces(escapedXml(text.slice(9, -3)));
  return text.replace(/&#(?:0*123|[xX]0*7[bB]);/g, '{').replace(/&#(?:0*125|[xX]0*7[dD]);/g, '}');
}

/** The same part as bytes; what was not changed comes out to the letter. */
export function markupBytes(part: MarkupPart): Uint8Array {
  const pieces: string[] = [];
  const write = (node: Markup | string): void => {
    if (typeof node === 'string') {
      pieces.push(node);
      return;
    }
    const { tag, written, end, children } = node;
    const isEmpty = end.startsWith('/');
    pieces.push(`<${tag}`, ...written.map(({ raw }) => raw));
    if (isEmpty && children.length > 0) pieces.push('>');
    else pieces.push(end);
    for (const child of children) write(child);
    if (!isEmpty || children.length > 0) pieces.push(`</${tag}>`);
  };
  for (const node of part) write(node);
  return Buffer.from(pieces.join(''), 'utf8');
}

export function isMarkup(node: Markup | string): node is Markup {
  return typeof node !== 'string';
}

/** The elements directly within another one. */
export function markupIn(parent: Markup | undefined): Markup[] {
  return (parent?.children ?? []).filter(isMarkup);
}

/** An element and all within it, in the order of the file. */
export function* everyMarkup(nodes: readonly (Markup | string)[]): Generator<Markup> {
  for (const node of nodes) {
    if (typeof node === 'string') continue;
    yield node;
    yield* everyMarkup(node.children);
  }
}

/** The part of a name behind its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** A text as people read it, from how it stands in the file. */
export function decodedText(raw: string): string {
  return raw
    .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, text: string) => text.replaceAll('&', '&amp;'))
    .replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi, (whole, hex?: string, decimal?: string) => {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ENTITIES.get(name) ?? '');
}

/** A text as it stands in a file. */
export function escapedText(text: string): string {
  return escapedXml(text).replaceAll('"', '&quot;');
}

/** An attribute with another value. */
export function withValue(attribute: MarkupAttribute, value: string): MarkupAttribute {
  const start = attribute.raw.slice(0, attribute.raw.indexOf('=') + 1);
  return { ...attribute, value, raw: `${start}"${escapedText(value)}"` };
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['amp', '&'],
]);

function startOf(token: string, outer: Scope): { start: Omit<Markup, 'children'>; scope: Scope } {
  const tag = /^<([^\s/>]+)/.exec(token)?.[1] ?? '';
  const found = [...token.matchAll(ATTRIBUTE)].map(([raw, name = '', quoted = '']) => ({
    raw,
    name,
    value: decodedText(quoted.slice(1, -1)),
  }));
  const declared = found.filter(({ name }) => /^xmlns(?::|$)/.test(name));
  const scope =
    declared.length === 0
      ? outer
      : new Map([
          ...outer,
          ...declared.map(({ name, value }) => [name.slice(6), prefixOf(value) ?? ''] as const),
        ]);
  const written = found.map(({ raw, name, value }) => ({
    raw,
    value,
    name: name.includes(':') ? usual(name, scope) : name,
  }));
  const start = {
    tag,
    written,
    name: usual(tag, scope),
    attributes: new Map(written.map(({ name, value }) => [name, value])),
    end: /\/>$/.test(token) ? '/>' : '>',
  };
  return { start, scope };
}

function prefixOf(uri: string): string | undefined {
  return NAMESPACES.find(([pattern]) => pattern.test(uri))?.[1];
}

function usual(name: string, scope: Scope): string {
  const colon = name.indexOf(':');
  const prefix = scope.get(colon === -1 ? '' : name.slice(0, colon)) ?? '';
  return prefix === '' ? name : `${prefix}:${name.slice(colon + 1)}`;
}
