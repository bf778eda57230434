import {
  type ParagraphSettings,
  paragraphSettings,
  type RunSettings,
  runSettings,
  type ThemeFont,
  together,
} from './settings.ts';
import { child, descendants, type Element, elements, said } from './xml.ts';

/** The settings of a style, including those it is based on. */
interface Style {
  readonly run: RunSettings;
  readonly paragraph: ParagraphSettings;
}

/** The resolved styles of a Word file. */
export interface WordStyles {
  /** The defaults of the document. */
  readonly defaults: Style;
  /** A paragraph style; without an id, the default one. */
  paragraph(id: string | undefined): Style;
  /** A style of another kind; empty if there is none with that id. */
  other(id: string | undefined): Style;
  readonly theme: ThemeFont;
}

const NOTHING: Style = { run: {}, paragraph: {} };

/** @param styles the root of `word/styles.xml`, if there is one */
export function wordStyles(styles: Element | undefined, theme: ThemeFont): WordStyles {
  const byId = new Map(
    elements(styles)
      .filter(({ name }) => name === 'w:style')
      .map((style) => [style.attributes.get('w:styleId') ?? '', style] as const),
  );
  const usual = [...byId].find(
    ([, { attributes }]) =>
      attributes.get('w:type') === 'paragraph' && ['1', 'true'].includes(attributes.get('w:default') ?? ''),
  )?.[0];
  const resolved = new Map<string, Style>();

  /** `below` lists the styles that led here; a circle of styles ends where it closes. */
  function styleOf(id: string | undefined, below: readonly string[] = []): Style {
    const style = id === undefined || below.includes(id) ? undefined : byId.get(id);
    if (id === undefined || style === undefined) return NOTHING;
    const known = resolved.get(id);
    if (known !== undefined) return known;
    const base = styleOf(said(style, 'w:basedOn'), [...below, id]);
    const own = {
      run: together<RunSettings>(base.run, runSettings(child(style, 'w:rPr'), theme)),
      paragraph: together<ParagraphSettings>(base.paragraph, paragraphSettings(child(style, 'w:pPr'))),
    };
    resolved.set(id, own);
    return own;
  }

  const defaults = child(styles, 'w:docDefaults');
  return {
    defaults: {
      run: runSettings(child(child(defaults, 'w:rPrDefault'), 'w:rPr'), theme),
      paragraph: paragraphSettings(child(child(defaults, 'w:pPrDefault'), 'w:pPr')),
    },
    paragraph: (id) => styleOf(id !== undefined && byId.has(id) ? id : usual),
    other: (id) => styleOf(id),
    theme,
  };
}

/**
 * The fonts of a theme: if the settings say that texts are Vietnamese, the theme's fonts for that script.
 * @param theme the root of the theme's part, if there is one
 * @param language of `w:themeFontLang` in the settings
 */
export function themeFonts(theme: Element | undefined, language: string | undefined): ThemeFont {
  const faceOf = (group: string) => {
    const fonts = descendants(theme, group)[0];
    const own = elements(fonts).find(
      ({ name, attributes }) => name === 'a:font' && attributes.get('script') === 'Viet',
    );
    const latin = child(fonts, 'a:latin')?.attributes.get('typeface');
    return (language?.startsWith('vi') ? own?.attributes.get('typeface') : undefined) ?? latin;
  };
  const [major, minor] = [faceOf('a:majorFont'), faceOf('a:minorFont')];
  return (slot) => (slot.startsWith('major') ? major : minor);
}
