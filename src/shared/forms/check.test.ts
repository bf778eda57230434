import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FormParagraph, formProblems } from './check.ts';
import { formFields } from './fields.ts';
import type { FormProblem } from './problems.ts';

/** Paragraphs one under another, outside of tables. */
function body(...texts: string[]): FormParagraph[] {
  return texts.map((text, at) => ({
    story: 0,
    container: 0,
    row: null,
    place: { part: 'body', paragraph: at + 1, quote: text },
    text,
  }));
}

/** The cells of a table, row by row, in the story of the body. */
function table(...rows: string[][]): FormParagraph[] {
  return rows.flatMap((cells, row) =>
    cells.map((text, at) => ({
      story: 0,
      container: 100 + row * 10 + at,
      row,
      place: { part: 'body' as const, paragraph: row * 10 + at + 1, quote: text },
      text,
    })),
  );
}

const problems = (paragraphs: readonly FormParagraph[]): FormProblem[] =>
  formProblems(paragraphs, formFields);

/** Problems in short: what, in which paragraph, at which tag. */
function short(paragraphs: readonly FormParagraph[]): string[] {
  return problems(paragraphs).map((problem) =>
    'place' in problem ? `${problem.type} ${problem.place.paragraph} ${problem.tag}` : problem.type,
  );
}

describe('a form can be taken', () => {
  it.each([
    ['texts of parts', body('{{hoi_nghi.ten}}, {{ hoi_nghi.ngay }}')],
    [
      'a list over paragraphs',
      body('{{#y_kien}}', '{{stt}}. {{nguoi_phat_bieu}}: {{noi_dung}}', '{{/y_kien}}'),
    ],
    [
      'a list in a list',
      body('{{#theo_linh_vuc}}{{ten}}', '{{#y_kien}}{{noi_dung}}{{/y_kien}}', '{{/theo_linh_vuc}}'),
    ],
    ['a row that repeats', table(['TT', 'Nhiệm vụ'], ['{{#nhiem_vu}}{{stt}}', '{{noi_dung}}{{/nhiem_vu}}'])],
    ['a list closed without its name', body('{{#y_kien}}{{noi_dung}}{{/}}')],
    [
      'what shows only where there is something',
      body('{{#hoi_nghi.ket_luan}}{{hoi_nghi.ket_luan}}{{/}}{{^vang_mat}}Đủ{{/vang_mat}}'),
    ],
    ['fields of the meeting within a list', body('{{#y_kien}}{{hoi_nghi.ky}}{{/y_kien}}')],
    ['single braces, which mean nothing', body('{a} {{hoi_nghi.ky}} }')],
  ])('with %s', (_, paragraphs) => {
    expect(problems(paragraphs)).toEqual([]);
  });
});

