import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import {
  preflightFaults,
  propertiesOf,
  readByQpdf,
} from '../../../../tests/documents/acceptance/filed-pdf.ts';
import { smallPdf } from '../../../../tests/documents/small-pdf.ts';
import { temporaryFolder } from '../../../../tests/store/temporary-folder.ts';
import { archivalPdf } from './archival-pdf.ts';

/** Minutes of one page as Chromium printed them, tagged, with bookmarks. */
const printed = readFileSync(new URL('examples/printed.pdf', import.meta.url));
const properties = {
  title: 'Biên bản <Hội nghị> & “giao ban”',
  creator: 'Ban Tuyên giáo và Dân vận Tỉnh ủy',
};

async function filed(bytes: Uint8Array, given = properties): Promise<string> {
  const path = join(temporaryFolder(), 'văn-bản.pdf');
  writeFileSync(path, await archivalPdf(bytes, given));
  return path;
}

describe('a PDF as it is filed', () => {
  it('names the document, the office and the program, and nowhere a browser or a day', async () => {
    const path = await filed(printed);
    const said = await propertiesOf(path);
    expect(Object.fromEntries(said)).toMatchObject({
      Title: properties.title,
      Author: properties.creator,
      Creator: 'Giao ban',
      Producer: 'Giao ban',
      'Metadata Stream': 'yes',
      Tagged: 'yes',
      JavaScript: 'no',
      Encrypted: 'no',
    });
    expect([...said.keys()].filter((name) => name.endsWith('Date'))).toEqual([]);
    const { text, catalog } = await readByQpdf(path);
    expect(text).not.toMatch(/Mozilla|Chrome|Electron|Safari|Skia|CreationDate|ModDate/i);
    expect(catalog).toMatchObject({
      '/Lang': 'u:vi',
      '/MarkInfo': { '/Marked': true },
      '/ViewerPreferences': { '/DisplayDocTitle': true },
      '/OutputIntents': [{ '/S': '/GTS_PDFA1' }],
    });
    expect(catalog).toHaveProperty('/Outlines');
    expect(catalog).toHaveProperty('/StructTreeRoot');
  });

  it('has the same properties in XMP, where it says that it keeps to PDF/A-2b', async () => {
    const { text } = await readByQpdf(await filed(printed));
    const [xmp = ''] = /<x:xmpmeta.*<\/x:xmpmeta>/s.exec(text) ?? [];
    for (const words of [
      '<rdf:li xml:lang="x-default">Biên bản &lt;Hội nghị&gt; &amp; “giao ban”</rdf:li>',
      `<dc:creator><rdf:Seq><rdf:li>${properties.creator}</rdf:li></rdf:Seq></dc:creator>`,
      '<dc:language><rdf:Bag><rdf:li>vi</rdf:li></rdf:Bag></dc:language>',
      '<xmp:CreatorTool>Giao ban</xmp:CreatorTool>',
      '<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>',
    ])
      expect(xmp).toContain(words);
  });

  it('has nothing that Preflight finds fault with, but what PDF/A-2 allows', async () => {
    const path = join(temporaryFolder(), 'trước.pdf');
    writeFileSync(path, printed);
    expect((await preflightFaults(path)).length).toBeGreaterThan(5);
    expect(await preflightFaults(await filed(printed))).toEqual([]);
  }, 60_000);

  it('is the same to the byte, whenever it was printed and whatever Chromium had counted before', async () => {
    const once = await archivalPdf(printed, properties);
    const [, begun, now] =
      /\/ID \[ <([0-9a-f]{32})> <([0-9a-f]{32})> \]/.exec(Buffer.from(once).toString('latin1')) ?? [];
    expect(begun).toMatch(/[1-9a-f]/);
    expect(now).toBe(begun);
    expect(Buffer.from(once).equals(await archivalPdf(printed, properties))).toBe(true);
    const later = Buffer.from(
      printed.toString('latin1').replaceAll('(D:2026', '(D:2031').replaceAll('(node0000', '(node0007'),
      'latin1',
    );
    expect(later.equals(printed)).toBe(false);
    expect(Buffer.from(once).equals(await archivalPdf(later, properties))).toBe(true);
    const other = await archivalPdf(printed, { ...properties, title: 'Khác' });
    expect(Buffer.from(once).equals(other)).toBe(false);
  });

  it('has no author where the office has no name yet', async () => {
    const path = await filed(smallPdf(), { title: 'Biên bản', creator: '' });
    expect((await propertiesOf(path)).has('Author')).toBe(false);
    expect((await readByQpdf(path)).text).not.toContain('dc:creator');
  });

  it('does not say that it keeps to PDF/A where a font is not in it', async () => {
    const document = await PDFDocument.create();
    document.addPage().setFont(await document.embedFont(StandardFonts.TimesRoman));
    const { text } = await readByQpdf(await filed(await document.save()));
    expect(text).not.toContain('pdfaid:part');
  });

  it('is not made of what is no PDF', async () => {
    await expect(archivalPdf(new TextEncoder().encode('tệp khác'), properties)).rejects.toThrow();
  });
});
