import { type ParagraphRole, paragraphRoles } from '../../../shared/documents/model.ts';
import type { WordCell, WordParagraph } from '../../../shared/format-check/word-text.ts';
import { styleId } from '../paper-styles.ts';
import { runElements, runsOf } from './runs.ts';
import { type ParagraphSettings, paragraphSettings, type RunSettings, together } from './settings.ts';
import type { WordStyles } from './styles.ts';
import { child, descendants, type Element, elements, said } from './xml.ts';

/** The context of a paragraph while the body is read. */
interface Around {
  readonly cell: WordCell | null;
  readonly table: { readonly run: RunSettings; readonly paragraph: ParagraphSettings };
}

/** The paragraphs of a body, and the properties of each section in order. */
export interface ReadBody {
  readonly paragraphs: readonly WordParagraph[];
  readonly sections: readonly Element[];
}

const NO_TABLE: Around = { cell: null, table: { run: {}, paragraph: {} } };

/** Elements whose content is read as if it were directly in their parent. */
const WRAPPING: ReadonlySet<string> = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo']);

/** Reads a body, or a header, paragraph by paragraph. */
export function readBody(body: Element | undefined, styles: WordStyles): ReadBody {
  const paragraphs: WordParagraph[] = [];
  const sections: Element[] = [];
  let tables = 0;

  function go(parent: Element, around: Around): void {
    for (const one of elements(parent)) {
      if (one.name === 'w:p') readParagraph(one, around);
      else if (one.name === 'w:tbl') readTable(one);
      else if (WRAPPING.has(one.name)) go(one, around);
    }
  }

  function readParagraph(paragraph: Element, around: Around): void {
    const properties = child(paragraph, 'w:pPr');
    paragraphs.push({
      ...paragraphOf(paragraph, styles, around),
      number: paragraphs.length + 1,
      cell: around.cell,
      section: sections.length,
    });
    for (const box of boxesOf(paragraph)) go(box, NO_TABLE);
    const section = child(properties, 'w:sectPr');
    if (section !== undefined) sections.push(section);
  }

  function readTable(table: Element): void {
    const number = tables;
    tables += 1;
    const style = styles.other(said(child(table, 'w:tblPr'), 'w:tblStyle'));
    for (const [row, rowElement] of childrenOf(table, 'w:tr').entries()) {
      const cells = childrenOf(rowElement, 'w:tc');
      for (const [column, cell] of cells.entries())
        go(cell, { cell: { table: number, row, column, columns: cells.length }, table: style });
    }
  }

  if (body !== undefined) go(body, NO_TABLE);
  const last = child(body, 'w:sectPr');
  return { paragraphs, sections: last === undefined ? sections : [...sections, last] };
}

/** Rows or cells, including those in content controls. */
function childrenOf(parent: Element, name: string): Element[] {
  return elements(parent).flatMap((one) => {
    if (one.name === name) return [one];
    return WRAPPING.has(one.name) ? childrenOf(one, name) : [];
  });
}

const roleOfStyle: ReadonlyMap<string, ParagraphRole> = new Map(
  paragraphRoles.map((role) => [styleId(role), role]),
);

/** Word's defaults for a paragraph without properties (ECMA-376, part 1). */
const UNSAID = {
  align: 'left',
  firstLineMm: 0,
  beforePt: 0,
  afterPt: 0,
  leftMm: 0,
  rightMm: 0,
  line: { times: 1 },
  contextual: false,
  tabStopsMm: [],
  breaksPage: false,
  numbered: false,
  ruled: false,
} as const satisfies Required<ParagraphSettings>;

function paragraphOf(
  paragraph: Element,
  styles: WordStyles,
  { table }: Around,
): Omit<WordParagraph, 'number' | 'cell' | 'section'> {
  const properties = child(paragraph, 'w:pPr');
  const id = said(properties, 'w:pStyle');
  const style = styles.paragraph(id);
  const settings = together<ParagraphSettings>(
    styles.defaults.paragraph,
    table.paragraph,
    style.paragraph,
    paragraphSettings(properties),
  );
  const runs = runsOf(paragraph, styles, { style: style.run, table: table.run });
  return {
    ...UNSAID,
    ...settings,
    breaksPage: settings.breaksPage === true || hasPageBreak(paragraph),
    styleId: id ?? '',
    text: runs.map(({ text }) => text).join(''),
    shown: runs.map(({ shown }) => shown).join(''),
    runs: runs.map(({ shown: _shown, ...run }) => run),
    styleRole: roleOfStyle.get(id ?? '') ?? null,
    drawn: drawings(paragraph).some((drawing) => descendants(drawing, 'w:txbxContent').length === 0),
  };
}

/** Whether a page ends within a paragraph: by a break somebody put there, or where Word last turned the page. */
function hasPageBreak(paragraph: Element): boolean {
  return runElements(paragraph)
    .flatMap(elements)
    .some(
      ({ name, attributes }) =>
        name === 'w:lastRenderedPageBreak' || (name === 'w:br' && attributes.get('w:type') === 'page'),
    );
}

/** Drawings of a paragraph, each once: newer programs read the choice, older ones the fallback. */
function drawings(paragraph: Element): Element[] {
  return runElements(paragraph)
    .flatMap(elements)
    .flatMap((one) => (one.name === 'mc:AlternateContent' ? elements(child(one, 'mc:Choice')) : [one]))
    .filter(({ name }) => name === 'w:drawing' || name === 'w:pict');
}

/** The text boxes anchored in a paragraph. */
function boxesOf(paragraph: Element): Element[] {
  return drawings(paragraph).flatMap((drawing) => descendants(drawing, 'w:txbxContent'));
}
