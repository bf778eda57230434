import { describe, expect, it } from 'vitest';
import { copied, escapeFormula } from './copying.ts';

describe('what is copied for a spreadsheet', () => {
  it.each([
    ['=HYPERLINK("http://x","bấm")', `'=HYPERLINK("http://x","bấm")`],
    ['@SUM(A1)', `'@SUM(A1)`],
    ['  =1+1', `'  =1+1`],
    ['+SUM(A1:A9)', `'+SUM(A1:A9)`],
    ["-cmd|' /C calc'!A1", `'-cmd|' /C calc'!A1`],
    ['-A1+B1', `'-A1+B1`],
    ['\t=1+1', `'\t=1+1`],
    ['+84 912 345 678', '+84 912 345 678'],
    ['- Đề nghị sửa đường', '- Đề nghị sửa đường'],
    ['+ Giá lúa giảm', '+ Giá lúa giảm'],
    ['-12,5', '-12,5'],
    ['+3', '+3'],
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

  it('arrives in Excel as the cells that are shown: breaks stay in their cell, and only a formula gets a sign in front', () => {
    const { html } = copied([['- Đường hỏng\n- Cầu yếu', '+84 912 345 678', '=1+1']]);
    const cell = (text: string) => `<td style="mso-number-format:'\\@'">${text}</td>`;
    expect(html).toContain(
      cell('- Đường hỏng<br style="mso-data-placement:same-cell">- Cầu yếu') +
        cell('+84 912 345 678') +
        cell("'=1+1"),
    );
  });

  it('brings no markup of the text into the table', () => {
    const { html } = copied([['<b onclick="x">&']]);
    expect(html).toContain('&lt;b onclick=&quot;x&quot;&gt;&amp;');
    expect(html).not.toContain('<b ');
  });
});
