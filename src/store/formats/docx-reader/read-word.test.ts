import { strToU8, zipSync } from 'fflate/browser';
import { describe, expect, it } from 'vitest';
import type { WordText } from '../../../shared/format-check/word-text.ts';
import { readWord } from './read-word.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

interface Written {
  readonly body: string;
  readonly styles?: string;
  readonly more?: Readonly<Record<string, string>>;
}

/** The smallest file that holds what a test is about. */
function written({ body, styles = '', more = {} }: Written): WordText {
  const parts = {
    'word/document.xml': `<w:document xmlns:w="${W}" xmlns:mc="m" xmlns:r="r"><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': `<w:styles xmlns:w="${W}">${styles}</w:styles>`,
    ...more,
  };
  const bytes = Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)] as const);
  return readWord(zipSync(Object.fromEntries(bytes)), 'a.docx');
}

const p = (text: string, paragraph = '', run = '') =>
  `<w:p><w:pPr>${paragraph}</w:pPr><w:r><w:rPr>${run}</w:rPr><w:t>${text}</w:t></w:r></w:p>`;

function style(id: string, content: string, type = 'paragraph', more = ''): string {
  return `<w:style w:type="${type}" w:styleId="${id}"${more}>${content}</w:style>`;
}

describe('what a paragraph comes to', () => {
  it('is what Word does by itself where nothing is said', () => {
    expect(written({ body: p('Chữ') }).paragraphs[0]).toMatchObject({
      text: 'Chữ',
      align: 'left',
      line: { times: 1 },
      runs: [{ fonts: ['Times New Roman'], sizePt: 10, bold: false }],
    });
  });

  it('is defaults, then styles and what they are based on, then its own settings', () => {
    const styles =
      `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/><w:sz w:val="22"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>` +
      style('Normal', '<w:rPr><w:sz w:val="26"/></w:rPr>', 'paragraph', ' w:default="1"') +
      style('A', '<w:basedOn w:val="Normal"/><w:pPr><w:jc w:val="both"/><w:ind w:firstLine="567"/></w:pPr>') +
      style('B', '<w:basedOn w:val="A"/><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:i/></w:rPr>');
    const body =
      p('Một') +
      p('Hai', '<w:pStyle w:val="B"/>') +
      p(
        'Ba',
        '<w:pStyle w:val="B"/><w:jc w:val="right"/><w:spacing w:line="360" w:lineRule="exact"/>',
        '<w:sz w:val="28"/><w:i w:val="0"/>',
      );
    const [one, two, three] = written({ body, styles }).paragraphs;
    expect(one).toMatchObject({ afterPt: 8, runs: [{ fonts: ['Arial'], sizePt: 13 }] });
    expect(two).toMatchObject({ align: 'center', afterPt: 8, runs: [{ sizePt: 13, italic: true }] });
    expect(two?.firstLineMm).toBeCloseTo(10, 1);
    expect(three).toMatchObject({
      align: 'right',
      afterPt: 8,
      line: { exactPt: 18 },
      runs: [{ sizePt: 14, italic: false }],
    });
  });

  it('has bold taken back where paragraph and letters both say it by style', () => {
    const styles = style('P', '<w:rPr><w:b/></w:rPr>') + style('C', '<w:rPr><w:b/></w:rPr>', 'character');
    const body =
      p('đậm', '<w:pStyle w:val="P"/>') + p('thường', '<w:pStyle w:val="P"/>', '<w:rStyle w:val="C"/>');
    const bold = written({ body, styles }).paragraphs.map(({ runs }) => runs[0]?.bold);
    expect(bold).toEqual([true, false]);
  });

  it('is in the fonts of the theme, for Vietnamese where the file is Vietnamese', () => {
    const theme =
      '<a:theme xmlns:a="a"><a:fontScheme><a:minorFont><a:latin typeface="Calibri"/><a:font script="Viet" typeface="Times New Roman"/></a:minorFont></a:fontScheme></a:theme>';
    const themed = '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/>';
    const fontsWith = (language: string) =>
      written({
        body: p('Chữ', '', themed),
        more: {
          'word/theme/theme1.xml': theme,
          'word/settings.xml': `<w:settings xmlns:w="${W}"><w:themeFontLang w:val="${language}"/></w:settings>`,
        },
      }).paragraphs[0]?.runs[0]?.fonts;
    expect(fontsWith('en-US')).toEqual(['Calibri']);
    expect(fontsWith('vi-VN')).toEqual(['Times New Roman']);
  });

  it('tells the font of plain letters and of letters with marks apart', () => {
    const fonts = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Calibri"/>';
    const found = written({ body: p('abc', '', fonts) + p('ắ', '', fonts) + p('bắc', '', fonts) });
    expect(found.paragraphs.map(({ runs }) => runs[0]?.fonts)).toEqual([
      ['Times New Roman'],
      ['Calibri'],
      ['Times New Roman', 'Calibri'],
    ]);
  });

  it('is not read where a tracked change took it out, or where it is hidden', () => {
    const body =
      '<w:p><w:del><w:r><w:delText>cũ</w:delText></w:r></w:del><w:ins><w:r><w:t>mới</w:t></w:r></w:ins>' +
      '<w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r><w:hyperlink><w:r><w:t xml:space="preserve"> nối</w:t></w:r></w:hyperlink></w:p>';
    expect(written({ body }).paragraphs[0]?.text).toBe('mới nối');
  });

  it('is found in tables, content controls and text boxes, each once', () => {
    const box = (text: string) => `<w:pict><w:txbxContent>${p(text)}</w:txbxContent></w:pict>`;
    const body =
      `<w:sdt><w:sdtContent>${p('một')}</w:sdtContent></w:sdt>` +
      `<w:tbl><w:tr><w:tc>${p('hai')}</w:tc><w:tc>${p('ba')}</w:tc></w:tr></w:tbl>` +
      `<w:p><w:r><mc:AlternateContent><mc:Choice>${box('bốn')}</mc:Choice><mc:Fallback>${box('bốn')}</mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    const { paragraphs } = written({ body });
    expect(paragraphs.map(({ text }) => text)).toEqual(['một', 'hai', 'ba', '', 'bốn']);
    expect(paragraphs[2]?.cell).toEqual({ table: 0, row: 0, column: 1, columns: 2 });
  });

  it('is read under any prefix, and with letters written as numbers', () => {
    const xml = `<d:document xmlns:d="${W}"><d:body><d:p><d:pPr><d:jc d:val="center"/></d:pPr><d:r><d:t>Ch&#7919; &amp; s&#x1ED1;</d:t></d:r></d:p></d:body></d:document>`;
    const { paragraphs } = written({ body: '', more: { 'word/document.xml': xml } });
    expect(paragraphs[0]).toMatchObject({ text: 'Chữ & số', align: 'center' });
  });
});

