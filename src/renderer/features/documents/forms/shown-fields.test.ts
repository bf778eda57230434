import { describe, expect, it } from 'vitest';
import { formFields } from '../../../../shared/forms/fields.ts';
import { shownFields } from './shown-fields.ts';

const tags = (query: string) => shownFields(formFields, 'vi', query).map(({ tag }) => tag);

describe('the fields that can be used', () => {
  it('are all shown, each under a key of its own, those of lists behind them', () => {
    const all = shownFields(formFields, 'en', '');
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all.filter(({ isList }) => isList).map(({ tag }) => tag)).toContain('{{#y_kien}}{{/y_kien}}');
    const topics = all.findIndex(({ id }) => id === 'theo_linh_vuc');
    expect(all.slice(topics, topics + 5).map(({ tag, depth }) => [depth, tag])).toEqual([
      [0, '{{#theo_linh_vuc}}{{/theo_linh_vuc}}'],
      [1, '{{stt}}'],
      [1, '{{ten}}'],
      [1, '{{so_y_kien}}'],
      [1, '{{#y_kien}}{{/y_kien}}'],
    ]);
  });

  it('are found without diacritics, by meaning and by example, with the list they lie in', () => {
    expect(tags('ly do vang')).toEqual(['{{#vang_mat}}{{/vang_mat}}', '{{ly_do}}']);
    expect(tags('Hội trường A')).toEqual(['{{hoi_nghi.dia_diem}}']);
    expect(tags('không có gì như vậy')).toEqual([]);
  });

  it('come with a whole list where the list itself is found', () => {
    expect(tags('vắng mặt cộng tác viên')).toEqual([
      '{{#vang_mat}}{{/vang_mat}}',
      '{{stt}}',
      '{{dai_bieu}}',
      '{{ly_do}}',
    ]);
  });
});
