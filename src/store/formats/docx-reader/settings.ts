import type { Align, LineSpacing } from '../../../shared/format-check/word-text.ts';
import { child, type Element, elements, said } from './xml.ts';

/** Settings of a run in one place; what is not set is inherited. */
export interface RunSettings {
  /** The fonts of ASCII letters and of letters with diacritics. */
  readonly ascii?: string;
  readonly hAnsi?: string;
  readonly sizePt?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly caps?: boolean;
  readonly hidden?: boolean;
  readonly underline?: boolean;
  /** As RRGGBB, or `auto`. */
  readonly color?: string;
  readonly highlight?: boolean;
  /** The colour behind the letters, or `auto`. */
  readonly ground?: string;
}

/** The same for a paragraph. */
export interface ParagraphSettings {
  readonly align?: Align;
  readonly firstLineMm?: number;
  readonly leftMm?: number;
  readonly rightMm?: number;
  readonly beforePt?: number;
  readonly afterPt?: number;
  readonly line?: LineSpacing;
  readonly contextual?: boolean;
  readonly tabStopsMm?: readonly number[];
  readonly breaksPage?: boolean;
  readonly numbered?: boolean;
  readonly ruled?: boolean;
}

/** Resolves a theme font slot, such as `minorHAnsi`. */
export type ThemeFont = (slot: string) => string | undefined;

/** The settings in a run's properties (`w:rPr`). */
export function runSettings(properties: Element | undefined, theme: ThemeFont): RunSettings {
  if (properties === undefined) return {};
  const fonts = child(properties, 'w:rFonts')?.attributes;
  const font = (slot: string) => {
    const themed = fonts?.get(`w:${slot}Theme`);
    return (themed === undefined ? undefined : theme(themed)) ?? fonts?.get(`w:${slot}`);
  };
  const size = numberOf(said(properties, 'w:sz'));
  const underline = said(properties, 'w:u');
  const highlight = said(properties, 'w:highlight');
  return defined({
    ascii: font('ascii'),
    hAnsi: font('hAnsi'),
    sizePt: size === undefined ? undefined : size / 2,
    bold: toggle(properties, 'w:b'),
    italic: toggle(properties, 'w:i'),
    caps: toggle(properties, 'w:caps'),
    hidden: toggle(properties, 'w:vanish'),
    underline: underline === undefined ? undefined : underline !== 'none',
    color: said(properties, 'w:color'),
    highlight: highlight === undefined ? undefined : !['none', 'white'].includes(highlight),
    ground: said(properties, 'w:shd', 'w:fill'),
  });
}

/** The settings in a paragraph's properties (`w:pPr`). */
export function paragraphSettings(properties: Element | undefined): ParagraphSettings {
  if (properties === undefined) return {};
  const indent = child(properties, 'w:ind')?.attributes;
  const hanging = twipsIn(indent?.get('w:hanging'));
  const firstLine = twipsIn(indent?.get('w:firstLine'));
  const spacing = child(properties, 'w:spacing')?.attributes;
  const numbering = said(child(properties, 'w:numPr'), 'w:numId');
  const borders = child(properties, 'w:pBdr');
  return defined({
    align: alignOf(said(properties, 'w:jc')) ?? framed(properties),
    firstLineMm: hanging === undefined ? mm(firstLine) : mm(-hanging),
    leftMm: mm(twipsIn(indent?.get('w:left') ?? indent?.get('w:start'))),
    rightMm: mm(twipsIn(indent?.get('w:right') ?? indent?.get('w:end'))),
    beforePt: points(spacing, 'before'),
    afterPt: points(spacing, 'after'),
    line: lineOf(spacing),
    contextual: toggle(properties, 'w:contextualSpacing'),
    tabStopsMm: tabStopsIn(child(properties, 'w:tabs')),
    breaksPage: toggle(properties, 'w:pageBreakBefore'),
    numbered: numbering === undefined ? undefined : numbering !== '0',
    ruled: borders === undefined ? undefined : elements(borders).some(isDrawn),
  });
}

