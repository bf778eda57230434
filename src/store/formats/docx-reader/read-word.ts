import { ExpectedError } from '../../../shared/contract/errors.ts';
import type { WordText } from '../../../shared/format-check/word-text.ts';
import { readBody } from './body.ts';
import { readSections } from './pages.ts';
import { openWord } from './parts.ts';
import { themeFonts, wordStyles } from './styles.ts';
import { BadXml, child, type Element, parseWordXml, said } from './xml.ts';

/**
 * The text and formatting of a Word file.
 * @param name of the file, for the errors
 * @throws ExpectedError as `openWord` does
 */
export function readWord(file: Uint8Array, name: string): WordText {
  const source = openWord(file, name);
  try {
    const root = (part: string | undefined): Element | undefined => {
      const bytes = part === undefined ? undefined : source.part(part);
      return bytes === undefined ? undefined : parseWordXml(bytes);
    };
    const relations = source.relations(source.main);
    const folder = source.main.slice(0, source.main.lastIndexOf('/') + 1);
    // A part the document does not name is still looked for where Word puts it.
    const related = (kind: string, usual = `${folder}${kind}.xml`) =>
      root(relations.find((relation) => relation.kind === kind)?.target ?? usual);
    const settings = related('settings');
    const fonts = themeFonts(
      related('theme', `${folder}theme/theme1.xml`),
      said(settings, 'w:themeFontLang'),
    );
    const styles = wordStyles(related('styles'), fonts);
    const { paragraphs, sections } = readBody(child(root(source.main), 'w:body'), styles);
    const targets = new Map(relations.map(({ id, target }) => [id, target]));
    return {
      paragraphs,
      sections: readSections(sections, (relation) => root(targets.get(relation)), styles),
      spacesAdd: child(child(settings, 'w:compat'), 'w:doNotUseHTMLParagraphAutoSpacing') !== undefined,
    };
  } catch (error) {
    if (error instanceof BadXml) throw new ExpectedError('word-damaged', { file: name }, { cause: error });
    throw error;
  }
}