describe('a sheet', () => {
  const header = (text: string) =>
    `<w:hdr xmlns:w="${W}"><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${text}</w:instrText></w:r></w:p></w:hdr>`;
  const rels = '<Relationships><Relationship Id="rId1" Target="header1.xml"/></Relationships>';
  const section = (content: string) => `<w:sectPr>${content}<w:pgSz w:w="11906" w:h="16838"/></w:sectPr>`;
  const reference = '<w:headerReference w:type="default" r:id="rId1"/>';

  it('has the number of the section before it where it has none of its own', () => {
    const { sections, paragraphs } = written({
      body: `${p('Một', section(`${reference}<w:titlePg/>`))}${p('Hai')}${section('')}`,
      more: { 'word/_rels/document.xml.rels': rels, 'word/header1.xml': header(' PAGE  \\* MERGEFORMAT ') },
    });
    expect(paragraphs.map((paragraph) => paragraph.section)).toEqual([0, 1]);
    expect(sections.map(({ firstNumber, nextNumber }) => [firstNumber?.align, nextNumber?.align])).toEqual([
      [undefined, 'center'],
      ['center', 'center'],
    ]);
  });

  it('has no number where the field is another one', () => {
    const more = { 'word/_rels/document.xml.rels': rels, 'word/header1.xml': header('NUMPAGES') };
    expect(written({ body: section(reference), more }).sections[0]?.nextNumber).toBeNull();
  });
});
