import { pack } from '../../src/store/formats/pack.ts';

/** Word files by hand, as small as they can be, for tests and benches of forms. */

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const NAMESPACES = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${OFFICE}"`;

/** The type of a document without macros. */
export const documentType = `${WORD}.document.main+xml`;

/** A paragraph of one run; a list of texts makes a run of each, as Word cuts them. */
export function paragraphXml(...texts: readonly string[]): string {
  const runs = texts.map((text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`);
  return `<w:p>${runs.join('')}</w:p>`;
}

/** A table of these rows; each cell one paragraph. */
export function tableXml(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(...rows.map((row) => row.length));
  const grid = '<w:gridCol w:w="2000"/>'.repeat(columns);
  const cells = (row: readonly string[]) =>
    row.map((text) => `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${paragraphXml(text)}</w:tc>`);
  const lines = rows.map((row) => `<w:tr>${cells(row).join('')}</w:tr>`);
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${lines.join('')}</w:tbl>`;
}

interface Extras {
  readonly type?: string;
  /** Relationships of the document, as they stand in its part. */
  readonly relationships?: string;
  /** Further parts as they are. */
  readonly parts?: Readonly<Record<string, string>>;
  /** Further lines of the list of types. */
  readonly types?: string;
}

/** The parts of a .docx with this body. */
export function wordTexts(
  body: string,
  { type = documentType, relationships = '', parts = {}, types = '' }: Extras = {},
): ReadonlyMap<string, string> {
  return new Map([
    [
      '[Content_Types].xml',
      `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
        `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        `<Default Extension="xml" ContentType="application/xml"/>` +
        `<Override PartName="/word/document.xml" ContentType="${type}"/>${types}</Types>`,
    ],
    [
      '_rels/.rels',
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ],
    [
      'word/_rels/document.xml.rels',
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relationships}</Relationships>`,
    ],
    [
      'word/document.xml',
      `${HEAD}<w:document ${NAMESPACES}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ],
    ...Object.entries(parts),
  ]);
}

/** A .docx with this body. */
export function wordFile(body: string, extras: Extras = {}): Uint8Array {
  const texts = [...wordTexts(body, extras)];
  return pack(new Map(texts.map(([name, text]) => [name, Buffer.from(text, 'utf8')])));
}

/** A relationship of the document to something outside of the file. */
export function outwardXml(kind: string, target: string): string {
  return `<Relationship Id="rOut" Type="${OFFICE}/${kind}" Target="${target}" TargetMode="External"/>`;
}
