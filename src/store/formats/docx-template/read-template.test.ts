import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { outwardXml, paragraphXml, tableXml, wordFile, wordTexts } from '../../../../tests/docx/word-file.ts';
import { ExpectedError } from '../../../shared/contract/errors.ts';
import { exampleForms } from '../../../shared/forms/example-forms.ts';
import { limits } from './parts.ts';
import { readForm } from './read-template.ts';

const problemsOf = (body: string) => readForm(wordFile(body), 'mẫu.docx').problems;

/** What a form is refused with; null where it is taken. */
function refusal(file: Uint8Array): string | null {
  try {
    readForm(file, 'mẫu.docx');
    return null;
  } catch (error) {
    if (error instanceof ExpectedError) return error.error.code;
    throw error;
  }
}

const field = paragraphXml('{{hoi_nghi.ten}}');

describe('a Word file is taken as a form', () => {
  it.each([
    ['cut into runs by Word', paragraphXml('{', '{hoi_', 'nghi.t', 'en}', '}')],
    [
      'with a row that repeats',
      tableXml([
        ['TT', 'Việc'],
        ['{{#nhiem_vu}}{{stt}}', '{{noi_dung}}{{/nhiem_vu}}'],
      ]),
    ],
    [
      'with lists in one row',
      tableXml([['{{#theo_linh_vuc}}{{ten}}', '{{#y_kien}}{{noi_dung}}{{/y_kien}}{{/theo_linh_vuc}}']]),
    ],
    [
      'with a table within a list',
      paragraphXml('{{#theo_linh_vuc}}') +
        tableXml([['{{ten}}', '{{#y_kien}}{{noi_dung}}{{/y_kien}}']]) +
        paragraphXml('{{/theo_linh_vuc}}'),
    ],
    ['with spaces in its tags', paragraphXml('{{ # y_kien }}{{ noi_dung }}{{ / y_kien }}')],
    [
      'with a list begun in the middle of a paragraph',
      paragraphXml('Ý kiến: {{#y_kien}}') + paragraphXml('{{noi_dung}}{{/y_kien}} hết'),
    ],
  ])('%s', (_, body) => {
    expect(problemsOf(body)).toEqual([]);
  });

  it.each(exampleForms)('the example %s', (example) => {
    const file = readFileSync(`resources/forms/${example}.docx`);
    expect(readForm(file, example).problems).toEqual([]);
  });
});

describe('what is wrong', () => {
  it('is told with the number and the beginning of the paragraph, those without text not counted', () => {
    const long = 'Đại biểu dự hội nghị gồm '.repeat(5);
    expect(problemsOf(`${paragraphXml('Một')}<w:p/>${paragraphXml(`${long}{{hoi_nghi.tenn}}`)}`)).toEqual([
      {
        type: 'unknown-field',
        tag: '{{hoi_nghi.tenn}}',
        nearest: 'hoi_nghi.ten',
        place: { part: 'body', paragraph: 2, quote: `${long.slice(0, 80)}…` },
      },
    ]);
  });

  it('is found in cells, boxes, headers and notes', () => {
    const box =
      '<w:p><w:r><w:txbxContent><w:p><w:r><w:t>{{x1}}</w:t></w:r></w:p></w:txbxContent></w:r></w:p>';
    const header = (root: string, tag: string) =>
      `<w:${root} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${paragraphXml(tag)}</w:${root}>`;
    const kinds = [
      ['header1', 'hdr', 'header'],
      ['footer1', 'ftr', 'footer'],
    ] as const;
    const relations = kinds.map(
      ([name, , kind]) =>
        `<Relationship Id="${name}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${name}.xml"/>`,
    );
    const section = kinds.map(([name, , kind]) => `<w:${kind}Reference w:type="default" r:id="${name}"/>`);
    const sectionXml = `<w:p><w:pPr><w:sectPr>${section.join('')}</w:sectPr></w:pPr></w:p>`;
    const file = wordFile(tableXml([['{{x0}}']]) + box + sectionXml, {
      relationships: relations.join(''),
      parts: Object.fromEntries(
        kinds.map(([name, root]) => [`word/${name}.xml`, header(root, `{{${name}}}`)]),
      ),
      types: kinds
        .map(
          ([name, , kind]) =>
            `<Override PartName="/word/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml"/>`,
        )
        .join(''),
    });
    const found = readForm(file, 'mẫu.docx').problems.map((problem) =>
      'place' in problem ? [problem.tag, problem.place.part, problem.place.paragraph] : problem.type,
    );
    expect(found).toEqual([
      ['{{x0}}', 'body', 1],
      ['{{x1}}', 'body', 2],
      ['{{header1}}', 'header', 1],
      ['{{footer1}}', 'footer', 1],
    ]);
  });

  it.each([
    ['a list from one row into another', tableXml([['{{#nhiem_vu}}'], ['{{/nhiem_vu}}']]), 'across-rows'],
    ['a list out of a table', tableXml([['{{#nhiem_vu}}']]) + paragraphXml('{{/nhiem_vu}}'), 'across-parts'],
    [
      'bounds that lie in a link and outside',
      `<w:p><w:hyperlink w:anchor="a"><w:r><w:t>{{#y_kien}}</w:t></w:r></w:hyperlink><w:r><w:t>{{/y_kien}}</w:t></w:r></w:p>`,
      'not-to-be-filled',
    ],
  ])('is %s', (_, body, type) => {
    expect(problemsOf(body)).toMatchObject([{ type }]);
  });
});

