import { isOn, mmOf, type ReadDocx, type ReadParagraph, readParagraph, settingOf } from './read-docx.ts';
import { child, descendants, type Element, elements, text } from './xml.ts';

/**
 * A Word file as text for people to compare: the sheet, each style that is used with its measures, then the paragraphs
 * under their roles, tables and columns with their widths.
 */
export function dump(docx: ReadDocx): string {
  const used = Map.groupBy(docx.paragraphs, ({ styleId }) => styleId);
  used.delete('');
  const styles = [...used].flatMap(([id, [first]]) =>
    first === undefined ? [] : [`${roleOf(id)}: ${look(first)}`],
  );
  const blocks = elements(docx.body).flatMap((block) => blockLines(block, docx.styles));
  return [`file: ${named(docx)}`, sheet(docx), '', ...styles, '', ...blocks, ''].join('\n');
}

/** What the properties of the file say it is, and whose. */
function named({ core }: ReadDocx): string {
  return ['dc:title', 'dc:creator'].map((name) => text(child(core, name))).join('; ');
}

function sheet({ section, header }: ReadDocx): string {
  const size = child(section, 'w:pgSz');
  const margin = child(section, 'w:pgMar');
  const mm = (element: Element | undefined, name: string) => rounded(mmOf(element?.attributes.get(name)));
  const edges = ['top', 'bottom', 'left', 'right', 'header'].map(
    (name) => `${name} ${mm(margin, `w:${name}`)}`,
  );
  const first = child(section, 'w:titlePg') === undefined ? 'on every page' : 'from page 2 on';
  const number = header.map(look).join('; ');
  return `sheet: ${mm(size, 'w:w')} × ${mm(size, 'w:h')} mm; margins: ${edges.join(', ')} mm; number ${first}: ${number}`;
}

function blockLines(block: Element, styles: Element): string[] {
  switch (block.name) {
    case 'w:p':
      return [paragraphLine(readParagraph(block, styles))];
    case 'w:tbl':
      return tableLines(block, styles);
    default:
      return [];
  }
}

function tableLines(table: Element, styles: Element): string[] {
  const widths = descendants(child(table, 'w:tblGrid'), 'w:gridCol').map(({ attributes }) =>
    rounded(mmOf(attributes.get('w:w'))),
  );
  const rows = elements(table).filter(({ name }) => name === 'w:tr');
  return [
    `┌ columns of ${widths.join(', ')} mm`,
    ...rows.flatMap((row) => {
      const properties = elements(child(row, 'w:trPr')).map(({ name }) => name.replace('w:', ''));
      const cells = elements(row).filter(({ name }) => name === 'w:tc');
      return [
        `├ ${properties.join(', ')}`,
        ...cells.flatMap((cell, at) =>
          descendants(cell, 'w:p').map(
            (paragraph) => `│ ${at + 1} ${paragraphLine(readParagraph(paragraph, styles))}`,
          ),
        ),
      ];
    }),
    '└',
  ];
}

function paragraphLine(paragraph: ReadParagraph): string {
  if (paragraph.styleId === '') {
    const rule = child(paragraph.properties.get('w:pBdr'), 'w:top');
    const aside = rounded(mmOf(settingOf(paragraph.properties, 'w:ind', 'w:left')));
    return rule === undefined ? '(gap)' : `(rule, ${aside} mm from each side)`;
  }
  return `${roleOf(paragraph.styleId)} | ${paragraph.text}`;
}

/** How the letters and lines of a paragraph are. */
function look({ properties, runs }: ReadParagraph): string {
  const letters = runs[0]?.properties ?? new Map<string, Element>();
  const spacing = (name: string) => Number(settingOf(properties, 'w:spacing', name) ?? 0);
  const exact = settingOf(properties, 'w:spacing', 'w:lineRule') === 'exact';
  // Without a word about it, lines are single.
  const lines = (spacing('w:line') || 240) / 240;
  const line = exact ? `exactly ${spacing('w:line') / 20} pt` : `${lines} lines`;
  const switches = [
    ['w:b', 'bold'],
    ['w:i', 'italic'],
    ['w:u', 'underlined'],
    ['w:caps', 'capitals'],
  ] as const;
  return [
    settingOf(letters, 'w:rFonts', 'w:ascii'),
    `${Number(settingOf(letters, 'w:sz')) / 2} pt`,
    ...switches.filter(([name]) => isOn(letters, name)).map(([, word]) => word),
    settingOf(properties, 'w:jc'),
    `first line ${rounded(mmOf(settingOf(properties, 'w:ind', 'w:firstLine') ?? '0'))} mm`,
    `${spacing('w:before') / 20} pt above`,
    `${spacing('w:after') / 20} pt below`,
    line,
    ...(isOn(properties, 'w:keepNext') ? ['kept with the next'] : []),
  ].join(', ');
}

function roleOf(styleId: string): string {
  return styleId.replace('minutes-', '');
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
