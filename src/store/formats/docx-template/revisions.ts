import { child } from '../docx-reader/xml.ts';
import { BLOCKS, joinedBlocks } from './joined-blocks.ts';
import { isMarkup, localName, type Markup, type MarkupPart } from './markup.ts';

/** What tracked changes took away, and what they and comments put beside the text. */
const DROPPED: ReadonlySet<string> = new Set(
  [
    ...['del', 'moveFrom', 'cellIns', 'cellMerge', 'numberingChange', 'tblGridChange'],
    ...['rPrChange', 'pPrChange', 'sectPrChange', 'tblPrChange', 'tblPrExChange', 'trPrChange', 'tcPrChange'],
    ...['moveFromRangeStart', 'moveFromRangeEnd', 'moveToRangeStart', 'moveToRangeEnd'],
    ...['customXmlInsRangeStart', 'customXmlInsRangeEnd', 'customXmlDelRangeStart', 'customXmlDelRangeEnd'],
    ...['customXmlMoveFromRangeStart', 'customXmlMoveFromRangeEnd'],
    ...['customXmlMoveToRangeStart', 'customXmlMoveToRangeEnd'],
    ...['commentRangeStart', 'commentRangeEnd', 'commentReference', 'annotationRef'],
    // Who may edit a range, by name.
    ...['permStart', 'permEnd'],
    // Of the settings: editing sessions, variables, the source of a mail merge, whether changes are tracked.
    ...['rsids', 'rsid', 'docVars', 'mailMerge', 'trackRevisions'],
    // Where a control, a tag or a page takes data from that do not go along.
    ...['dataBinding', 'smartTagPr', 'customXmlPr', 'printerSettings', 'altChunk'],
  ].map((name) => `w:${name}`),
);

const DROPPED_ELSEWHERE: ReadonlySet<string> = new Set([
  ...['w14:conflictDel', 'w14:docId', 'w15:docId', 'w15:dataBinding', 'w15:person'],
  ...['w14:customXmlConflictInsRangeStart', 'w14:customXmlConflictInsRangeEnd'],
  ...['w14:customXmlConflictDelRangeStart', 'w14:customXmlConflictDelRangeEnd'],
]);

/** Elements whose content stays. */
const UNWRAPPED: ReadonlySet<string> = new Set([
  ...['w:ins', 'w:moveTo', 'w14:conflictIns', 'w:smartTag', 'w:customXml'],
]);

/** These hold at least one paragraph. */
export const NEEDS_PARAGRAPH: ReadonlySet<string> = new Set(
  ['tc', 'txbxContent', 'footnote', 'endnote', 'hdr', 'ftr'].map((name) => `w:${name}`),
);

type Node = Markup | string;

/**
 * A part as Word shows it with all tracked changes accepted, without comments, without who wrote what.
 * @param left further elements to leave out
 */
export function accepted(part: MarkupPart, left: (element: Markup) => boolean): MarkupPart {
  function rewritten(element: Markup): Node[] {
    const { name } = element;
    if (DROPPED.has(name) || DROPPED_ELSEWHERE.has(name) || left(element) || isDeleted(element)) return [];
    if (UNWRAPPED.has(name)) return within(element.children);
    const children = within(element.children);
    if (isEmptied(element, children)) return [];
    const written = element.written.flatMap((each) => (tells(each.name) ? [] : [withoutPath(each)]));
    const needs = NEEDS_PARAGRAPH.has(name) && has(element.children, ...BLOCKS) && !has(children, ...BLOCKS);
    return [{ ...element, written, children: needs ? [...children, emptyParagraph(element)] : children }];
  }

  function within(nodes: readonly Node[]): Node[] {
    const blocks = joinedBlocks();
    for (const node of nodes) {
      if (!isMarkup(node)) blocks.add(node);
      else for (const one of rewritten(node)) blocks.add(one, node);
    }
    return blocks.all();
  }

  return within(part);
}

/** Whether nothing is left that makes sense of an element: a table without rows, a run without its comment's mark. */
function isEmptied({ name, children: before }: Markup, after: readonly Node[]): boolean {
  const content = name === 'w:tbl' ? ['w:tr', 'w:sdt'] : ['w:tc', 'w:sdt'];
  if (name === 'w:tbl' || name === 'w:tr') return has(before, ...content) && !has(after, ...content);
  return name === 'w:r' && !onlyProperties(before) && onlyProperties(after);
}

/** Whether a row or a cell was deleted as a whole. */
function isDeleted(element: Markup): boolean {
  if (element.name === 'w:tr') return child(child(element, 'w:trPr'), 'w:del') !== undefined;
  return element.name === 'w:tc' && child(child(element, 'w:tcPr'), 'w:cellDel') !== undefined;
}

export function emptyParagraph({ tag }: Markup): Markup {
  const prefix = tag.slice(0, tag.indexOf(':') + 1);
  return { name: 'w:p', tag: `${prefix}p`, attributes: new Map(), written: [], end: '/>', children: [] };
}

function has(nodes: readonly Node[], ...names: readonly string[]): boolean {
  return nodes.some((node) => isMarkup(node) && names.includes(node.name));
}

function onlyProperties(nodes: readonly Node[]): boolean {
  return nodes.filter(isMarkup).every(({ name }) => name === 'w:rPr');
}

/** Attributes that say who edited something, and in which session. */
function tells(name: string): boolean {
  // Numbers of paragraphs and pictures: nothing that stays refers to them, and in what repeats they would be double.
  if (/^(?:w14:(?:para|text)Id|wp14:(?:anchor|edit)Id)$/.test(name)) return true;
  if (!/^w(?:1[0-9]\w*)?:/.test(name)) return false;
  return /^(?:rsid\w*|author|initials|date|dateUtc)$/.test(localName(name));
}

/** Where the picture was on the author's PC, which Word and LibreOffice take as its description. */
const PATH = /^(?:[a-z]:[\\/]|\\\\|file:)/i;

function withoutPath(attribute: Markup['written'][number]): Markup['written'][number] {
  const { name, raw, value } = attribute;
  if (!/^(?:descr|title|alt|name|o:title|o:href)$/.test(name) || !PATH.test(value)) return attribute;
  return { ...attribute, value: '', raw: `${raw.slice(0, raw.indexOf('=') + 1)}""` };
}