describe('a file is refused', () => {
  const withPart = (name: string) => wordFile(field, { parts: { [name]: 'x' } });

  it.each([
    ['that is no zip', Buffer.from('%PDF-1.7'), 'word-not-docx'],
    ['that is empty', Buffer.alloc(0), 'word-not-docx'],
    ['of the old kind', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'word-old'],
    ['that is a zip of something else', zipSync({ 'a.txt': Buffer.from('a') }), 'word-not-docx'],
    [
      'that runs macros',
      wordFile(field, { type: 'application/vnd.ms-word.document.macroEnabled.main+xml' }),
      'word-not-docx',
    ],
    ['with macros', withPart('word/vbaProject.bin'), 'form-has-programs'],
    ['with objects of other programs', withPart('word/embeddings/oleObject1.bin'), 'form-has-programs'],
    [
      'with a picture on the net',
      wordFile(field, { relationships: outwardXml('image', 'http://example.com/a.png') }),
      'form-leads-outside',
    ],
    [
      'with text of another file',
      wordFile(field, { relationships: outwardXml('subDocument', 'file:///C:/a.docx') }),
      'form-leads-outside',
    ],
    [
      'with a field that fetches',
      wordFile(
        `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> INCLUDE</w:instrText></w:r><w:r><w:instrText>PICTURE "http://a"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>${field}`,
      ),
      'form-leads-outside',
    ],
    [
      'with a field that starts a program',
      wordFile(`<w:p><w:fldSimple w:instr="DDEAUTO c:\\\\cmd.exe"/></w:p>${field}`),
      'form-leads-outside',
    ],
    ['larger than a form', Buffer.alloc(limits.fileBytes + 1, 'PK\u0003\u0004'), 'word-too-large'],
    [
      'that unfolds without end',
      wordFile(field, { parts: { 'word/media/a.bin': ' '.repeat(60_000_000) } }),
      'word-too-large',
    ],
    ['whose text is too long', wordFile(field + '<w:p/>'.repeat(700_000)), 'word-too-large'],
    [
      'with entities of its own',
      wordFile('', { parts: { 'word/document.xml': '<!DOCTYPE a [<!ENTITY b "b">]><w:document/>' } }),
      'word-damaged',
    ],
    [
      'that nests without end',
      wordFile('<w:sdt>'.repeat(5000) + field + '</w:sdt>'.repeat(5000)),
      'word-damaged',
    ],
    ['cut off', wordFile(field).slice(0, 700), 'word-damaged'],
  ] satisfies [string, Uint8Array, string][])('%s', (_, file, code) => {
    expect(refusal(file)).toBe(code);
  });

  it('never with anything unforeseen, whatever is in it', () => {
    const whole = wordFile(field);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        (changes) => {
          const file = Uint8Array.from(whole);
          for (const [at, byte] of changes) file[at] = byte;
          refusal(file);
        },
      ),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        (text) => refusal(wordFile(text)) === null || true,
      ),
      {
        numRuns: 200,
      },
    );
  });
});

describe('what is kept of a form', () => {
  const kept = (file: Uint8Array) => {
    const { content } = readForm(file, 'mẫu.docx');
    if (content === null) throw new Error('the form was not taken');
    return Object.fromEntries(
      Object.entries(unzipSync(content)).map(([name, bytes]) => [name, Buffer.from(bytes).toString('utf8')]),
    );
  };

  it('names nobody, leads to no template, and keeps its links', () => {
    const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const related = (id: string, kind: string, target: string) =>
      `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
    const link = '<w:p><w:hyperlink r:id="rOut"><w:r><w:t>Trang tin</w:t></w:r></w:hyperlink></w:p>';
    const parts = kept(
      wordFile(field + link, {
        relationships:
          outwardXml('hyperlink', 'https://example.com/') + related('rSettings', 'settings', 'settings.xml'),
        parts: {
          '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${related('a', 'officeDocument', 'word/document.xml')}${related('b', 'metadata/core-properties', 'docProps/core.xml')}${related('c', 'extended-properties', 'docProps/app.xml')}</Relationships>`,
          'docProps/core.xml': '<cp:coreProperties><dc:creator>Nguyễn Văn A</dc:creator></cp:coreProperties>',
          'docProps/app.xml':
            '<Properties><Company>Công ty A</Company><Manager>B</Manager><Pages>1</Pages></Properties>',
          'word/settings.xml': `<w:settings ${w} xmlns:r="r"><w:attachedTemplate r:id="rId1"/><w:compat><w:ulTrailSpace/><w:compatSetting w:name="a"/></w:compat></w:settings>`,
          'word/_rels/settings.xml.rels': `<Relationships xmlns="r">${outwardXml('attachedTemplate', 'file:///C:/Users/a/b.dotm')}</Relationships>`,
        },
      }),
    );
    const all = Object.values(parts).join('\n');
    for (const words of ['Nguyễn Văn A', 'Công ty A', 'attachedTemplate', 'C:/Users'])
      expect(all).not.toContain(words);
    expect(parts['word/_rels/document.xml.rels']).toContain('https://example.com/');
    expect(parts['docProps/app.xml']).toContain('<Pages>1</Pages>');
    expect(parts['word/settings.xml']).toContain(
      '<w:compat><w:ulTrailSpace/><w:doNotExpandShiftReturn/><w:compatSetting w:name="a"/></w:compat>',
    );
  });

  it('is the same however often it is taken', () => {
    const once = readForm(wordFile(field), 'a.docx').content;
    expect(readForm(once ?? Buffer.alloc(0), 'a.docx').content).toEqual(once);
  });

  it('has all its words', () => {
    const texts = [...wordTexts(field)].filter(([name]) => name === 'word/document.xml');
    expect(kept(wordFile(field))).toMatchObject(Object.fromEntries(texts));
  });
});
