import type { Fault } from './fault.ts';
import {
  type CheckedPart,
  type CheckRule,
  type CheckValue,
  type CheckWord,
  measure,
  word,
} from './finding.ts';
import { allowed, asValue, type Guide, isWithin } from './guide.ts';
import { hasOnePage } from './page-count.ts';
import { type PageFigure, type Side, sides, type WordSection, type WordText } from './word-text.ts';

/** A sheet may be cut slightly differently, and people give margins in whole millimetres or in inches. */
const NEAR_SHEET_MM = 1;
const NEAR_MARGIN_MM = 0.5;

/** A table with this many columns is wide enough for landscape. */
const WIDE_TABLE = 4;

/** Checks the sheet, its margins and the page number. */
export function pageFaults(text: WordText, guide: Guide): Fault[] {
  return text.sections.flatMap((_, index) => sectionFaults(text, index, guide));
}

/** The same of one section. @param index of the section, from 0 */
export function sectionFaults(text: WordText, index: number, guide: Guide): Fault[] {
  const section = text.sections[index];
  if (section === undefined) return [];
  return [
    ...sheetFaults(section, guide, isWide(text, index)),
    ...figureFaults(section, guide, index === 0, hasOnePage(text)),
  ];
}

/** A section may lie for a wide table; what is attached behind the first section, for any table. */
function isWide({ paragraphs }: WordText, index: number): boolean {
  const least = index === 0 ? WIDE_TABLE : 2;
  return paragraphs.some(({ section, cell }) => section === index && (cell?.columns ?? 0) >= least);
}

function sheetFaults({ widthMm, heightMm, marginMm }: WordSection, guide: Guide, wide: boolean): Fault[] {
  const { page } = guide.profile;
  const lies = widthMm > heightMm;
  const [across, along] = lies ? [heightMm, widthMm] : [widthMm, heightMm];
  const fits =
    Math.abs(across - page.widthMm) < NEAR_SHEET_MM && Math.abs(along - page.heightMm) < NEAR_SHEET_MM;
  const sheet = (width: number, height: number): CheckValue => ({
    is: 'sheet',
    widthMm: Math.round(width),
    heightMm: Math.round(height),
  });
  return [
    ...(fits
      ? []
      : [fault('page', 'pageSize', sheet(widthMm, heightMm), sheet(page.widthMm, page.heightMm))]),
    ...(lies && !wide ? [fault('page', 'orientation', word('landscape'), word('portrait'))] : []),
    ...marginFaults(marginMm, guide, lies),
  ];
}

const RULES = {
  top: 'marginTop',
  bottom: 'marginBottom',
  left: 'marginLeft',
  right: 'marginRight',
} as const satisfies Record<Side, CheckRule>;

/** Word turns the margins with the sheet: the top margin becomes a side margin. */
const TURNS: readonly (readonly Side[])[] = [
  ['right', 'left', 'top', 'bottom'],
  ['left', 'right', 'bottom', 'top'],
];

function marginFaults(marginMm: WordSection['marginMm'], guide: Guide, lies: boolean): Fault[] {
  const own = guide.profile.page.marginMm;
  const fits = (side: Side, wanted: Side) => isMargin(marginMm[side], rangeOf(wanted));
  const rangeOf = (side: Side) => allowed(guide, `page.marginMm.${side}`, own[side]);
  const turned = TURNS.some((turn) => sides.every((side, at) => fits(side, turn[at] ?? side)));
  if (lies && turned) return [];
  return sides.flatMap((side) =>
    fits(side, side)
      ? []
      : [fault('page', RULES[side], measure('mm', marginMm[side]), asValue('mm', rangeOf(side)))],
  );
}

function isMargin(mm: number, [least, most]: readonly [number, number | null]): boolean {
  return mm > least - NEAR_MARGIN_MM && (most === null || mm < most + NEAR_MARGIN_MM);
}

/** @param single whether the document has one page: its number may then be omitted */
function figureFaults(section: WordSection, guide: Guide, isFirst: boolean, single: boolean): Fault[] {
  const { onFirstPage, edgeMm } = guide.profile.pageNumber;
  const { firstNumber, nextNumber } = section;
  const hidden =
    isFirst && !onFirstPage && firstNumber !== null
      ? [fault('pageNumber', 'pageNumberOnFirst', word('yes'), word('no'))]
      : [];
  if (nextNumber === null)
    return single ? hidden : [...hidden, fault('pageNumber', 'missing', word('none'), word('pageNumber'))];
  const isAtEdge = isMargin(section.headerMm, allowed(guide, 'pageNumber.edgeMm', edgeMm));
  return [
    ...hidden,
    ...lookFaults(nextNumber, guide),
    ...(nextNumber.place === 'bottom' || isAtEdge
      ? []
      : [fault('pageNumber', 'pageNumberEdge', measure('mm', section.headerMm), measure('mm', edgeMm))]),
  ];
}

function lookFaults(figure: PageFigure, guide: Guide): Fault[] {
  const { font, pageNumber } = guide.profile;
  const sizes = allowed(guide, 'pageNumber.sizePt', pageNumber.sizePt);
  const place = placeOf(figure);
  const other = figure.fonts.find((name) => name !== font);
  return [
    ...(place === pageNumber.place
      ? []
      : [fault('pageNumber', 'pageNumberPlace', word(place), word(pageNumber.place))]),
    ...(other === undefined
      ? []
      : [fault('pageNumber', 'font', { is: 'text', text: other }, { is: 'text', text: font })]),
    ...(isWithin(figure.sizePt, sizes)
      ? []
      : [fault('pageNumber', 'size', measure('size', figure.sizePt), asValue('size', sizes))]),
    ...(figure.bold ? [fault('pageNumber', 'bold', word('yes'), word('no'))] : []),
    ...(figure.italic ? [fault('pageNumber', 'italic', word('yes'), word('no'))] : []),
  ];
}

function placeOf({ place, align }: PageFigure): CheckWord {
  if (place === 'bottom') return 'bottom';
  return align === 'justify' ? 'top-left' : `top-${align}`;
}

function fault(part: CheckedPart, rule: CheckRule, found: CheckValue, expected: CheckValue): Fault {
  return { part, rule, found, expected, at: null };
}
