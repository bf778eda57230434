import type { RunFormat } from '../../../shared/format-check/format-change.ts';
import { isMarkup, type Markup, markupIn } from '../docx-template/markup.ts';
import { withProperty } from './edit-elements.ts';
import type { WordElements } from './word-elements.ts';

/** The order of properties in the schema (ECMA-376, part 1, 17.3.2). */
const ORDER = [
  ...['ins', 'del', 'moveFrom', 'moveTo', 'rStyle', 'rFonts', 'b', 'bCs', 'i', 'iCs', 'caps', 'smallCaps'],
  ...['strike', 'dstrike', 'outline', 'shadow', 'emboss', 'imprint', 'noProof', 'snapToGrid', 'vanish'],
  ...['webHidden', 'color', 'spacing', 'w', 'kern', 'position', 'sz', 'szCs', 'highlight', 'u', 'effect'],
  ...['bdr', 'shd', 'fitText', 'vertAlign', 'rtl', 'cs', 'em', 'lang', 'eastAsianLayout', 'specVanish'],
  ...['oMath', 'rPrChange'],
].map((name) => `w:${name}`);

/** A run with another format; its words are not touched. */
export function formattedRun(run: Markup, format: RunFormat, make: WordElements): Markup {
  const own = markupIn(run).find(({ name }) => name === 'w:rPr');
  const properties = formatted(own ?? make('rPr'), format, make);
  const children: (Markup | string)[] = run.children.filter((one) => !isMarkup(one) || one.name !== 'w:rPr');
  return { ...run, children: [properties, ...children] };
}

function formatted(properties: Markup, format: RunFormat, make: WordElements): Markup {
  const { font, sizePt, bold, italic, underline, capitals, black, unmarked } = format;
  const half = sizePt === undefined ? undefined : Math.round(sizePt * 2);
  const settings: readonly (readonly [string, Markup | null | undefined])[] = [
    [
      'rFonts',
      font === undefined ? undefined : make('rFonts', { ascii: font, hAnsi: font, cs: font, eastAsia: font }),
    ],
    ['b', bold === undefined ? undefined : toggle('b', bold)],
    ['bCs', bold === undefined ? undefined : null],
    ['i', italic === undefined ? undefined : toggle('i', italic)],
    ['iCs', italic === undefined ? undefined : null],
    ['caps', capitals === undefined ? undefined : toggle('caps', capitals)],
    ['color', black && make('color', { val: 'auto' })],
    ['sz', half === undefined ? undefined : make('sz', { val: half })],
    ['szCs', half === undefined ? undefined : make('szCs', { val: half })],
    ['highlight', unmarked && make('highlight', { val: 'none' })],
    ['u', underline === undefined ? undefined : make('u', { val: underline ? 'single' : 'none' })],
    ['shd', unmarked && make('shd', { val: 'clear', color: 'auto', fill: 'auto' })],
  ];
  return settings.reduce(
    (changed, [name, property]) =>
      property === undefined ? changed : withProperty(changed, `w:${name}`, property, ORDER),
    properties,
  );

  function toggle(name: string, on: boolean): Markup {
    return on ? make(name) : make(name, { val: 0 });
  }
}

/** Elements between which the columns and lines of a block are divided. */
const DIVIDERS: ReadonlySet<string> = new Set(['w:tab', 'w:ptab', 'w:br', 'w:cr']);

/** A run in pieces: tabs and line breaks, and the words between them, which may be formatted apart from each other. */
export function dividedRun(run: Markup): Markup[] {
  const properties = markupIn(run).filter(({ name }) => name === 'w:rPr');
  const content = run.children.filter((one) => !isMarkup(one) || one.name !== 'w:rPr');
  const groups: (Markup | string)[][] = [];
  let wasDivider = true;
  for (const one of content) {
    const isDivider = isMarkup(one) && DIVIDERS.has(one.name);
    const last = groups.at(-1);
    if (last === undefined || isDivider || wasDivider) groups.push([one]);
    else last.push(one);
    wasDivider = isDivider;
  }
  if (groups.length < 2) return [run];
  return groups.map((group) => ({ ...run, children: [...properties, ...group] }));
}
