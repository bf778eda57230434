import type { WordRun } from '../../../shared/format-check/word-text.ts';
import { type RunSettings, runSettings, together } from './settings.ts';
import type { WordStyles } from './styles.ts';
import { child, type Element, elements, said, textOf } from './xml.ts';

/** What Word writes with where nothing says anything else (ECMA-376, part 1). */
const UNSAID = { font: 'Times New Roman', sizePt: 10 };

/** What stands behind the settings of a run: its paragraph's style, and that of the table around it. */
export interface Behind {
  readonly style: RunSettings;
  readonly table: RunSettings;
}

/** A run, and how it is read where capitals are set and not typed. */
export interface ReadRun extends WordRun {
  readonly shown: string;
}

/** The runs of a paragraph that can be read: what was taken out, or is hidden, is not among them. */
export function runsOf(paragraph: Element, styles: WordStyles, behind: Behind): ReadRun[] {
  return runElements(paragraph).flatMap((run) => {
    const properties = child(run, 'w:rPr');
    const { hidden, ...look } = lookOf(properties, styles, behind);
    const text = runText(run);
    if (hidden || text === '') return [];
    return { text, shown: look.caps ? text.toLocaleUpperCase('vi') : text, ...formOf(text, look) };
  });
}

/** What is checked of a text. Letters with diacritics are written in a font of their own. */
export function formOf(text: string, look: RunSettings): Omit<WordRun, 'text'> {
  const { ascii = UNSAID.font, hAnsi = UNSAID.font } = look;
  const fonts = [...(/[!-~]/.test(text) ? [ascii] : []), ...(/[^\p{ASCII}]/u.test(text) ? [hAnsi] : [])];
  return {
    fonts: [...new Set(fonts)],
    sizePt: look.sizePt ?? UNSAID.sizePt,
    bold: look.bold ?? false,
    italic: look.italic ?? false,
    underline: look.underline ?? false,
  };
}

/** How a run looks: defaults, then table, paragraph, its own style, and what it says itself. */
export function lookOf(properties: Element | undefined, styles: WordStyles, behind: Behind): RunSettings {
  const own = styles.other(said(properties, 'w:rStyle')).run;
  const { bold, italic, caps, ...style } = behind.style;
  return together<RunSettings>(
    styles.defaults.run,
    behind.table,
    style,
    // Two styles that both say bold take each other back (ECMA-376, part 1, 17.7.3).
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

/** Elements whose runs are read as if they stood in the paragraph itself. */
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

/** The runs in a paragraph, in the order they stand; not those that a tracked change took out. */
export function runElements(parent: Element): Element[] {
  return elements(parent).flatMap((one) => {
    if (one.name === 'w:r') return [one];
    return WRAPPING.has(one.name) ? runElements(one) : [];
  });
}

function runText(run: Element): string {
  return elements(run).map(pieceText).join('');
}

function pieceText(piece: Element): string {
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
