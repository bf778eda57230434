import type { ParagraphRole } from '../documents/model.ts';
import type { Fault } from './fault.ts';
import { type CheckValue, measure } from './finding.ts';
import { allowed, asValue, type Guide, isWithin } from './guide.ts';
import type { Piece } from './paragraph-role.ts';
import { partOf } from './parts.ts';
import type { LineSpacing, WordText } from './word-text.ts';

/** The guides say "about 10 mm". */
const NEAR_INDENT_MM = 1;

/** Less cannot be seen. */
const NEAR_MARGIN_MM = 1;

/** The height of a line of Times New Roman, as a multiple of the font size. */
const LINE_HEIGHT = 1.15;

/** Checks the lines of a paragraph of running text: line spacing, first-line indent, and the width of the others. */
export function lineFaults(piece: Piece, role: ParagraphRole, guide: Guide): Fault[] {
  return [
    ...spacingFaults(piece, role, guide),
    ...indentFaults(piece, role, guide),
    ...setInFaults(piece, 'indentLeft', piece.leftMm),
    ...setInFaults(piece, 'indentRight', piece.rightMm),
  ];
}

/** Running text has the full width of the page; a list numbered by Word has indents of its own. */
function setInFaults(piece: Piece, rule: 'indentLeft' | 'indentRight', by: number): Fault[] {
  if (piece.numbered || piece.align === 'center' || Math.abs(by) <= NEAR_MARGIN_MM) return [];
  const found = measure('mm', Math.round(by * 10) / 10);
  return [{ part: partOf(piece), rule, found, expected: measure('mm', 0), at: piece }];
}

function indentFaults(piece: Piece, role: ParagraphRole, guide: Guide): Fault[] {
  const wanted = guide.profile.styles[role].firstLineMm;
  const [least, most] = allowed(guide, `styles.${role}.firstLineMm`, wanted);
  const near = [least - NEAR_INDENT_MM, most === null ? null : most + NEAR_INDENT_MM] as const;
  // A list numbered by Word has indents of its own; a centred paragraph has none.
  if (piece.numbered || piece.align === 'center' || isWithin(piece.firstLineMm, near)) return [];
  const [found, expected] = [
    measure('mm', Math.round(piece.firstLineMm * 10) / 10),
    asValue('mm', [least, most]),
  ];
  return [{ part: partOf(piece), rule: 'indent', found, expected, at: piece }];
}

function spacingFaults(piece: Piece, role: ParagraphRole, guide: Guide): Fault[] {
  const { line } = guide.profile.styles[role];
  const path = `styles.${role}.line`;
  if ('exactPt' in line) {
    const range = allowed(guide, `${path}.exactPt`, line.exactPt);
    const right = 'exactPt' in piece.line && isWithin(piece.line.exactPt, range);
    return right ? [] : [fault(piece, asValue('exactPt', range))];
  }
  const range = allowed(guide, `${path}.times`, line.times);
  return isWithin(timesOf(piece), range) ? [] : [fault(piece, asValue('times', range))];
}

function fault(piece: Piece, expected: CheckValue): Fault {
  return { part: partOf(piece), rule: 'lineSpacing', found: spacingValue(piece.line), expected, at: piece };
}

/** The line spacing as a multiple of a line's height. */
function timesOf({ line, runs }: Piece): number {
  if ('times' in line) return line.times;
  const size = runs[0]?.sizePt ?? 14;
  return ('exactPt' in line ? line.exactPt : line.atLeastPt) / (size * LINE_HEIGHT);
}

function spacingValue(line: LineSpacing): CheckValue {
  if ('exactPt' in line) return measure('exactPt', line.exactPt);
  return 'atLeastPt' in line ? measure('atLeastPt', line.atLeastPt) : measure('times', line.times);
}

const RUNNING: readonly Piece['role'][] = ['heading', 'subheading', 'topic', 'lead', 'body', 'closing'];

/** Checks the space between consecutive paragraphs of running text. */
export function gapFaults(pieces: readonly Piece[], { spacesAdd }: WordText, guide: Guide): Fault[] {
  const { afterPt, beforePt } = guide.profile.styles.body;
  const [least] = allowed(guide, 'styles.body.afterPt', afterPt);
  const wanted = Math.max(least, beforePt);
  return pieces.flatMap((piece, at): Fault[] => {
    const next = pieces[at + 1];
    if (next === undefined || !isRunning(piece) || !isRunning(next)) return [];
    // Word leaves out the space of a paragraph that says so, before and after one of its own style.
    const isAlike = piece.styleId === next.styleId;
    const below = piece.contextual && isAlike ? 0 : piece.afterPt;
    const above = next.contextual && isAlike ? 0 : next.beforePt;
    const gap = spacesAdd ? below + above : Math.max(below, above);
    if (isWithin(gap, [wanted, null])) return [];
    const expected = measure('pt', wanted, null);
    return [{ part: 'body', rule: 'gap', found: measure('pt', gap), expected, at: piece }];
  });
}

/** Centred headings stand close to what they head. */
function isRunning({ role, zone, cell, align }: Piece): boolean {
  return align !== 'center' && zone === 'main' && cell === null && RUNNING.includes(role);
}