describe('a form is explained', () => {
  it.each([
    ['a mistyped name', '{{hoi_nghi.tenn}}', 'hoi_nghi.ten'],
    ['a name with its marks', '{{hội_nghị.tên}}', 'hoi_nghi.ten'],
    ['a name without its dot', '{{hoi_nghi_dia_diem}}', 'hoi_nghi.dia_diem'],
    ['capitals', '{{HOI_NGHI.NGAY}}', 'hoi_nghi.ngay'],
    ['words parted by spaces', '{{nội dung ý kiến}}', null],
    ['a part parted by spaces', '{{hội nghị.địa điểm}}', 'hoi_nghi.dia_diem'],
    ['something else altogether', '{{luong_thang_13}}', null],
  ])('for %s', (_, text, nearest) => {
    expect(problems(body(text))).toMatchObject([{ type: 'unknown-field', tag: text, nearest }]);
  });

  it('names the lists a field belongs to', () => {
    expect(problems(body('{{nguoi_phat_bieu}}{{gio}}'))).toMatchObject([
      { type: 'outside-its-list', lists: ['y_kien'] },
      { type: 'outside-its-list', lists: ['chuong_trinh', 'y_kien'] },
    ]);
  });

  it('by what was meant within a list whose name is a little wrong', () => {
    expect(short(body('{{#y_kein}}', '{{noi_dung}} {{noi_dugn}}', '{{/y_kein}}'))).toEqual([
      'unknown-field 1 {{#y_kein}}',
      'unknown-field 2 {{noi_dugn}}',
    ]);
  });

  it.each([
    ['a list as a text', body('{{y_kien}}'), ['list-as-text 1 {{y_kien}}']],
    ['a part as a text', body('{{hoi_nghi}}'), ['part-as-text 1 {{hoi_nghi}}']],
    ['a list never closed', body('{{#y_kien}}', 'a'), ['unclosed-list 1 {{#y_kien}}']],
    ['a list never opened', body('a', '{{/y_kien}}'), ['unopened-list 2 {{/y_kien}}']],
    [
      'lists that cross',
      body('{{#nhiem_vu}}', '{{#khach_moi}}', '{{/nhiem_vu}}', '{{/khach_moi}}'),
      ['unclosed-list 2 {{#khach_moi}}', 'unopened-list 4 {{/khach_moi}}'],
    ],
    [
      'a list over several rows',
      table(['{{#nhiem_vu}}', 'a'], ['b', '{{/nhiem_vu}}']),
      ['across-rows 1 {{#nhiem_vu}}'],
    ],
    [
      'a list that leaves its table',
      [...table(['{{#nhiem_vu}}']), ...body('{{/nhiem_vu}}')],
      ['across-parts 1 {{#nhiem_vu}}'],
    ],
    ['braces never closed', body('{{hoi_nghi.ten'), ['unclosed-tag 1 {{hoi_nghi.ten']],
    ['braces never opened', body('hoi_nghi.ten}}'), ['unopened-tag 1 hoi_nghi.ten}}']],
    ['one brace too few', body('{{hoi_nghi.ten} {{hoi_nghi.ky}}'), ['unclosed-tag 1 {{hoi_nghi.ten} ']],
    ['raw XML', body('{{@hoi_nghi.ten}}'), ['no-field 1 {{@hoi_nghi.ten}}']],
    ['other delimiters', body('{{=[[ ]]=}}'), ['no-field 1 {{=[[ ]]=}}']],
    ['nothing between the braces', body('{{}}'), ['no-field 1 {{}}']],
    [
      'names of the language',
      body('{{__proto__}}{{constructor}}'),
      ['unknown-field 1 {{__proto__}}', 'unknown-field 1 {{constructor}}'],
    ],
    ['no field at all', body('Kính gửi'), ['no-fields-at-all']],
  ])('for %s', (_, paragraphs, expected) => {
    expect(short(paragraphs)).toEqual(expected);
  });

  it('with all that is wrong at once, in reading order', () => {
    expect(short(body('{{#nhiem_vu}}', '{{hoi_nghi.tenn}}', '{{/co_mat}}', '{{a', '{{noi_dung}}'))).toEqual([
      'unclosed-list 1 {{#nhiem_vu}}',
      'unknown-field 2 {{hoi_nghi.tenn}}',
      'unopened-list 3 {{/co_mat}}',
      'unclosed-tag 4 {{a',
    ]);
  });

  it('whatever is written', () => {
    const pieces = fc.constantFrom(
      '{{',
      '}}',
      '{',
      '#',
      '/',
      '^',
      '@',
      ' ',
      'y_kien',
      'noi_dung',
      'hoi_nghi.ten',
      'ạ',
      '\u{1f600}',
      '.',
    );
    fc.assert(
      fc.property(fc.array(fc.array(pieces, { maxLength: 12 }), { maxLength: 6 }), (paragraphs) => {
        const texts = paragraphs.map((parts) => parts.join(''));
        for (const problem of problems(body(...texts)))
          if ('place' in problem) expect(texts[problem.place.paragraph - 1]).toContain(problem.tag);
      }),
    );
  });
});
