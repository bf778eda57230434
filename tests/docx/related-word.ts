import { paragraphXml, wordFile } from './word-file.ts';

/** Word files with parts that are related to each other as Word relates them, for tests of what forms bring along. */

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const SPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${OFFICE}"`,
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"',
].join(' ');

/** A part under `word/`: the kind of its relation, its root and what stands in it. */
interface RelatedPart {
  readonly kind: string;
  readonly root: string;
  readonly xml: string;
}

const roots: Readonly<Record<string, Omit<RelatedPart, 'xml'>>> = {
  header1: { kind: 'header', root: 'w:hdr' },
  footer1: { kind: 'footer', root: 'w:ftr' },
  footnotes: { kind: 'footnotes', root: 'w:footnotes' },
  endnotes: { kind: 'endnotes', root: 'w:endnotes' },
  comments: { kind: 'comments', root: 'w:comments' },
  commentsExtended: { kind: 'commentsExtended', root: 'w15:commentsEx' },
  people: { kind: 'people', root: 'w15:people' },
  styles: { kind: 'styles', root: 'w:styles' },
  numbering: { kind: 'numbering', root: 'w:numbering' },
  settings: { kind: 'settings', root: 'w:settings' },
};

interface Related {
  /** What stands in the parts under `word/`, by name. */
  readonly word?: Readonly<Record<string, string>>;
  /** Further relations of the document. */
  readonly relationships?: string;
  /** Parts of the package, by the kind of their relation. */
  readonly around?: Readonly<Record<string, readonly [name: string, text: string]>>;
  readonly parts?: Readonly<Record<string, string>>;
}

export function relationXml(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
}

/** A form of one field and this text, with related parts. */
export function relatedFile(body: string, related: Related = {}): Uint8Array {
  const { word = {}, relationships = '', around = {}, parts = {} } = related;
  const names = Object.keys(word);
  const part = (name: string) => roots[name] ?? { kind: name, root: `w:${name}` };
  const sections = names
    .filter((name) => /header|footer/.test(name))
    .map((name) => `<w:${part(name).kind}Reference w:type="default" r:id="${name}"/>`);
  const section =
    sections.length === 0 ? '' : `<w:p><w:pPr><w:sectPr>${sections.join('')}</w:sectPr></w:pPr></w:p>`;
  const packaged = Object.entries(around);
  return wordFile(paragraphXml('{{hoi_nghi.ten}}') + body + section, {
    relationships:
      names.map((name) => relationXml(name, part(name).kind, `${name}.xml`)).join('') + relationships,
    types: names
      .map((name) => `<Override PartName="/word/${name}.xml" ContentType="${WORD}.${part(name).kind}+xml"/>`)
      .join(''),
    parts: {
      ...Object.fromEntries(
        Object.entries(word).map(([name, xml]) => [
          `word/${name}.xml`,
          `<${part(name).root} ${SPACES}>${xml}</${part(name).root}>`,
        ]),
      ),
      ...Object.fromEntries(packaged.map(([, [name, text]]) => [name, text])),
      '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationXml('rMain', 'officeDocument', 'word/document.xml')}${packaged.map(([kind, [name]], at) => relationXml(`rPackage${at}`, kind, name)).join('')}</Relationships>`,
      ...parts,
    },
  });
}
