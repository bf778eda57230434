import { describe, expect, it } from 'vitest';
import { bestMatches, initials, named, sameName } from './matching.ts';

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

describe('named', () => {
  it('prefers the name as written, then the one that differs in marks and case alone', () => {
    expect(named(['Sở Y te', 'Sở Y tế'], 'Sở Y tế', (name) => name)).toBe('Sở Y tế');
    expect(named(['Sở Y tế'], ' so y  te', (name) => name)).toBe('Sở Y tế');
    expect(named(['Sở Y tế'], 'so y', (name) => name)).toBeUndefined();
    expect(sameName('UBND xã', 'ubnd  Xa')).toBe(true);
  });
});

it('makes initials without marks', () => {
  expect(initials('Hội Nông dân')).toBe('hnd');
  expect(initials('Đoàn Thanh niên')).toBe('dtn');
});
