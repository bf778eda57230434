import { type ParagraphRole, paragraphRoles } from '../../../shared/documents/model.ts';
import type { WordParagraph } from '../../../shared/format-check/word-text.ts';
import { styleId } from '../paper-styles.ts';
import { drawings, paragraphElements } from './paragraph-elements.ts';
import { runElements, runsOf } from './runs.ts';
import { type ParagraphSettings, paragraphSettings, together } from './settings.ts';
import type { WordStyles } from './styles.ts';
import { child, descendants, type Element, elements, said } from './xml.ts';

/** The paragraphs of a body, and the properties of each section in order. */
export interface ReadBody {
  readonly paragraphs: readonly WordParagraph[];
  readonly sections: readonly Element[];
}

/** Reads a body, or a header, paragraph by paragraph. */
export function readBody(body: Element | undefined, styles: WordStyles): ReadBody {
  const found = body === undefined ? [] : paragraphElements(body);
  const paragraphs = found.map(
    ({ element, cell, table, section }, at): WordParagraph => ({
      ...paragraphOf(element, styles, table),
      number: at + 1,
      cell,
      section,
    }),
  );
  const inner = found.flatMap(({ element }) => child(child(element, 'w:pPr'), 'w:sectPr') ?? []);
  const last = child(body, 'w:sectPr');
  return { paragraphs, sections: last === undefined ? inner : [...inner, last] };
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
  table: Element | null,
): Omit<WordParagraph, 'number' | 'cell' | 'section'> {
  const properties = child(paragraph, 'w:pPr');
  const id = said(properties, 'w:pStyle');
  const style = styles.paragraph(id);
  const around = styles.other(table === null ? undefined : said(child(table, 'w:tblPr'), 'w:tblStyle'));
  const settings = together<ParagraphSettings>(
    styles.defaults.paragraph,
    around.paragraph,
    style.paragraph,
    paragraphSettings(properties),
  );
  const runs = runsOf(paragraph, styles, { style: style.run, table: around.run });
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
