import type { PageFigure, WordSection } from '../../../shared/format-check/word-text.ts';
import { formOf, lookOf, runElements } from './runs.ts';
import { isOn, mm, paragraphSettings, together, twipsIn } from './settings.ts';
import type { WordStyles } from './styles.ts';
import { child, descendants, type Element, elements, said, type Tree, textOf } from './xml.ts';

/** Finds a part of the file by its relationship id, such as `rId7`. */
export type Related = (relation: string) => Element | undefined;

/** Word's defaults for a section without properties: Letter, one-inch margins. */
const UNSAID = { 'w:w': 12_240, 'w:h': 15_840, 'w:header': 720, margin: 1440 };

/** The page settings of a document, section by section. */
export function readSections(
  sections: readonly Element[],
  related: Related,
  styles: WordStyles,
): WordSection[] {
  const kept = new Map<string, PageFigure | null>();
  return sections.map((section) => {
    // A section without a header of some kind uses the one of the section before.
    for (const reference of elements(section)) noteFigure(reference, related, styles, kept);
    const usual = figureOf(kept, 'default');
    const differs = isOn(child(section, 'w:titlePg') && (said(section, 'w:titlePg') ?? '1'));
    const size = child(section, 'w:pgSz')?.attributes;
    const margins = child(section, 'w:pgMar')?.attributes;
    const margin = (name: string) => Math.abs(twipsIn(margins?.get(name)) ?? UNSAID.margin);
    const gutter = twipsIn(margins?.get('w:gutter')) ?? 0;
    return {
      widthMm: mm(twipsIn(size?.get('w:w')) ?? UNSAID['w:w']),
      heightMm: mm(twipsIn(size?.get('w:h')) ?? UNSAID['w:h']),
      marginMm: {
        top: mm(margin('w:top')),
        bottom: mm(margin('w:bottom')),
        left: mm(margin('w:left') + gutter),
        right: mm(margin('w:right')),
      },
      headerMm: mm(twipsIn(margins?.get('w:header')) ?? UNSAID['w:header']),
      firstNumber: differs ? figureOf(kept, 'first') : usual,
      nextNumber: usual,
    };
  });
}

/** Where a section shows the page number: a number above the text takes precedence over one below. */
function figureOf(kept: ReadonlyMap<string, PageFigure | null>, kind: string): PageFigure | null {
  return kept.get(`w:headerReference ${kind}`) ?? kept.get(`w:footerReference ${kind}`) ?? null;
}

function noteFigure(
  { name, attributes }: Element,
  related: Related,
  styles: WordStyles,
  kept: Map<string, PageFigure | null>,
): void {
  if (name !== 'w:headerReference' && name !== 'w:footerReference') return;
  const root = related(attributes.get('r:id') ?? '');
  const place = name === 'w:headerReference' ? 'top' : 'bottom';
  kept.set(`${name} ${attributes.get('w:type') ?? 'default'}`, pageFigure(root, place, styles));
}

const PAGE = /\bPAGE\b/;

/** The page number in a header or footer; null if it has none. */
function pageFigure(
  root: Element | undefined,
  place: PageFigure['place'],
  styles: WordStyles,
): PageFigure | null {
  const paragraph = descendants(root, 'w:p').findLast(isNumbered);
  if (paragraph === undefined) return null;
  const properties = child(paragraph, 'w:pPr');
  const style = styles.paragraph(said(properties, 'w:pStyle'));
  const settings = together(styles.defaults.paragraph, style.paragraph, paragraphSettings(properties));
  const figure = runElements(paragraph).findLast((run) => textOf(run).trim() !== '');
  const look = lookOf(child(figure, 'w:rPr'), styles, { style: style.run, table: {} });
  return { place, align: settings.align ?? 'left', ...formOf('1', look) };
}

/** Whether a paragraph shows the number of its page. */
export function isNumbered<E extends Tree<E> & Element>(paragraph: E): boolean {
  const instructions = [
    ...descendants(paragraph, 'w:instrText').map((instruction) => textOf(instruction)),
    ...descendants(paragraph, 'w:fldSimple').map(({ attributes }) => attributes.get('w:instr') ?? ''),
  ];
  return (
    instructions.some((instruction) => PAGE.test(instruction)) || descendants(paragraph, 'w:pgNum').length > 0
  );
}
