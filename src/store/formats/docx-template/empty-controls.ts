import { BLOCKS } from './joined-blocks.ts';
import { isMarkup, type Markup, type MarkupPart } from './markup.ts';
import { emptyParagraph, NEEDS_PARAGRAPH } from './revisions.ts';

type Node = Markup | string;

/** What a content control stands among, and so what it holds: paragraphs, runs, rows or cells. */
type Level = 'blocks' | 'runs' | 'rows' | 'cells';

const HOLDS: Readonly<Record<'rows' | 'cells', readonly string[]>> = {
  rows: ['w:tr', 'w:sdt'],
  cells: ['w:tc', 'w:sdt'],
};

/**
 * Parts without the content controls, tables and cells that a list without items left with nothing in them where Word
 * expects something. The library that fills forms puts a paragraph into every empty control, also among rows and runs.
 */
export function withoutEmptyControls(
  parts: ReadonlyMap<string, MarkupPart>,
): ReadonlyMap<string, MarkupPart> {
  return new Map([...parts].map(([name, part]) => [name, part.flatMap((node) => kept(node, 'blocks'))]));
}

function kept(node: Node, level: Level): Node[] {
  if (!isMarkup(node)) return [node];
  const { name } = node;
  const isControl = name === 'w:sdt' || name === 'w:sdtContent';
  const inner = isControl ? level : levelWithin(name);
  const children = node.children.flatMap((one) => kept(one, inner));
  if (name === 'w:sdtContent') return [{ ...node, children: heldBy(node, children, level) }];
  if (name === 'w:sdt' && isEmptied(children, level)) return [];
  if (name === 'w:tbl' && !has(children, HOLDS.rows)) return [];
  if (name === 'w:tr' && !has(children, HOLDS.cells)) return [];
  const isOpenEnded = NEEDS_PARAGRAPH.has(name) && !endsWithParagraph(children);
  return [{ ...node, children: isOpenEnded ? [...children, emptyParagraph(node)] : children }];
}

function levelWithin(name: string): Level {
  if (name === 'w:tbl') return 'rows';
  if (name === 'w:tr') return 'cells';
  return /^w:(?:p|r|hyperlink|fldSimple|ruby|rt|rubyBase|dir|bdo)$/.test(name) ? 'runs' : 'blocks';
}

/** What a control may hold at its level; among paragraphs, at least an empty one. */
function heldBy(content: Markup, children: readonly Node[], level: Level): readonly Node[] {
  if (level !== 'blocks') return children.filter((node) => !isMarkup(node) || node.name !== 'w:p');
  return has(children, [...BLOCKS]) ? children : [...children, emptyParagraph(content)];
}

/** Whether a control among rows or cells holds none. */
function isEmptied(children: readonly Node[], level: Level): boolean {
  if (level !== 'rows' && level !== 'cells') return false;
  const content = children.find((node) => isMarkup(node) && node.name === 'w:sdtContent');
  return content === undefined || !isMarkup(content) || !has(content.children, HOLDS[level]);
}

/** Whether the last block is a paragraph, or a control that holds some. */
function endsWithParagraph(children: readonly Node[]): boolean {
  const last = children.findLast((node) => isMarkup(node) && BLOCKS.has(node.name));
  return last !== undefined && isMarkup(last) && last.name !== 'w:tbl';
}

function has(nodes: readonly Node[], names: readonly string[]): boolean {
  return nodes.some((node) => isMarkup(node) && names.includes(node.name));
}
