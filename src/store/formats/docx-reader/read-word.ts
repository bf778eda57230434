import { ExpectedError } from '../../../shared/contract/errors.ts';
import type { WordText } from '../../../shared/format-check/word-text.ts';
import { readBody } from './body.ts';
import { readSections } from './pages.ts';
import { wordParts } from './parts.ts';
import { themeFonts, wordStyles } from './styles.ts';
import { BadXml, child, type Element, elements, parseWordXml, said, textOf } from './xml.ts';

/** The parts text and formatting are read from. */
const READ =
  /^(?:word\/(?:document|styles|settings)\.xml|word\/_rels\/document\.xml\.rels|word\/(?:header|footer)[^/]*\.xml|word\/theme\/[^/]+\.xml|docprops\/app\.xml)$/i;

/**
 * The text and formatting of a Word file.
 * @param name of the file, for the errors
 * @throws ExpectedError as `wordParts` does
 */
export function readWord(file: Uint8Array, name: string): WordText {
  const parts = wordParts(file, name, READ);
  try {
    const root = (part: string): Element | undefined => {
      const bytes = parts.get(part.toLowerCase());
      return bytes === undefined ? undefined : parseWordXml(bytes);
    };
    const settings = root('word/settings.xml');
    const theme = root([...parts.keys()].find((part) => part.startsWith('word/theme/')) ?? '');
    const styles = wordStyles(root('word/styles.xml'), themeFonts(theme, said(settings, 'w:themeFontLang')));
    const { paragraphs, sections } = readBody(child(root('word/document.xml'), 'w:body'), styles);
    const targets = targetsOf(root('word/_rels/document.xml.rels'));
    const related = (relation: string) => root(targets.get(relation) ?? '');
    return {
      paragraphs,
      sections: readSections(sections, related, styles),
      spacesAdd: child(child(settings, 'w:compat'), 'w:doNotUseHTMLParagraphAutoSpacing') !== undefined,
      pages: pagesIn(root('docProps/app.xml')),
    };
  } catch (error) {
    if (error instanceof BadXml) throw new ExpectedError('word-damaged', { file: name }, { cause: error });
    throw error;
  }
}

/** The targets of the document's relationships inside the file. */
function targetsOf(relations: Element | undefined): Map<string, string> {
  return new Map(
    elements(relations).map(({ attributes }) => {
      const target = attributes.get('Target') ?? '';
      return [attributes.get('Id') ?? '', target.startsWith('/') ? target.slice(1) : `word/${target}`];
    }),
  );
}

function pagesIn(properties: Element | undefined): number | null {
  const pages = Number.parseInt(textOf(child(properties, 'Pages')), 10);
  return Number.isNaN(pages) || pages < 1 ? null : pages;
}
