import type { ParagraphRole } from '../documents/model.ts';
import type { TextStyle } from '../documents/profile.ts';
import type { Fault } from './fault.ts';
import type { ParagraphFormat, RunFormat } from './format-change.ts';
import type { Guide } from './guide.ts';
import { subjectLook } from './letter-subject.ts';
import type { Piece } from './paragraph-role.ts';

/** What mends a fault of a paragraph, or of a part of one: formats only, never a word. */
export interface Mending {
  readonly run?: RunFormat;
  readonly paragraph?: ParagraphFormat;
}

/** How a fault is mended; null where a person has to do it, since words or drawings would change. */
export function mendingOf({ rule, expected, at }: Fault, guide: Guide): Mending | null {
  if (at === null) return null;
  const isWanted = expected.is === 'word' && expected.word === 'yes';
  const style = styleOf(at, guide);
  switch (rule) {
    case 'font':
      return { run: { font: guide.profile.font } };
    case 'size':
      return { run: { sizePt: sizeOf(at, style, guide) } };
    case 'bold':
      return { run: { bold: isWanted } };
    case 'italic':
      return { run: { italic: isWanted } };
    case 'underline':
      return { run: { underline: isWanted } };
    case 'capitals':
      return capitalsMending(at, isWanted);
    case 'color':
      return { run: { black: true } };
    case 'highlight':
      return { run: { unmarked: true } };
    case 'alignment':
      return { paragraph: { align: style.align } };
    case 'indent':
      return { paragraph: { firstLineMm: style.firstLineMm } };
    case 'indentLeft':
      return { paragraph: { leftMm: 0 } };
    case 'indentRight':
      return { paragraph: { rightMm: 0 } };
    case 'gap':
      return {
        paragraph: { contextual: false, ...(expected.is === 'measure' && { afterPt: expected.least }) },
      };
    case 'lineSpacing':
      // Lines of an exact height cut off a picture that stands in one.
      return at.drawn ? null : { paragraph: { line: style.line } };
    default:
      return null;
  }
}

/** Letters are shown in capitals without being typed anew; what was typed in capitals stays so. */
function capitalsMending({ text, shown }: Piece, isWanted: boolean): Mending | null {
  if (isWanted) return { run: { capitals: true } };
  return text === shown ? null : { run: { capitals: false } };
}

/** The style of a part; that of running text for those the profiles have none for. */
function styleOf({ role }: Piece, { profile }: Guide): TextStyle {
  const isKnown = (which: string): which is ParagraphRole => which in profile.styles;
  return profile.styles[isKnown(role) ? role : 'body'];
}

function sizeOf({ role }: Piece, style: TextStyle, guide: Guide): number {
  return role === 'subject' ? subjectLook(guide).sizePt[0] : style.sizePt;
}
