import {
  BorderStyle,
  type FileChild,
  LineRuleType,
  Paragraph,
  Tab,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import {
  type Block,
  type Paragraph as MinutesParagraph,
  type ParagraphRole,
  paragraphText,
  type Run,
} from '../../../shared/documents/model.ts';
import { columnWidths } from '../../../shared/documents/parts/column-widths.ts';
import { ruleLengthMm } from '../../../shared/documents/parts/rule-length.ts';
import { type Profile, textWidthMm } from '../../../shared/documents/profile.ts';
import { styleId } from '../paper-styles.ts';
import { PlainParagraph } from './plain.ts';
import { docxTable } from './table.ts';
import { eighths, MM_PER_POINT, twips, twipsOfPoints } from './units.ts';
import type { Counted } from './word-count.ts';

type Columns = Extract<Block, { type: 'columns' }>;

/** A block of the minutes for Word; its parts are added to the count. */
export function docxBlock(block: Block, profile: Profile, counted: Counted): FileChild[] {
  switch (block.type) {
    case 'paragraph':
      return paragraphInText(block, profile).map(counted);
    case 'columns':
      return [counted(columns(block, profile))];
    case 'table':
      return docxTable(block, profile, counted);
  }
}

function paragraphInText(paragraph: MinutesParagraph, profile: Profile): FileChild[] {
  const widthMm = textWidthMm(profile);
  if (!paragraph.runs.every(isPlain)) return docxParagraph(paragraph, profile, widthMm);
  const texts = paragraph.runs.map(({ text }) => printable(text));
  const written = new PlainParagraph(styleId(paragraph.role), texts);
  return [written, ...ruleUnder(paragraph.role, paragraphText(paragraph), profile, widthMm)];
}

/** The paragraph and, if its style has one, the rule under it; `widthMm` is the width of its column. */
function docxParagraph(paragraph: MinutesParagraph, profile: Profile, widthMm: number): Paragraph[] {
  const children = paragraph.runs.flatMap((run) => textRuns(run, profile));
  const written = new Paragraph({ style: styleId(paragraph.role), children });
  return [written, ...ruleUnder(paragraph.role, paragraphText(paragraph), profile, widthMm)];
}

/**
 * A rule is the top border of an empty paragraph whose indents leave just its length: unlike underscores it keeps its
 * length when the text changes, and unlike a drawing it moves with the text.
 */
export function ruleUnder(role: ParagraphRole, text: string, profile: Profile, widthMm: number): Paragraph[] {
  const style = profile.styles[role];
  const lengthMm = ruleLengthMm(text, style, widthMm);
  if (lengthMm === null || style.rule === null) return [];
  const aside = twips((widthMm - lengthMm) / 2);
  return [
    new Paragraph({
      indent: { left: aside, right: aside },
      spacing: {
        before: twipsOfPoints(style.rule.gapPt),
        after: 0,
        line: twipsOfPoints(style.rule.heightPt),
        lineRule: LineRuleType.EXACT,
      },
      border: {
        top: { style: BorderStyle.SINGLE, size: eighths(style.rule.weightPt), space: 0, color: '000000' },
      },
      keepNext: style.keepWithNext,
    }),
  ];
}

function columns(block: Columns, profile: Profile): Table {
  const widthsMm = columnWidths(block, profile);
  const cell = (paragraphs: readonly MinutesParagraph[], widthMm: number) =>
    paragraphs.length === 0 && block.part === 'recipients'
      ? // A cell has a paragraph; an empty one must not be higher than what stands beside it.
        [new Paragraph({ style: styleId('recipient') })]
      : paragraphs.flatMap((paragraph) => docxParagraph(paragraph, profile, widthMm));
  return sideBySide([cell(block.left, widthsMm[0]), cell(block.right, widthsMm[1])], widthsMm);
}

/** Two columns side by side as a table without borders, of one row that no page break divides. */
export function sideBySide(
  sides: readonly (readonly Paragraph[])[],
  widthsMm: readonly [number, number],
): Table {
  const widths = widthsMm.map(twips);
  const margins = { top: 0, bottom: 0, left: 0, right: 0, marginUnitType: WidthType.DXA };
  const cells = sides.map(
    (children, at) =>
      new TableCell({ width: { size: widths[at] ?? 0, type: WidthType.DXA }, margins, children }),
  );
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: TableBorders.NONE,
    margins,
    rows: [
      new TableRow({
        cantSplit: true,
        children: cells,
      }),
    ],
  });
}

function isPlain({ text, missing }: Run): boolean {
  return missing === undefined && !/[\t\n]/.test(text);
}

/** A run for each line of a text: only names in the letterhead have several. */
function textRuns({ text, missing }: Run, profile: Profile): TextRun[] {
  const shown = missing === 'number' ? roomForNumber(profile) : printable(text);
  return shown.split('\n').map((line, at) => {
    const [first = '', ...afterTabs] = line.split('\t');
    const children = [first, ...afterTabs.flatMap((part) => [new Tab(), part])];
    return new TextRun({ ...(at > 0 && { break: 1 }), children });
  });
}

/** A no-break space of Times New Roman, in sizes of its letters. */
const SPACE = 0.25;

/**
 * The room for a number not given yet, as wide as the profile says: spaces that look like any others, so that a number
 * typed into them in Word looks typed, and that no line is broken at.
 */
function roomForNumber({ letterhead, styles }: Profile): string {
  const spaceMm = SPACE * styles.number.sizePt * MM_PER_POINT;
  return '\u00a0'.repeat(Math.round(letterhead.number.gapMm / spaceMm));
}

/** XML does not allow these two characters; they are replaced by the replacement character. */
export function printable(text: string): string {
  return text.replace(/[\ufffe\uffff]/gu, '\ufffd');
}
