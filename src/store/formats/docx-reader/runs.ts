import type { RunForm, WordRun } from '../../../shared/format-check/word-text.ts';
import { type RunSettings, runSettings, together } from './settings.ts';
import type { WordStyles } from './styles.ts';
import { child, type Element, elements, said, type Tree, textOf } from './xml.ts';

/** Word's default font (ECMA-376, part 1). */
const UNSAID = { font: 'Times New Roman', sizePt: 10 };

/** The settings a run inherits: those of its paragraph's style, and of the style of the table around it. */
export interface Behind {
  readonly style: RunSettings;
  readonly table: RunSettings;
}

/** A run, and its text as read where capitals are a setting and not typed. */
export interface ReadRun extends WordRun {
  readonly shown: string;
}

/** The readable runs of a paragraph, without deleted and hidden text. */
export function runsOf(paragraph: Element, styles: WordStyles, behind: Behind): ReadRun[] {
  return runElements(paragraph).flatMap((run, at) => {
    const properties = child(run, 'w:rPr');
    const { hidden, ...look } = lookOf(properties, styles, behind);
    const text = runText(run);
    if (hidden || text === '') return [];
    return { text, at, shown: look.caps ? text.toLocaleUpperCase('vi') : text, ...formOf(text, look) };
  });
}

/** The checked properties of a text. Letters with diacritics have a font setting of their own. */
export function formOf(text: string, look: RunSettings): RunForm {
  const { ascii = UNSAID.font, hAnsi = UNSAID.font, color = 'auto', ground = 'auto' } = look;
  const fonts = [...(/[!-~]/.test(text) ? [ascii] : []), ...(/[^\p{ASCII}]/u.test(text) ? [hAnsi] : [])];
  return {
    fonts: [...new Set(fonts)],
    sizePt: look.sizePt ?? UNSAID.sizePt,
    bold: look.bold ?? false,
    italic: look.italic ?? false,
    underline: look.underline ?? false,
    color: isDark(color) ? null : color.toUpperCase(),
    highlighted: (look.highlight ?? false) || !/^(?:auto|none|ffffff)$/i.test(ground),
  };
}

/** The darkest greys print as black. */
const DARK = 0x40;

function isDark(color: string): boolean {
  const parts = /^([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(color)?.slice(1) ?? [];
  return parts.every((part) => Number.parseInt(part, 16) <= DARK);
}

/** The look of a run: defaults, then table style, paragraph style, its own style, and direct settings. */
export function lookOf(properties: Element | undefined, styles: WordStyles, behind: Behind): RunSettings {
  const own = styles.other(said(properties, 'w:rStyle')).run;
  const { bold, italic, caps, ...style } = behind.style;
  return together<RunSettings>(
    styles.defaults.run,
    behind.table,
    style,
    // Bold in two styles cancels out (ECMA-376, part 1, 17.7.3).
    own,
    switched({ bold, italic, caps }, own),
    runSettings(properties, styles.theme),
  );
}

type Switches = { readonly [Name in 'bold' | 'italic' | 'caps']: boolean | undefined };

function switched(style: Switches, own: RunSettings): RunSettings {
  const both = (name: keyof Switches) => (style[name] ?? false) !== (own[name] ?? false);
  return {
    ...((style.bold ?? own.bold) !== undefined && { bold: both('bold') }),
    ...((style.italic ?? own.italic) !== undefined && { italic: both('italic') }),
    ...((style.caps ?? own.caps) !== undefined && { caps: both('caps') }),
  };
}

/** Elements whose runs are read as if they were directly in the paragraph. */
const WRAPPING: ReadonlySet<string> = new Set([
  'w:hyperlink',
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'w:customXml',
  'w:fldSimple',
  'w:sdt',
  'w:sdtContent',
  'w:dir',
  'w:bdo',
]);

/** The runs in a paragraph, in order, without those deleted by a tracked change. */
export function runElements<E extends Tree<E>>(parent: E): E[] {
  return elements(parent).flatMap((one): E[] => {
    if (one.name === 'w:r') return [one];
    return WRAPPING.has(one.name) ? runElements(one) : [];
  });
}

function runText(run: Element): string {
  return elements(run).map(pieceText).join('');
}

/** What a piece of a run reads as; pictures and marks read as nothing. */
export function pieceText(piece: Element): string {
  switch (piece.name) {
    case 'w:t':
      return textOf(piece);
    case 'w:tab':
    case 'w:ptab':
      return '\t';
    case 'w:noBreakHyphen':
      return '-';
    case 'w:cr':
      return '\n';
    case 'w:br':
      return (piece.attributes.get('w:type') ?? 'textWrapping') === 'textWrapping' ? '\n' : '';
    default:
      return '';
  }
}
