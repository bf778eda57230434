import { describe, expect, it } from 'vitest';
import { outwardXml, paragraphXml, tableXml, wordFile } from '../../../../tests/docx/word-file.ts';
import { readReturned } from './returned.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const gone = (text: string) =>
  `<w:del w:id="1" w:author="A"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
const come = (text: string) => `<w:ins w:id="2" w:author="A">${run(text)}</w:ins>`;

type Texts = string | string[][][];

function textsOf(body: string): Texts[] {
  return readReturned(wordFile(body), 'a.docx').parts.map((part) =>
    part.kind === 'line'
      ? part.line.text
      : part.rows.map((row) => row.map((cell) => cell.map(({ text }) => text))),
  );
}

describe('a Word file that came back', () => {
  it('reads as if every tracked change had been accepted, and tells where there were some', () => {
    const file = wordFile(
      `<w:p>${run('Đường ')}${gone('tốt')}${come('ngập')}${run('.')}</w:p>${paragraphXml('Chợ.')}`,
    );
    const { parts, tracked } = readReturned(file, 'a.docx');
    expect(tracked).toBe(2);
    expect(parts).toMatchObject([
      { line: { text: 'Đường ngập.', tracked: true } },
      { line: { text: 'Chợ.', tracked: false } },
    ]);
  });

  it('goes on in the next paragraph where the end of one was deleted, and leaves deleted rows out', () => {
    const open = `<w:p><w:pPr><w:rPr><w:del w:id="3" w:author="A"/></w:rPr></w:pPr>${run('Đường ')}</w:p>`;
    expect(textsOf(`${open}${paragraphXml('ngập.')}`)).toEqual(['Đường ngập.']);
    const table = tableXml([['một'], ['hai']]).replace('<w:tr>', '<w:tr><w:trPr><w:del w:id="4"/></w:trPr>');
    expect(textsOf(table)).toEqual([[[['hai']]]]);
  });

  it('reads moved words once, where they went', () => {
    const from = `<w:p><w:moveFrom w:id="5">${run('Chợ.')}</w:moveFrom>${run('Đường.')}</w:p>`;
    expect(textsOf(`${from}<w:p><w:moveTo w:id="6">${run('Chợ.')}</w:moveTo></w:p>`)).toEqual([
      'Đường.',
      'Chợ.',
    ]);
  });

  it('keeps what stands beside the text: comments, notes, boxes; a picture is counted', () => {
    const comments = `<w:comments ${NAMESPACE}><w:comment w:id="7" w:author="A">${paragraphXml('Xem lại số.')}</w:comment></w:comments>`;
    const notes = `<w:footnotes ${NAMESPACE}><w:footnote w:id="1">${paragraphXml('Theo báo cáo của Sở.')}</w:footnote></w:footnotes>`;
    const box = `<w:r><w:pict><w:txbxContent>${paragraphXml('Dấu đến.')}</w:txbxContent></w:pict></w:r>`;
    const picture = '<w:r><w:drawing/></w:r>';
    const body = `<w:p><w:commentRangeStart w:id="7"/>${run('Đường.')}<w:r><w:commentReference w:id="7"/></w:r>${box}${picture}</w:p>`;
    const file = wordFile(body, {
      relationships: [
        `<Relationship Id="r1" Type="${OFFICE}/comments" Target="comments.xml"/>`,
        `<Relationship Id="r2" Type="${OFFICE}/footnotes" Target="footnotes.xml"/>`,
        outwardXml('hyperlink', 'https://example.com/'),
      ].join(''),
      parts: { 'word/comments.xml': comments, 'word/footnotes.xml': notes },
    });
    const read = readReturned(file, 'a.docx');
    expect(read.parts).toMatchObject([{ line: { text: 'Đường.', comments: ['Xem lại số.'] } }]);
    expect(read.aside.map(({ text }) => text)).toEqual(['Dấu đến.', 'Theo báo cáo của Sở.']);
    expect(read.objects).toBe(1);
  });
});
