import { paragraphElements } from '../docx-reader/paragraph-elements.ts';
import { BadXml, child } from '../docx-reader/xml.ts';
import {
  everyMarkup,
  isMarkup,
  type Markup,
  type MarkupPart,
  markupBytes,
  parseMarkup,
} from '../docx-template/markup.ts';
import { type Edits, edited } from './edit-elements.ts';
import type { PackageCopy } from './package-copy.ts';
import { escaped, rootOf, type WordElements, wordElements } from './word-elements.ts';

/** Who comments, as Word shows it beside each comment. */
export interface Commentator {
  readonly author: string;
  readonly initials: string;
}

/**
 * Adds comments to a document: one at each of these paragraphs, by their number from 1. They have no date, so that the
 * same findings always give the same file. Comments that are there already stay.
 * @param sentences by paragraph; each sentence is a paragraph of the comment
 * @throws BadXml
 */
export function addComments(
  copy: PackageCopy,
  sentences: ReadonlyMap<number, readonly string[]>,
  who: Commentator,
): void {
  const document = parseMarkup(copy.part(copy.main) ?? new Uint8Array());
  const body = child(rootOf(document), 'w:body');
  if (body === undefined) throw new BadXml('a document without a body');
  const byHost = byHosts(body, sentences);
  if (byHost.size === 0) return;
  const existing = copy.relations(copy.main).find(({ kind }) => kind === 'comments')?.target;
  const before = existing === undefined ? undefined : copy.part(existing);
  const comments = before === undefined ? emptyComments(document) : parseMarkup(before);
  const first = nextId(comments);
  const entries = [...byHost].map(([host, words], at) => ({ host, words, id: first + at }));

  const make = wordElements(document);
  const edits: Edits = new Map(
    entries.map(({ host, id }) => [host, (paragraph: Markup) => [marked(paragraph, id, make)]]),
  );
  copy.put(copy.main, markupBytes(edited(document, edits)));

  const makeComment = wordElements(comments);
  const added = entries.map(({ id, words }) => commentOf(id, words, who, makeComment));
  const content = markupBytes(
    comments.map((root) => (isMarkup(root) ? { ...root, children: [...root.children, ...added] } : root)),
  );
  if (existing === undefined || before === undefined) copy.add({ kind: 'comments', content });
  else copy.put(existing, content);
}

/** Word takes no comments within text boxes: they stand at the paragraph the box is anchored in. */
function byHosts(
  body: Markup,
  sentences: ReadonlyMap<number, readonly string[]>,
): ReadonlyMap<Markup, readonly string[]> {
  const hosts = new Map<Markup, string[]>();
  for (const [at, { host }] of paragraphElements(body).entries()) {
    const words = sentences.get(at + 1);
    if (words !== undefined) hosts.set(host, [...(hosts.get(host) ?? []), ...words]);
  }
  return hosts;
}

/** A comment spans the whole paragraph; its sign stands at the end. */
function marked(paragraph: Markup, id: number, make: WordElements): Markup {
  const isProperties = (one: Markup | string) => isMarkup(one) && one.name === 'w:pPr';
  return {
    ...paragraph,
    children: [
      ...paragraph.children.filter(isProperties),
      make('commentRangeStart', { id }),
      ...paragraph.children.filter((one) => !isProperties(one)),
      make('commentRangeEnd', { id }),
      make('r', {}, [make('commentReference', { id })]),
    ],
  };
}

function commentOf(
  id: number,
  sentences: readonly string[],
  { author, initials }: Commentator,
  make: WordElements,
): Markup {
  const paragraphs = sentences.map((sentence) =>
    make('p', {}, [make('r', {}, [make('t', { 'xml:space': 'preserve' }, [escaped(sentence)])])]),
  );
  return make('comment', { id, author, initials }, paragraphs);
}

function nextId(comments: MarkupPart): number {
  const ids = [...everyMarkup(comments)].flatMap(({ name, attributes }) =>
    name === 'w:comment' ? [Number(attributes.get('w:id'))] : [],
  );
  return ids.reduce((most, id) => (id >= most ? id + 1 : most), 0);
}

/** A part for comments in the same variant of the standard as the document. */
function emptyComments(document: MarkupPart): MarkupPart {
  const declared = rootOf(document)?.written.find(({ value }) =>
    /wordprocessingml\/(?:2006\/)?main$/.test(value),
  );
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${declared?.value ?? ''}"/>`;
  return parseMarkup(Buffer.from(xml, 'utf8'));
}
