import { describe, expect, it } from 'vitest';
import { bestMatches } from './best-matches.ts';

const topics = [
  { code: 'y-te', name: 'Y tế', keywords: 'bệnh viện, trạm y tế' },
  { code: 'attp', name: 'An toàn thực phẩm', keywords: 'ngộ độc, bếp ăn' },
  { code: 'ttatxh', name: 'An ninh, trật tự', keywords: 'trộm cắp' },
  { code: 'nong-nghiep', name: 'Nông nghiệp, nông thôn', keywords: 'lúa, phân bón' },
  { code: 'dat-dai', name: 'Đất đai', keywords: 'sổ đỏ, đền bù' },
];
const find = (query: string) =>
  bestMatches(topics, query, ({ code, name, keywords }) => [code, name, keywords]).map(({ code }) => code);

describe('bestMatches', () => {
  it('finds by code, by keyword and by name, with diacritics or without', () => {
    expect(find('attp')).toEqual(['attp']);
    expect(find('lúa')).toEqual(['nong-nghiep']);
    expect(find('nông ng')).toEqual(['nong-nghiep']);
    expect(find('nong ng')).toEqual(['nong-nghiep']);
    expect(find('dat')).toEqual(['dat-dai']);
    expect(find('Đất')).toEqual(['dat-dai']);
  });

  it('puts what begins so before what merely holds the word, and else keeps the order', () => {
    expect(find('an')).toEqual(['attp', 'ttatxh']);
    expect(find('y te')).toEqual(['y-te']);
    expect(bestMatches(['Sở Y tế', 'Y tế', 'Trạm y tế'], 'y te', (name) => [name])).toEqual([
      'Y tế',
      'Sở Y tế',
      'Trạm y tế',
    ]);
  });

  it('puts what is written with the same marks first', () => {
    expect(bestMatches(['Bà Chiêm', 'Bá Chiến', 'Ba Chi'], 'bá', (name) => [name])).toEqual([
      'Bá Chiến',
      'Bà Chiêm',
      'Ba Chi',
    ]);
  });

  it('takes all for an empty query and none for one without a letter or digit', () => {
    expect(find('  ')).toHaveLength(topics.length);
    expect(find('!')).toEqual([]);
    expect(find('không có')).toEqual([]);
  });
});

describe('ways people shorten and mistype', () => {
  const units = [
    'Hội LHPN',
    'Hội Nông dân',
    'Đoàn TNCS Hồ Chí Minh',
    'Hội Cựu chiến binh',
    'Ủy ban MTTQ Việt Nam',
  ];
  const first = (query: string) => bestMatches(units, query, (name) => [name])[0];

  it.each([
    ['phụ nữ', 'Hội LHPN'],
    ['liên hiệp phụ nữ', 'Hội LHPN'],
    ['pn', 'Hội LHPN'],
    ['hlhpn', 'Hội LHPN'],
    ['hnd', 'Hội Nông dân'],
    ['nd', 'Hội Nông dân'],
    ['nongdan', 'Hội Nông dân'],
    ['đoàn tn', 'Đoàn TNCS Hồ Chí Minh'],
    ['đoàn thanh niên', 'Đoàn TNCS Hồ Chí Minh'],
    ['doan tncshcm', 'Đoàn TNCS Hồ Chí Minh'],
    ['ccb', 'Hội Cựu chiến binh'],
    ['hccb', 'Hội Cựu chiến binh'],
    ['cựu chiến', 'Hội Cựu chiến binh'],
    ['cưu chiên binh', 'Hội Cựu chiến binh'],
    ['cự chiến binh', 'Hội Cựu chiến binh'],
    ['cuu chien bnih', 'Hội Cựu chiến binh'],
    ['cựu ch iến binh', 'Hội Cựu chiến binh'],
    ['mặt trận', 'Ủy ban MTTQ Việt Nam'],
    ['ubmttq', 'Ủy ban MTTQ Việt Nam'],
    ['UBMTTQVN', 'Ủy ban MTTQ Việt Nam'],
    ['mặt trận tổ quốc vn', 'Ủy ban MTTQ Việt Nam'],
    ['u.b. mttq', 'Ủy ban MTTQ Việt Nam'],
  ])('%s is %s', (query, unit) => expect(first(query)).toBe(unit));

  it('prefers a whole syllable to the beginning of one, and the marks that were typed', () => {
    const names = ['Giáo dục', 'Giao thông', 'Gia đình', 'Giá cả'];
    const find = (query: string) => bestMatches(names, query, (name) => [name]);
    expect(find('giá')[0]).toBe('Giá cả');
    expect(find('gia')).toEqual(['Gia đình', 'Giá cả', 'Giao thông', 'Giáo dục']);
    expect(find('giao')).toEqual(['Giao thông', 'Giáo dục']);
  });

  it('forgives one slip, never two, and none in figures or in a short word alone', () => {
    const names = ['phường Cầu Treo', 'phường 12', 'Đồng Xanh'];
    const find = (query: string) => bestMatches(names, query, (name) => [name]);
    expect(find('cau treu')).toEqual(['phường Cầu Treo']);
    expect(find('cua treu')).toEqual([]);
    expect(find('phường 13')).toEqual([]);
    expect(find('ong')).toEqual([]);
  });

  it('takes y and i at the end of a syllable for one', () => {
    expect(bestMatches(['xã Lục Sĩ Thành'], 'lục sỹ', (name) => [name])).toHaveLength(1);
    expect(bestMatches(['Ban Quản lý'], 'quản lí', (name) => [name])).toHaveLength(1);
  });
});