/** Combines settings of several places: later ones win. */
export function together<Settings extends object>(
  ...places: readonly Partial<Settings>[]
): Partial<Settings> {
  return Object.assign({}, ...places);
}

const WORDS_TO_ALIGN: Readonly<Record<string, Align>> = {
  left: 'left',
  start: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'justify',
  distribute: 'justify',
  thaiDistribute: 'justify',
};

function alignOf(word: string | undefined): Align | undefined {
  return word === undefined ? undefined : WORDS_TO_ALIGN[word];
}

/** Page numbers by older versions of Word are in a frame, which is centred as a whole. */
function framed(properties: Element): Align | undefined {
  return alignOf(said(properties, 'w:framePr', 'w:xAlign'));
}

function tabStopsIn(tabs: Element | undefined): number[] | undefined {
  if (tabs === undefined) return undefined;
  const stops = elements(tabs).filter(({ attributes }) => !NO_STOPS.includes(attributes.get('w:val') ?? ''));
  return stops.map(({ attributes }) => mm(twipsIn(attributes.get('w:pos')) ?? 0)).toSorted((a, b) => a - b);
}

/** A stop of the style that is taken away, and a line between columns, which stops nothing. */
const NO_STOPS = ['clear', 'bar'];

/** Word's automatic spacing equals that of HTML. */
const AUTOMATIC_PT = 14;

function points(spacing: ReadonlyMap<string, string> | undefined, name: string): number | undefined {
  if (isOn(spacing?.get(`w:${name}Autospacing`))) return AUTOMATIC_PT;
  const twips = twipsIn(spacing?.get(`w:${name}`));
  return twips === undefined ? undefined : twips / 20;
}

function lineOf(spacing: ReadonlyMap<string, string> | undefined): LineSpacing | undefined {
  const line = twipsIn(spacing?.get('w:line'));
  if (line === undefined) return undefined;
  switch (spacing?.get('w:lineRule')) {
    case 'exact':
      return { exactPt: line / 20 };
    case 'atLeast':
      return { atLeastPt: line / 20 };
    default:
      return { times: line / 240 };
  }
}

/** An on/off property such as bold: on if present without a value, off if its value says so, undefined if absent. */
function toggle(properties: Element, name: string): boolean | undefined {
  const found = child(properties, name);
  return found === undefined ? undefined : isOn(found.attributes.get('w:val') ?? '1');
}

export function isOn(value: string | undefined): boolean {
  return value !== undefined && !['0', 'false', 'off'].includes(value);
}

function isDrawn({ name, attributes }: Element): boolean {
  const style = attributes.get('w:val');
  return ['w:top', 'w:bottom'].includes(name) && style !== undefined && !['nil', 'none'].includes(style);
}

/** A length in twentieths of a point; newer files may also give a unit: "10mm", "1.5pt". */
export function twipsIn(length: string | undefined): number | undefined {
  const [, figure, unit = ''] = /^(-?\d+(?:\.\d+)?)(mm|cm|in|pt|pc|pi)?$/.exec(length ?? '') ?? [];
  if (figure === undefined) return undefined;
  return Number(figure) * (TWIPS[unit] ?? 1);
}

const TWIPS: Readonly<Record<string, number>> = {
  mm: 1440 / 25.4,
  cm: 14_400 / 25.4,
  in: 1440,
  pt: 20,
  pc: 240,
  pi: 240,
};

/** Converts twentieths of a point to mm. */
export function mm(twips: number): number;
export function mm(twips: number | undefined): number | undefined;
export function mm(twips: number | undefined): number | undefined {
  return twips === undefined ? undefined : (twips / 1440) * 25.4;
}

function numberOf(text: string | undefined): number | undefined {
  const number = Number(text);
  return text === undefined || Number.isNaN(number) ? undefined : number;
}

type Defined<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

/** Drops undefined values: they would override inherited settings. */
function defined<T extends object>(settings: T): Defined<T>;
function defined(settings: object): object {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
}
