import { describe, expect, it } from 'vitest';
import { copied, escapeFormula } from './copying.ts';

describe('what is copied for a spreadsheet', () => {
  it.each([
    ['=HYPERLINK("http://x","bấm")', `'=HYPERLINK("http://x","bấm")`],
    ['+84 912', `'+84 912`],
    ['@SUM(A1)', `'@SUM(A1)`],
    ['- Đề nghị sửa đường', `'- Đề nghị sửa đường`],
    ['  =1+1', `'  =1+1`],
    ['-12,5', '-12,5'],
    ['Đường ngập = nguy hiểm', 'Đường ngập = nguy hiểm'],
    ['', ''],
  ])('takes %j as words, never as a formula', (cell, safe) => {
    expect(escapeFormula(cell)).toBe(safe);
  });

  it('keeps cells of several lines and with quotes in their cells', () => {
    const { text } = copied([
      ['Ngày', 'Nội dung'],
      ['15/9', 'Dân nói “được”\n"chờ"'],
    ]);
    expect(text).toBe('Ngày\tNội dung\r\n15/9\t"Dân nói “được”\n""chờ"""');
  });

  it('brings no markup of the text into the table', () => {
    const { html } = copied([['<b onclick="x">&']]);
    expect(html).toContain('&lt;b onclick=&quot;x&quot;&gt;&amp;');
    expect(html).not.toContain('<b ');
  });
});
