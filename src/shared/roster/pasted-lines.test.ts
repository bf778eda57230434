import { expect, it } from 'vitest';
import { comparedWith, pastedLines } from './pasted-lines.ts';

it.each([
  ['Sở Y tế\nSở Nội vụ', ['Sở Y tế', 'Sở Nội vụ']],
  ['Sở Y tế\r\nSở Nội vụ\r\n', ['Sở Y tế', 'Sở Nội vụ']],
  ['Sở Y tế\rSở Nội vụ', ['Sở Y tế', 'Sở Nội vụ']],
  ['1. Sở Y tế;\n2. Sở Nội vụ.', ['Sở Y tế', 'Sở Nội vụ']],
  ['1) Sở Y tế\n2) Sở Nội vụ', ['Sở Y tế', 'Sở Nội vụ']],
  ['- Sở Y tế,\n- Sở Nội vụ', ['Sở Y tế', 'Sở Nội vụ']],
  ['• Sở Y tế\n\n• Sở Nội vụ\n', ['Sở Y tế', 'Sở Nội vụ']],
  ['a) Sở Y tế\nb) Sở Nội vụ', ['Sở Y tế', 'Sở Nội vụ']],
  ['1.Sở Y tế\n2.Sở Nội vụ', ['Sở Y tế', 'Sở Nội vụ']],
  ['1\tSở Y tế\n2\tSở Nội vụ', ['Sở Y tế', 'Sở Nội vụ']],
  ['  Sở   Y tế \n———\nSở Nội vụ', ['Sở Y tế', 'Sở Nội vụ']],
  ['Sở Y tế\vSở Nội vụ\nBáo', ['Sở Y tế Sở Nội vụ', 'Báo']],
  ['"Sở Y tế\nchi nhánh"\nSở Nội vụ', ['Sở Y tế chi nhánh', 'Sở Nội vụ']],
  ['Họ và tên\tChức vụ\tĐơn vị\nAn\tGiám đốc\tSở A\nBình\t\tSở B', ['An', 'Bình']],
  ['8h30 Khai mạc\n9h Thảo luận', ['8h30 Khai mạc', '9h Thảo luận']],
  ['H. An\nY Bia', ['H. An', 'Y Bia']],
  ['X. Tân Ân\nP. Bến Sông', ['X. Tân Ân', 'P. Bến Sông']],
  ['p. 7\np. 12', ['p. 7', 'p. 12']],
  ['V. A. Nam\nI. Bia', ['V. A. Nam', 'I. Bia']],
  ['I. Khối xã\nII. Khối phường\nX. Khác', ['Khối xã', 'Khối phường', 'Khác']],
])('%j is several records', (text, names) => {
  expect(pastedLines(text)?.map(([name]) => name)).toEqual(names);
});

it.each(['Sở Y tế', 'Sở Y tế\n', '', '\n\n', '- Sở Y tế\n---\n'])('%j is no list', (text) => {
  expect(pastedLines(text)).toBeNull();
});

it('says which lines the list has already, and which come twice', () => {
  const known = (rows: string[]) =>
    comparedWith(['Sở Y tế', 'xã Hòa An'], rows, (name) => name).map((line) => line.known);
  expect(known(['SỞ Y TẾ', 'Sở Nội vụ', 'sở nội vụ', 'xã Hoà An'])).toEqual([
    'Sở Y tế',
    null,
    'Sở Nội vụ',
    'xã Hòa An',
  ]);
  expect(known(['xã Hóa An', 'xã Hoa An'])).toEqual([null, null]);
});
