import type { Align, LineSpacing } from '../../../shared/format-check/word-text.ts';
import { child, type Element, elements, said } from './xml.ts';

/** What one place says of a run of text; what it does not say is left to the places behind it. */
export interface RunSettings {
  /** The fonts of plain letters and of letters with diacritics. */
  readonly ascii?: string;
  readonly hAnsi?: string;
  readonly sizePt?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly caps?: boolean;
  readonly hidden?: boolean;
  readonly underline?: boolean;
}

/** The same of a paragraph. */
export interface ParagraphSettings {
  readonly align?: Align;
  readonly firstLineMm?: number;
  readonly beforePt?: number;
  readonly afterPt?: number;
  readonly line?: LineSpacing;
  readonly numbered?: boolean;
  readonly ruled?: boolean;
}

/** The font a theme puts in a place that names none, such as `minorHAnsi`. */
export type ThemeFont = (slot: string) => string | undefined;

/** What the properties of a run (`w:rPr`) say. */
export function runSettings(properties: Element | undefined, theme: ThemeFont): RunSettings {
  if (properties === undefined) return {};
  const fonts = child(properties, 'w:rFonts')?.attributes;
  const font = (slot: string) => {
    const themed = fonts?.get(`w:${slot}Theme`);
    return (themed === undefined ? undefined : theme(themed)) ?? fonts?.get(`w:${slot}`);
  };
  const size = numberOf(said(properties, 'w:sz'));
  const underline = said(properties, 'w:u');
  return defined({
    ascii: font('ascii'),
    hAnsi: font('hAnsi'),
    sizePt: size === undefined ? undefined : size / 2,
    bold: toggle(properties, 'w:b'),
    italic: toggle(properties, 'w:i'),
    caps: toggle(properties, 'w:caps'),
    hidden: toggle(properties, 'w:vanish'),
    underline: underline === undefined ? undefined : underline !== 'none',
  });
}

/** What the properties of a paragraph (`w:pPr`) say. */
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
    beforePt: points(spacing, 'before'),
    afterPt: points(spacing, 'after'),
    line: lineOf(spacing),
    numbered: numbering === undefined ? undefined : numbering !== '0',
    ruled: borders === undefined ? undefined : elements(borders).some(isDrawn),
  });
}

/** What several places say together: the later ones win. */
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

/** Older page numbers stand in a frame that is put in the middle as a whole. */
function framed(properties: Element): Align | undefined {
  return alignOf(said(properties, 'w:framePr', 'w:xAlign'));
}

/** Distances that Word is to choose by itself come to those of HTML. */
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

/** A switch such as bold: on where it stands without a value, off where it says so, open where it does not stand. */
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

/** A length in twentieths of a point, which newer files may also give with its unit: "10mm", "1.5pt". */
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

/** Twentieths of a point in mm. */
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

/** Only what is said: `undefined` would win over what stands behind it. */
function defined<T extends object>(settings: T): Defined<T>;
function defined(settings: object): object {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
}
