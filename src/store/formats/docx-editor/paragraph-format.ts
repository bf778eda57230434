import type { ParagraphFormat } from '../../../shared/format-check/format-change.ts';
import { isMarkup, type Markup, markupIn } from '../docx-template/markup.ts';
import { withAttributes, withProperty } from './edit-elements.ts';
import type { WordElements } from './word-elements.ts';

/** The order of properties in the schema (ECMA-376, part 1, 17.3.1). */
const ORDER = [
  ...['pStyle', 'keepNext', 'keepLines', 'pageBreakBefore', 'framePr', 'widowControl', 'numPr'],
  ...['suppressLineNumbers', 'pBdr', 'shd', 'tabs', 'suppressAutoHyphens', 'kinsoku', 'wordWrap'],
  ...['overflowPunct', 'topLinePunct', 'autoSpaceDE', 'autoSpaceDN', 'bidi', 'adjustRightInd', 'snapToGrid'],
  ...['spacing', 'ind', 'contextualSpacing', 'mirrorIndents', 'suppressOverlap', 'jc', 'textDirection'],
  ...['textAlignment', 'textboxTightWrap', 'outlineLvl', 'divId', 'cnfStyle', 'rPr', 'sectPr', 'pPrChange'],
].map((name) => `w:${name}`);

const ALIGN = { left: 'left', center: 'center', right: 'right', justify: 'both' } as const;

/** A paragraph with another format; its words are not touched. */
export function formattedParagraph(paragraph: Markup, format: ParagraphFormat, make: WordElements): Markup {
  const own = markupIn(paragraph).find(({ name }) => name === 'w:pPr');
  const properties = formatted(own ?? make('pPr'), format, make);
  const children = paragraph.children.filter((one) => !isMarkup(one) || one.name !== 'w:pPr');
  return { ...paragraph, children: [properties, ...children] };
}

function formatted(properties: Markup, format: ParagraphFormat, make: WordElements): Markup {
  const { align, contextual } = format;
  let changed = properties;
  const spacing = spacingChanges(format);
  if (spacing !== null) set('spacing', withAttributes(propertyOf('spacing'), spacing));
  const indent = indentChanges(format);
  if (indent !== null) set('ind', withAttributes(propertyOf('ind'), indent));
  if (contextual !== undefined)
    set('contextualSpacing', make('contextualSpacing', { val: contextual ? 1 : 0 }));
  if (align !== undefined) set('jc', make('jc', { val: ALIGN[align] }));
  return changed;

  function propertyOf(name: string): Markup {
    return markupIn(properties).find((one) => one.name === `w:${name}`) ?? make(name);
  }
  function set(name: string, property: Markup): void {
    changed = withProperty(changed, `w:${name}`, property, ORDER);
  }
}

type Changes = Readonly<Record<string, string | number | null>>;

function spacingChanges({ afterPt, line }: ParagraphFormat): Changes | null {
  if (afterPt === undefined && line === undefined) return null;
  return {
    ...(afterPt !== undefined && {
      after: Math.round(afterPt * 20),
      afterLines: null,
      afterAutospacing: null,
    }),
    ...(line !== undefined && lineChanges(line)),
  };
}

function lineChanges(line: NonNullable<ParagraphFormat['line']>): Changes {
  return 'exactPt' in line
    ? { line: Math.round(line.exactPt * 20), lineRule: 'exact' }
    : { line: Math.round(line.times * 240), lineRule: 'auto' };
}

/** Indents given in letters (`…Chars`) would win over those in lengths. */
function indentChanges({ firstLineMm, leftMm, rightMm }: ParagraphFormat): Changes | null {
  if (firstLineMm === undefined && leftMm === undefined && rightMm === undefined) return null;
  return {
    ...(leftMm !== undefined && { left: twips(leftMm), start: null, leftChars: null, startChars: null }),
    ...(rightMm !== undefined && { right: twips(rightMm), end: null, rightChars: null, endChars: null }),
    ...(firstLineMm !== undefined && {
      firstLine: twips(firstLineMm),
      firstLineChars: null,
      hanging: null,
      hangingChars: null,
    }),
  };
}

/** Millimetres in twentieths of a point. */
export function twips(mm: number): number {
  return Math.round((mm * 1440) / 25.4);
}
