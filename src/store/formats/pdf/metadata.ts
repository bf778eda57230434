import { escapedXml } from '../escaped-xml.ts';

/** What a PDF says of itself. */
export interface PdfProperties {
  readonly title: string;
  /** The office, never a person; empty if it has no name yet. */
  readonly creator: string;
}

/** The program as the maker of a file. */
export const PROGRAM = 'Giao ban';
export const LANGUAGE = 'vi';

/**
 * The properties of a PDF as XMP (ISO 16684-1), without a day: the same record gives the same file.
 * @param isArchival whether it says that it keeps to PDF/A-2b
 */
export function xmpOf({ title, creator }: PdfProperties, isArchival: boolean): string {
  const author =
    creator === ''
      ? ''
      : `<dc:creator><rdf:Seq><rdf:li>${escapedXml(creator)}</rdf:li></rdf:Seq></dc:creator>`;
  const claim = isArchival ? '<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>' : '';
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">',
    '<dc:format>application/pdf</dc:format>',
    `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapedXml(title)}</rdf:li></rdf:Alt></dc:title>`,
    author,
    `<dc:language><rdf:Bag><rdf:li>${LANGUAGE}</rdf:li></rdf:Bag></dc:language>`,
    `<xmp:CreatorTool>${PROGRAM}</xmp:CreatorTool><pdf:Producer>${PROGRAM}</pdf:Producer>`,
    claim,
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="r"?>',
  ]
    .filter((line) => line !== '')
    .join('\n');
}
