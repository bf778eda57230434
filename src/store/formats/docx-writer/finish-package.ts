import { pack } from '../pack.ts';
import { unpack, zipParts } from '../zip.ts';

/**
 * What the library puts into every file and no paper of ours has: notes, lists, a theme, properties of nobody's, and
 * the relations of parts that have none.
 */
const UNUSED =
  /^(?:word\/(?:numbering|footnotes|endnotes|theme\/theme1)\.xml|docProps\/custom\.xml|word\/_rels\/(?!document).*)$/;

/**
 * A Word file without what is of no use in it, the same bytes for the same paper: parts in one order, and no times.
 * Word's own styles carry their names in Vietnamese beside those Word knows them by.
 */
export function finishPackage(bytes: Uint8Array, aliases: ReadonlyMap<string, string>): Uint8Array {
  const parts = zipParts(bytes, MOST_PARTS).filter(({ name }) => !UNUSED.test(name) && !name.endsWith('/'));
  const finished = parts.map((part): readonly [string, Uint8Array] => {
    const content = unpack(part, MOST_BYTES);
    const finish = FINISHING[part.name];
    if (finish === undefined) return [part.name, content];
    return [part.name, Buffer.from(finish(Buffer.from(content).toString(), aliases))];
  });
  // Word reads the types first; the rest in any order, as long as it is always the same.
  return pack(finished.toSorted(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1)));
}

const MOST_PARTS = 100;
/** What zlib takes as a limit; no paper comes near it. */
const MOST_BYTES = 1_000_000_000;

const FIRST = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml'];

function rank(name: string): number {
  const at = FIRST.indexOf(name);
  return at < 0 ? FIRST.length : at;
}

type Finish = (xml: string, aliases: ReadonlyMap<string, string>) => string;

const FINISHING: Readonly<Record<string, Finish>> = {
  '[Content_Types].xml': (xml) =>
    xml
      .replace(/<Override [^>]*PartName="\/([^"]+)"\/>/g, (one, name: string) =>
        UNUSED.test(name) ? '' : one,
      )
      .replace(/<Default [^>]*Extension="(?!rels|xml)[^"]*"\/>/g, ''),
  '_rels/.rels': withoutUnused,
  'word/_rels/document.xml.rels': withoutUnused,
  'word/styles.xml': (xml, aliases) =>
    [...aliases].reduce(
      (text, [name, alias]) =>
        text.replace(`<w:name w:val="${name}"/>`, `<w:name w:val="${name}"/><w:aliases w:val="${alias}"/>`),
      xml.replace(LIBRARY_STYLES, ''),
    ),
  'word/settings.xml': (xml) =>
    xml
      .replace('<w:displayBackgroundShape/>', '')
      .replace(
        '</w:settings>',
        '<w:themeFontLang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="vi-VN"/></w:settings>',
      ),
  'docProps/core.xml': (xml) =>
    xml
      .replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, '')
      .replace('</cp:coreProperties>', '<dc:language>vi-VN</dc:language></cp:coreProperties>'),
};

/** A style of the library's own; the two that Word takes for granted stay. */
const LIBRARY_STYLES =
  /<w:style [^>]*w:styleId="(?!minutes-|Normal"|TableNormal")[^"]*"[^>]*>.*?<\/w:style>/gs;

function withoutUnused(xml: string): string {
  return xml.replace(/<Relationship [^>]*Target="([^"]+)"[^>]*\/>/g, (one, target: string) =>
    UNUSED.test(target) || UNUSED.test(`word/${target}`) ? '' : one,
  );
}
