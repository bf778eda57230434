import { expect, it } from 'vitest';
import { pastedGuest, pastedItem } from './pasted-items.ts';

it.each([
  [['Khai mạc'], { content: 'Khai mạc' }],
  [['8h00: Khai mạc'], { time: '8h00', content: 'Khai mạc' }],
  [['8h30 Thảo luận'], { time: '8h30', content: 'Thảo luận' }],
  [['8:30 - 9:00 Thảo luận'], { time: '8:30 - 9:00', content: 'Thảo luận' }],
  [['8h - 8h30: Khai mạc'], { time: '8h - 8h30', content: 'Khai mạc' }],
  [
    ['8h00', 'Khai mạc', 'Chánh Văn phòng'],
    { time: '8h00', content: 'Khai mạc', presenter: 'Chánh Văn phòng' },
  ],
  [['Khai mạc', 'Chánh Văn phòng'], { content: 'Khai mạc', presenter: 'Chánh Văn phòng' }],
  [['05 báo cáo tham luận'], { content: '05 báo cáo tham luận' }],
  [['99h Thảo luận'], { content: '99h Thảo luận' }],
])('%j is an item of an agenda', (cells, fields) => {
  expect(Object.fromEntries(pastedItem(cells))).toEqual(fields);
});

it.each([
  [['Lê Văn An'], { name: 'Lê Văn An' }],
  [['Lê Văn An', 'Giám đốc', 'Sở Y tế'], { name: 'Lê Văn An', title: 'Giám đốc', unit: 'Sở Y tế' }],
  [['Lê Văn An, Giám đốc, Sở Y tế'], { name: 'Lê Văn An', title: 'Giám đốc', unit: 'Sở Y tế' }],
  [['Lê Văn An - Giám đốc Sở Y tế'], { name: 'Lê Văn An', title: 'Giám đốc Sở Y tế' }],
  [
    ['Lê Văn An, Phó Giám đốc, Sở Y tế, tỉnh Phú Giang'],
    { name: 'Lê Văn An', title: 'Phó Giám đốc', unit: 'Sở Y tế, tỉnh Phú Giang' },
  ],
])('%j is a guest', (cells, fields) => {
  expect(Object.fromEntries(pastedGuest(cells))).toEqual(fields);
});
