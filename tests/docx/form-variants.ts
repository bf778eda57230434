import { relatedFile, relationXml } from './related-word.ts';
import { paragraphXml, tableXml } from './word-file.ts';

/** Forms in the many ways in which Word stores a field, a list and what stands around them; each as small as can be. */

const run = (text: string, properties = '') =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (inside: string, properties = '') => `<w:p>${properties}${inside}</w:p>`;
const text = (words: string) => p(run(words));
const list = (inside: string) => text('{{#y_kien}}') + inside + text('{{/y_kien}}');
const said = '{{noi_dung}}';

const control = (content: string, properties = '') =>
  `<w:sdt><w:sdtPr>${properties}<w:id w:val="77"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const prompt = '<w:showingPlcHdr/>';
const grey = '<w:rStyle w:val="VnbanChdanhsn"/>';
const styles =
  '<w:style w:type="character" w:styleId="VnbanChdanhsn"><w:name w:val="Placeholder Text"/><w:rPr><w:color w:val="808080"/></w:rPr></w:style>';

const spaces = [
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');
const drawing = (content: string, about = '') =>
  `<w:drawing><wp:inline ${spaces} distT="0" distB="0" distL="0" distR="0"><wp:extent cx="914400" cy="914400"/><wp:docPr id="5" name="Khung 5" descr="${about}"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="914400" cy="914400"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>`;
const oldDrawing = (content: string) =>
  `<w:pict><v:shape ${spaces} id="_x0000_s1026" type="#_x0000_t202" style="width:72pt;height:72pt"><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict>`;
const box = (choice: string, fallback = choice) =>
  `<w:r><mc:AlternateContent ${spaces}><mc:Choice Requires="wps">${drawing(choice)}</mc:Choice><mc:Fallback>${oldDrawing(fallback)}</mc:Fallback></mc:AlternateContent></w:r>`;

const note = (kind: string, words: string) =>
  `<w:${kind} w:id="-1" w:type="separator"><w:p><w:r><w:separator/></w:r></w:p></w:${kind}><w:${kind} w:id="2">${text(words)}</w:${kind}>`;
const noted = (kind: string) => `<w:r><w:${kind}Reference w:id="2"/></w:r>`;
const fieldEnd = (type: string, inside = '') =>
  `<w:r><w:fldChar w:fldCharType="${type}">${inside}</w:fldChar></w:r>`;
const code = (words: string) => `<w:r><w:instrText xml:space="preserve">${words}</w:instrText></w:r>`;
const bookmark = { start: '<w:bookmarkStart w:id="3" w:name="cho"/>', end: '<w:bookmarkEnd w:id="3"/>' };

const rows = tableXml([
  ['TT', 'Việc'],
  ['{{#y_kien}}{{stt}}', `${said}{{/y_kien}}`],
]);
const lastRow = /<w:tr>(?:(?!<w:tr>).)*<\/w:tr>(?=<\/w:tbl>)/;
const lastCell = /<w:tc>(?:(?!<w:tc>).)*<\/w:tc>(?=<\/w:tr><\/w:tbl>)/;
const inCell = (content: string) => tableXml([['{{so_y_kien}}', 'Ô']]).replace(paragraphXml('Ô'), content);

/** Forms that are taken, by what is in them. */
export const takenForms: readonly (readonly [what: string, file: Uint8Array])[] = [
  [
    'a field typed over a prompt',
    relatedFile(p(control(run('{{hoi_nghi.dia_diem}}', grey), prompt)), { word: { styles } }),
  ],
  ['a prompt in a list', relatedFile(list(control(p(run(said, grey)), prompt)), { word: { styles } })],
  ['a row in a control', relatedFile(rows.replace(lastRow, (row) => control(row)))],
  ['a cell in a control', relatedFile(rows.replace(lastCell, (cell) => control(cell)))],
  ['a control around a list', relatedFile(control(list(text(said))))],
  ['a control around a list in a cell', relatedFile(inCell(control(list(text(said)))))],
  [
    'bounds of a list in controls',
    relatedFile(control(text('{{#y_kien}}')) + text(said) + control(text('{{/y_kien}}'))),
  ],
  [
    'bounds of a list in controls of one paragraph',
    relatedFile(p(control(run('{{#y_kien}}')) + run(said) + control(run('{{/y_kien}}')))),
  ],
  [
    'a control bound to data',
    relatedFile(
      p(
        control(
          run('{{hoi_nghi.ket_luan}}'),
          '<w:dataBinding w:xpath="/a" w:storeItemID="{11111111-1111-1111-1111-111111111111}"/>',
        ),
      ),
    ),
  ],
  ['lines in a control of plain text', relatedFile(p(control(run('{{hoi_nghi.ket_luan}}'), '<w:text/>')))],
  [
    'rows of another program’s data',
    relatedFile(rows.replace(lastRow, (row) => `<w:customXml w:uri="u" w:element="e">${row}</w:customXml>`)),
  ],
  ['a box', relatedFile(p(box(text('{{hoi_nghi.ten}}'))))],
  ['a box in a list', relatedFile(list(p(run(said) + box(text(said)))))],
  ['a list in a box', relatedFile(p(box(list(text(said)))))],
  ['a bookmark in a list', relatedFile(list(p(bookmark.start + run(said) + bookmark.end)))],
  [
    'a bookmark over the beginning of a list',
    relatedFile(p(bookmark.start + run('a')) + list(p(run(said) + bookmark.end))),
  ],
  [
    'a bookmark over the end of a list',
    relatedFile(list(p(bookmark.start + run(said))) + p(bookmark.end + run('b'))),
  ],
  ['a picture in a list', relatedFile(list(p(`<w:r>${drawing(text('a'))}</w:r>`)))],
  [
    'a footnote in a list',
    relatedFile(list(p(run(said) + noted('footnote'))), {
      word: { footnotes: note('footnote', 'Nguồn: {{hoi_nghi.ten}}') },
    }),
  ],
  [
    'an endnote in a list',
    relatedFile(list(p(run(said) + noted('endnote'))), {
      word: { endnotes: note('endnote', 'Tại {{hoi_nghi.dia_diem}}') },
    }),
  ],
  ['a list in a header', relatedFile(text('a'), { word: { header1: list(text(said)) } })],
  ['a list in a footer', relatedFile(text('a'), { word: { footer1: list(text(said)) } })],
  ['braces written as numbers', relatedFile(text('&#123;&#x7b;so_y_kien}}'))],
  ['braces in CDATA', relatedFile(text('<![CDATA[{{so_y_kien}}]]>'))],
  [
    'a table in a row that repeats',
    relatedFile(
      tableXml([['{{#y_kien}}{{stt}}', 'Ô']]).replace(
        paragraphXml('Ô'),
        tableXml([[said]]) + text('{{/y_kien}}'),
      ),
    ),
  ],
  [
    'numbers of paragraphs',
    relatedFile(
      list(
        text(said).replace(
          '<w:p>',
          `<w:p ${'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'} w14:paraId="12345678">`,
        ),
      ),
    ),
  ],
];

/** Forms that are refused: what is said, where, and about what. */
export const refusedForms: readonly (readonly [what: string, file: Uint8Array, said: string])[] = [
  [
    'the description of a picture',
    relatedFile(p(`<w:r>${drawing(text('a'), '{{hoi_nghi.ten}}')}</w:r>`)),
    'out-of-reach picture body 1 {{hoi_nghi.ten}}',
  ],
  [
    'the code of a field, in pieces',
    relatedFile(
      p(fieldEnd('begin') + code(' IF "{{hoi_nghi') + code('.ten}}" = "" "a" ') + fieldEnd('end') + run('a')),
    ),
    'out-of-reach field-code body 2 {{hoi_nghi.ten}}',
  ],
  [
    'the code of a simple field',
    relatedFile(p(`<w:fldSimple w:instr=" QUOTE {{so_y_kien}} ">${run('a')}</w:fldSimple>`)),
    'out-of-reach field-code body 2 {{so_y_kien}}',
  ],
  [
    'an equation',
    relatedFile(
      p(
        '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>{{so_y_kien}}</m:t></m:r></m:oMath>',
      ),
    ),
    'out-of-reach equation body 1 {{so_y_kien}}',
  ],
  [
    'the address of a link',
    relatedFile(p(`<w:hyperlink r:id="rLink">${run('a')}</w:hyperlink>`), {
      relationships: relationXml('rLink', 'hyperlink', 'https://example.com/{{so_y_kien}}').replace(
        '/>',
        ' TargetMode="External"/>',
      ),
    }),
    'out-of-reach link body 2 {{so_y_kien}}',
  ],
  [
    'the name of a control',
    relatedFile(p(control(run('a'), '<w:alias w:val="{{so_y_kien}}"/>'))),
    'out-of-reach control body 2 {{so_y_kien}}',
  ],
  [
    'an old field to type in',
    relatedFile(
      p(
        fieldEnd(
          'begin',
          '<w:ffData><w:textInput><w:default w:val="{{so_y_kien}}"/></w:textInput></w:ffData>',
        ) +
          fieldEnd('end') +
          run('a'),
      ),
    ),
    'out-of-reach control body 2 {{so_y_kien}}',
  ],
  [
    'a chart',
    relatedFile(
      p(
        `${run('Biểu đồ')}<w:r><w:drawing><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rChart"/></w:drawing></w:r>`,
      ),
      {
        relationships: relationXml('rChart', 'chart', 'charts/chart1.xml'),
        parts: {
          'word/charts/chart1.xml':
            '<c:chartSpace xmlns:c="c" xmlns:a="a"><a:p><a:r><a:t>{{hoi_</a:t></a:r><a:r><a:t>nghi.ten}}</a:t></a:r></a:p></c:chartSpace>',
        },
      },
    ),
    'out-of-reach chart body 2 {{hoi_nghi.ten}}',
  ],
  [
    'a kind of numbering',
    relatedFile(text('a'), {
      word: { numbering: '<w:abstractNum><w:lvl><w:lvlText w:val="{{stt}}."/></w:lvl></w:abstractNum>' },
    }),
    'out-of-reach numbering {{stt}}',
  ],
  [
    'a header that does not say it is one',
    relatedFile('<w:p><w:pPr><w:sectPr><w:headerReference r:id="rHeader"/></w:sectPr></w:pPr></w:p>', {
      relationships: relationXml('rHeader', 'header', 'a/b.xml'),
      parts: {
        'word/a/b.xml': `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${text('{{hoi_nghi.ten}}')}</w:hdr>`,
      },
    }),
    'out-of-reach unseen body 1 {{hoi_nghi.ten}}',
  ],
  [
    'the second form of a box alone',
    relatedFile(p(box(text('a'), text('{{tieu_de}}')))),
    'unknown-field body 2 {{tieu_de}}',
  ],
  [
    'a field around a box',
    relatedFile(p(run('{{hoi_nghi') + box(text('x')) + run('.ten}}'))),
    'across-parts body 2 {{hoi_nghi.ten}}',
  ],
  [
    'a list that begins within a field of Word',
    relatedFile(
      p(fieldEnd('begin') + run('{{#y_kien}}')) + p(run(said) + fieldEnd('end')) + text('{{/y_kien}}'),
    ),
    'across-parts body 2 {{#y_kien}}',
  ],
  [
    'bounds of a list in a link and outside',
    relatedFile(
      text('Trước') + p(`<w:hyperlink w:anchor="a">${run('{{#y_kien}}')}</w:hyperlink>${run('{{/y_kien}}')}`),
    ),
    'not-to-be-filled body 3 {{#y_kien}}',
  ],
];
