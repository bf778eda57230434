import { describe, expect, it } from 'vitest';
import { relatedFile, relationXml } from '../../../../tests/docx/related-word.ts';
import { paragraphXml } from '../../../../tests/docx/word-file.ts';
import { ownPersonalData, withMasks } from './own-words.ts';
import { formParts, XML } from './parts.ts';

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const phone = '0912 345 678';
const note = `<w:footnote w:id="2">${paragraphXml(`Hỏi ${phone}`)}</w:footnote>`;

/** Forms with a telephone number of their own, and where it is found. */
const cases: readonly (readonly [what: string, file: Uint8Array, found: string])[] = [
  ['the text', relatedFile(paragraphXml(`Gọi ${phone}`)), 'text body 2'],
  ['several runs', relatedFile(paragraphXml('Gọi 0912 ', '345', ' 678')), 'text body 2'],
  ['a header', relatedFile('', { word: { header1: paragraphXml(phone) } }), 'text header 1'],
  ['a footer', relatedFile('', { word: { footer1: paragraphXml(phone) } }), 'text footer 1'],
  [
    'a note',
    relatedFile(`<w:p>${run('Xem')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`, {
      word: { footnotes: note },
    }),
    'text note 1',
  ],
  [
    'the second form of a box',
    relatedFile(
      `<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps"><w:txbxContent>${paragraphXml('a')}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${paragraphXml(phone)}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
    ),
    'text body 2',
  ],
  [
    'the description of a picture',
    relatedFile(
      `<w:p>${run('Ảnh')}<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" alt="Gọi ${phone}"/></w:pict></w:r></w:p>`,
    ),
    'picture body 2',
  ],
  [
    'the name of a control',
    relatedFile(
      `<w:p><w:sdt><w:sdtPr><w:alias w:val="Gọi ${phone}"/></w:sdtPr><w:sdtContent>${run('a')}</w:sdtContent></w:sdt></w:p>`,
    ),
    'control body 2',
  ],
  [
    'the address of a link',
    relatedFile(`<w:p><w:hyperlink r:id="rLink">${run('Gọi')}</w:hyperlink></w:p>`, {
      relationships: relationXml('rLink', 'hyperlink', `tel:${phone}`).replace(
        '/>',
        ' TargetMode="External"/>',
      ),
    }),
    'link body 2',
  ],
  [
    'the code of a field',
    relatedFile(
      `<w:p><w:fldSimple w:instr=" HYPERLINK &quot;tel:${phone}&quot; ">${run('Gọi')}</w:fldSimple></w:p>`,
    ),
    'field-code body 2',
  ],
];

describe('a telephone number in', () => {
  it.each(cases)('%s is found with its place, and masked there', (_, file, found) => {
    const parts = formParts(file, 'a');
    expect(
      ownPersonalData(parts).map(
        ({ quote, where, place }) => `${quote}: ${where} ${place?.part} ${place?.paragraph}`,
      ),
    ).toEqual([`${phone}: ${found}`]);
    const masked = withMasks(parts, [phone]);
    expect(ownPersonalData(masked)).toEqual([]);
    for (const [name, bytes] of masked)
      if (XML.test(name)) expect(Buffer.from(bytes).toString('utf8'), name).not.toContain('678');
  });
});

it('a field is no part of a name, and a mask leaves it where it is', () => {
  const parts = formParts(relatedFile(paragraphXml('Gặp ông Trần Văn Bình {{hoi_nghi.ten}}')), 'a');
  expect(ownPersonalData(parts).map(({ quote }) => quote)).toEqual(['ông Trần Văn Bình']);
  const body = Buffer.from(withMasks(parts, ['ông Trần Văn Bình']).get('word/document.xml') ?? []);
  expect(body.toString('utf8')).toContain('Gặp […] {{hoi_nghi.ten}}');
});
