import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { ParagraphRole, TableBlock, TableColumn } from '../../../shared/documents/model.ts';
import { columnWidthsMm } from '../../../shared/documents/orientation.ts';
import type { Profile } from '../../../shared/documents/profile.ts';
import { styleId } from '../paper-styles.ts';
import { eighths, twips, twipsOfPoints } from './units.ts';
import type { Counted } from './word-count.ts';

const LINE_PT = 0.5;
const PADDING_MM = 1;
const GAP_PT = 6;

/**
 * A Word table with ruled cells, and the space under it. The head repeats on every page, no row is split, and the last
 * row stays with what follows, so that no signature is alone on a page.
 */
export function docxTable(table: TableBlock, profile: Profile, counted: Counted): [Table, Paragraph] {
  const widths = columnWidthsMm(table, profile).map(twips);
  const rule = { style: BorderStyle.SINGLE, size: eighths(LINE_PT), color: '000000' };
  const margins = {
    top: twips(PADDING_MM / 2),
    bottom: twips(PADDING_MM / 2),
    left: twips(PADDING_MM),
    right: twips(PADDING_MM),
  };
  const cell = (text: string, column: TableColumn, width: number, role: ParagraphRole, keepNext: boolean) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      children: text.split('\n').map((line) => cellParagraph(line, role, column, keepNext)),
    });
  const row = (texts: readonly string[], role: ParagraphRole, keepNext: boolean) =>
    texts.flatMap((text, at) => {
      const column = table.columns[at];
      return column === undefined ? [] : [cell(text, column, widths[at] ?? 0, role, keepNext)];
    });
  const ruled = new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { ...margins, marginUnitType: WidthType.DXA },
    borders: {
      top: rule,
      bottom: rule,
      left: rule,
      right: rule,
      insideHorizontal: rule,
      insideVertical: rule,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: row(
          table.columns.map(({ head }) => head),
          'tableHead',
          true,
        ),
      }),
      ...table.rows.map(({ cells }, at) =>
        counted(
          new TableRow({
            cantSplit: true,
            ...(table.rowMm > 0 && { height: { value: twips(table.rowMm), rule: HeightRule.ATLEAST } }),
            children: row(cells, 'tableCell', at === table.rows.length - 1),
          }),
        ),
      ),
    ],
  });
  const gap = { before: 0, after: 0, line: twipsOfPoints(GAP_PT), lineRule: LineRuleType.EXACT };
  return [ruled, new Paragraph({ spacing: gap, keepNext: true })];
}

function cellParagraph(
  line: string,
  role: ParagraphRole,
  { align }: TableColumn,
  keepNext: boolean,
): Paragraph {
  const text = line.replace(/[\ufffe\uffff]/gu, '\ufffd');
  return new Paragraph({
    style: styleId(role),
    keepNext,
    ...(role === 'tableCell' && align === 'center' && { alignment: AlignmentType.CENTER }),
    children: text === '' ? [] : [new TextRun(text)],
  });
}
