import { type FileChild, Paragraph } from 'docx';
import {
  type ComparedBlock,
  type Comparison,
  laterText,
  type TrackedParagraph,
} from '../../../shared/documents/comparison/comparison.ts';
import type { Block, Paper } from '../../../shared/documents/model.ts';
import { orientPages } from '../../../shared/documents/orientation.ts';
import { columnWidths } from '../../../shared/documents/parts/column-widths.ts';
import { type Profile, textWidthMm } from '../../../shared/documents/profile.ts';
import { styleId } from '../paper-styles.ts';
import { ruleUnder, sideBySide } from './blocks.ts';
import { wordFile } from './paper-docx.ts';
import { changeMarks, DocxTrackedParagraph } from './tracked.ts';
import { counting } from './word-count.ts';

/**
 * Two versions of a document as the bytes of a .docx file in the form of that document, in which what the later one
 * changed stands as tracked insertions and deletions: accepting all gives the later, rejecting all the earlier.
 * @param tell as for {@link paperDocx}
 */
export async function comparisonDocx(
  compared: Comparison,
  { creator, orientation }: Pick<Paper, 'creator' | 'orientation'>,
  profile: Profile,
  tell: (done: number, total: number) => void = () => undefined,
): Promise<Uint8Array> {
  const layout = orientPages({ orientation }, profile);
  const counted = counting(tell);
  const change = changeMarks(compared);
  const write: Write = (paragraph, mark) =>
    counted(new DocxTrackedParagraph(styleId(paragraph.role), paragraph, mark, change));
  const children = compared.blocks.flatMap((block) => docxBlock(block, layout, write));
  return wordFile({ title: compared.title, creator, orientation }, profile, children);
}

type Write = (paragraph: TrackedParagraph, mark: TrackedParagraph['kind']) => Paragraph;

function docxBlock(block: ComparedBlock, profile: Profile, write: Write): FileChild[] {
  if (block.type === 'paragraph')
    return [write(block, block.kind), ...ruleOf(block, profile, textWidthMm(profile))];
  const widthsMm = columnWidths(asIsLater(block), profile);
  const cell = (paragraphs: readonly TrackedParagraph[], widthMm: number) => {
    const marks = marksInCell(paragraphs.map((one) => ({ ...one, rule: ruleOf(one, profile, widthMm) })));
    const written = paragraphs.flatMap((one, at) => [
      write(one, marks[at] ?? 'same'),
      ...ruleOf(one, profile, widthMm),
    ]);
    return written.length === 0 ? [new Paragraph({ style: styleId('recipient') })] : written;
  };
  return [sideBySide([cell(block.left, widthsMm[0]), cell(block.right, widthsMm[1])], widthsMm)];
}

/** The rule under a paragraph that both versions have; it follows the words of the later one. */
function ruleOf(paragraph: TrackedParagraph, profile: Profile, widthMm: number): Paragraph[] {
  return paragraph.kind === 'same' ? ruleUnder(paragraph.role, laterText(paragraph), profile, widthMm) : [];
}

interface InCell extends Pick<TrackedParagraph, 'kind'> {
  readonly rule: readonly Paragraph[];
}

/**
 * Which ends of the paragraphs in a cell are tracked. The end of the last one cannot go, since a cell ends with it: at
 * the end of a cell it is the end before a paragraph that comes and goes with it.
 */
function marksInCell(paragraphs: readonly InCell[]): TrackedParagraph['kind'][] {
  const lastSame = paragraphs.findLastIndex(({ kind }) => kind === 'same');
  const isRuled = (paragraphs[lastSame]?.rule.length ?? 0) > 0;
  const from = isRuled ? lastSame + 1 : Math.max(lastSame, 0);
  return paragraphs.map(({ kind }, at) => (at < from ? kind : (paragraphs[at + 1]?.kind ?? 'same')));
}

/** A block of columns as the later version has it, for its measures. */
function asIsLater({ part, left, right }: Extract<ComparedBlock, { type: 'columns' }>): Columns {
  const later = (paragraphs: readonly TrackedParagraph[]) =>
    paragraphs.map((one) => ({ role: one.role, runs: [{ text: laterText(one) }] }));
  return { type: 'columns', part, left: later(left), right: later(right) };
}

type Columns = Extract<Block, { type: 'columns' }>;
