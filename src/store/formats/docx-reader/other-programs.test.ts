import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readForm } from '../docx-template/read-template.ts';
import { readWord } from './read-word.ts';

const example = (name: string) => readFileSync(join(import.meta.dirname, 'examples', name));
const textsOf = (file: Uint8Array) => readWord(file, 'a.docx').paragraphs.map(({ text }) => text);

type Parts = Record<string, string>;

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const KINDS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const relations = (...each: readonly (readonly [id: string, kind: string, target: string])[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each
    .map(([id, kind, target]) => `<Relationship Id="${id}" Type="${KINDS}/${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const parts: Parts = {
  '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${WORD}.styles+xml"/></Types>`,
  '_rels/.rels': relations(['rId1', 'officeDocument', 'word/document.xml']),
  'word/document.xml': `<w:document xmlns:w="${W}"><w:body><w:p><w:r><w:t>Thông báo</w:t></w:r></w:p></w:body></w:document>`,
  'word/_rels/document.xml.rels': relations(['rId1', 'styles', 'styles.xml']),
  'word/styles.xml': `<w:styles xmlns:w="${W}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/></w:rPr></w:rPrDefault></w:docDefaults></w:styles>`,
};

const zipped = (all: Parts) =>
  zipSync(Object.fromEntries(Object.entries(all).map(([name, xml]) => [name, strToU8(xml)])));
const renamed = (change: (name: string) => string, say: (xml: string) => string = (xml) => xml): Parts =>
  Object.fromEntries(
    Object.entries(parts).map(([name, xml]) => [change(name), /rels$|Types/.test(name) ? say(xml) : xml]),
  );

describe('a Word file of another program or of another layout is read like one of Word', () => {
  it.each(['document2.docx', 'backslashes.docx'])('%s, checked and as a form', (name) => {
    const file = example(name);
    expect(textsOf(file).join(' ')).toMatch(/\p{L}/u);
    expect(readForm(file, name).problems.map(({ type }) => type)).not.toContain('not-to-be-filled');
  });

  it.each<[string, Parts]>([
    ['as Word itself writes it', parts],
    [
      'another name of the document',
      renamed(
        (name) => name.replace('document.xml', 'document2.xml'),
        (xml) => xml.replaceAll('document.xml', 'document2.xml'),
      ),
    ],
    [
      'everything in the root',
      renamed(
        (name) => name.replace(/^word\//, ''),
        (xml) => xml.replaceAll('word/', ''),
      ),
    ],
    [
      'another folder',
      renamed(
        (name) => name.replace(/^word/, 'noi dung'),
        (xml) => xml.replaceAll('word/', 'noi%20dung/'),
      ),
    ],
    ['backslashes', renamed((name) => name.replaceAll('/', '\\'))],
    ['names from the root', renamed((name) => `/${name}`)],
    [
      'targets from the root',
      renamed(
        (name) => name,
        (xml) => xml.replace('Target="styles', 'Target="/word/styles'),
      ),
    ],
    [
      'another name of the styles',
      renamed(
        (name) => name.replace('styles.xml', 'styles1.xml'),
        (xml) => xml.replaceAll('styles.xml', 'styles1.xml'),
      ),
    ],
    ['capitals', renamed((name) => (name.startsWith('word') ? name.toUpperCase() : name))],
    ['no relations of the package', (({ '_rels/.rels': _, ...others }) => others)(parts)],
    [
      'strict Open XML',
      Object.fromEntries(
        Object.entries(parts).map(([name, xml]) => [
          name,
          xml
            .replaceAll(W, 'http://purl.oclc.org/ooxml/wordprocessingml/main')
            .replaceAll(KINDS, 'http://purl.oclc.org/ooxml/officeDocument/relationships'),
        ]),
      ),
    ],
  ])('%s', (_name, all) => {
    const { paragraphs } = readWord(zipped(all), 'a.docx');
    expect(paragraphs.map(({ text }) => text)).toEqual(['Thông báo']);
    expect(paragraphs[0]?.runs[0]?.fonts).toEqual(['Arial']);
  });

  it('keeps a form without backslashes in the names of its parts', () => {
    const { content } = readForm(example('backslashes.docx'), 'a.docx');
    expect(Object.keys(unzipSync(content ?? new Uint8Array())).join(' ')).toMatch(
      /^[^\\]*word\/document\.xml[^\\]*$/,
    );
  });
});
