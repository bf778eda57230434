import { describe, expect, it } from 'vitest';
import { lineWords } from './line-words.ts';

const back = (text: string, numbered = false) => [{ text, tracked: false, numbered, comments: [] }];
const said = { before: '- Sở Y tế: ', words: 'Trạm thiếu thuốc.', after: '', quotes: [] };
const given = {
  before: '(1) Sở Y tế: ',
  words: 'Bổ sung thuốc.',
  after: ' Thời hạn: ngày 09/10/2026.',
  quotes: [],
};

describe('the words of a line that came back', () => {
  it('are what stands between the words the program sets', () => {
    expect(lineWords(said, back('- Sở Y tế: Trạm đủ thuốc.'))).toEqual({ words: ['Trạm đủ thuốc.'] });
    expect(lineWords(given, back('(1) Sở Y tế: Bổ sung vắc xin. Thời hạn: ngày 09/10/2026.'))).toEqual({
      words: ['Bổ sung vắc xin.'],
    });
  });

  it('are found behind a long hyphen, and behind a bullet that Word put for the hyphen', () => {
    expect(lineWords(said, back('– Sở Y tế: Trạm đủ thuốc.'))).toEqual({ words: ['Trạm đủ thuốc.'] });
    const remark = { ...said, before: '- ' };
    expect(lineWords(remark, back('Trạm đủ thuốc.', true))).toEqual({ words: ['Trạm đủ thuốc.'] });
  });

  it('are not taken where the name before them, or the day after them, was changed', () => {
    expect(lineWords(said, back('- Sở Xây dựng: Trạm thiếu thuốc.'))).toBe('composed');
    expect(lineWords(said, back('- Sở Xây dựng: Trạm đủ thuốc.'))).toBe('mixed');
    expect(lineWords(given, back('(1) Sở Y tế: Bổ sung thuốc. Thời hạn: ngày 10/10/2026.'))).toBe('composed');
  });

  it('keep what is masked in them', () => {
    const masked = { ...said, words: 'Gọi […] hoặc […].', quotes: ['0912345678', '0987654321'] };
    expect(lineWords(masked, back('- Sở Y tế: Hãy gọi […] hay […].'))).toEqual({
      words: ['Hãy gọi 0912345678 hay 0987654321.'],
    });
    expect(lineWords(masked, back('- Sở Y tế: Gọi tổng đài.'))).toEqual({ words: ['Gọi tổng đài.'] });
    expect(lineWords(masked, back('- Sở Y tế: Gọi […].'))).toBe('masked');
    expect(lineWords({ ...masked, quotes: null }, back('- Sở Y tế: Hãy gọi […] hay […].'))).toBe('masked');
  });
});
