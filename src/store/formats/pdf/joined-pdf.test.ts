import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import {
  bookmarksOf,
  preflightFaults,
  readByQpdf,
} from '../../../../tests/documents/acceptance/filed-pdf.ts';
import { smallPdf } from '../../../../tests/documents/small-pdf.ts';
import { temporaryFolder } from '../../../../tests/store/temporary-folder.ts';
import { archivalPdf } from './archival-pdf.ts';
import { joinedPdf } from './joined-pdf.ts';

/** Minutes of one page as Chromium printed them, tagged, with bookmarks. */
const printed = readFileSync(new URL('examples/printed.pdf', import.meta.url));
const parts = ['Giấy mời', 'Biên bản', 'Thông báo'].map((title) => ({ bytes: printed, title }));

async function written(bytes: Uint8Array): Promise<string> {
  const path = join(temporaryFolder(), 'bộ.pdf');
  writeFileSync(path, bytes);
  return path;
}

describe('several PDFs as one', () => {
  it('has all pages in order, and a bookmark for each document over its own', async () => {
    const [own] = await bookmarksOf(await written(printed));
    const bookmarks = await bookmarksOf(await written(await joinedPdf(parts)));
    expect(bookmarks.map(({ title, destpageposfrom1 }) => [title, destpageposfrom1])).toEqual([
      ['Giấy mời', 1],
      ['Biên bản', 2],
      ['Thông báo', 3],
    ]);
    for (const { kids, destpageposfrom1: page } of bookmarks) {
      expect(kids.map(({ title }) => title)).toEqual([own?.title]);
      expect(kids[0]?.kids.map(({ title }) => title)).toEqual(own?.kids.map(({ title }) => title));
      expect(kids[0]?.kids.every((one) => one.destpageposfrom1 === page)).toBe(true);
    }
  });

  it('is one structure, in which what stands on a page leads to the document it is of', async () => {
    const { context, catalog } = await PDFDocument.load(await joinedPdf(parts));
    const root = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
    const documents = root.lookup(PDFName.of('K'), PDFArray).asArray();
    expect(documents).toHaveLength(3);
    const table = root.lookup(PDFName.of('ParentTree'), PDFDict).lookup(PDFName.of('Nums'), PDFArray);
    const pages = catalog
      .Pages()
      .Kids()
      .asArray()
      .map((tree) => context.lookup(tree, PDFDict).lookup(PDFName.of('Kids'), PDFArray).lookup(0, PDFDict));
    for (const [at, page] of pages.entries()) {
      expect(page.lookup(PDFName.of('StructParents'), PDFNumber).asNumber()).toBe(at);
      expect(table.lookup(at * 2, PDFNumber).asNumber()).toBe(at);
      for (const element of table.lookup(at * 2 + 1, PDFArray).asArray()) {
        let [here, above] = [element, context.lookup(element, PDFDict).get(PDFName.of('P'))];
        while (above !== undefined && context.lookup(above) !== root)
          [here, above] = [above, context.lookup(above, PDFDict).get(PDFName.of('P'))];
        expect(here).toBe(documents[at]);
      }
    }
  });

  it('names each element once, and finds it by its name', async () => {
    const path = await written(await archivalPdf(await joinedPdf(parts), { title: 'Bộ', creator: '' }));
    const { text } = await readByQpdf(path);
    expect(text.match(/\/Type \/StructTreeRoot/g)).toHaveLength(1);
    expect(text.match(/\/S \/Document/g)).toHaveLength(3);
    const ids = [...text.matchAll(/\/ID \((e\d{8})\)/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const [, named = ''] = /\/Names \[(.*?)\]/s.exec(text) ?? [];
    expect([...named.matchAll(/\((e\d{8})\)/g)].map(([, id]) => id)).toEqual(ids.toSorted());
  });

  it('has nothing that Preflight finds fault with, and says PDF/A as each of them does', async () => {
    const path = await written(await archivalPdf(await joinedPdf(parts), { title: 'Bộ', creator: 'Ban' }));
    expect(await preflightFaults(path)).toEqual([]);
    expect((await readByQpdf(path)).text).toContain('<pdfaid:part>2</pdfaid:part>');
  }, 60_000);

  it('is the same to the byte each time', async () => {
    const once = await joinedPdf(parts);
    expect(Buffer.from(once).equals(await joinedPdf(parts))).toBe(true);
  });

  it('takes PDFs without structure or bookmarks', async () => {
    const bytes = await joinedPdf([{ bytes: smallPdf(), title: 'Một' }, ...parts]);
    expect((await PDFDocument.load(bytes)).getPageCount()).toBe(4);
    await readByQpdf(await written(bytes));
  });

  it('is not made of what is no PDF', async () => {
    const bytes = new TextEncoder().encode('tệp khác');
    await expect(joinedPdf([{ bytes, title: 'Một' }])).rejects.toThrow();
  });
});
