import { describe, expect, it } from 'vitest';
import { bestMatches } from '../../../shared/matching/best-matches.ts';
import type { Sign } from '../../../shared/search/signs.ts';
import { mentionAt, withSpace } from './mention.ts';

const names: Record<Sign, string[]> = {
  '#': ['Y tế', 'Nông nghiệp, nông thôn', 'An toàn thực phẩm'],
  '@': ['xã Ruộng Mới', 'phường Bến Sông'],
  '>': ['Sở Y tế', 'Ban Quản lý chợ'],
};
const canMean = (sign: Sign, query: string) => bestMatches(names[sign], query, (name) => [name]).length > 0;

/** The mention before the caret, which the text shows as “|”. */
function mention(shown: string) {
  const caret = shown.indexOf('|');
  return mentionAt(shown.replace('|', ''), caret, canMean);
}

describe('mentionAt', () => {
  it('reads a topic from # and a locality from @, names with spaces too', () => {
    expect(mention('Giá lúa giảm #nông ng|')).toEqual({ sign: '#', query: 'nông ng', start: 13, end: 21 });
    expect(mention('@ruong m|')).toMatchObject({ sign: '@', query: 'ruong m', start: 0 });
    expect(mention('(#y t|')).toMatchObject({ sign: '#', query: 'y t' });
  });

  it('reads an agency from >', () => {
    expect(mention('Đề nghị >sở y|')).toMatchObject({ sign: '>', query: 'sở y' });
    expect(mention('giá > 50|')).toBeNull();
  });

  it('offers everything right behind the sign', () => {
    expect(mention('Dân lo #|')).toMatchObject({ sign: '#', query: '' });
  });

  it('takes the sign nearest to the caret', () => {
    expect(mention('#y te @ben|')).toMatchObject({ sign: '@', query: 'ben' });
  });

  it('ends where the words can mean nothing any more', () => {
    expect(mention('#y te rất đông|')).toBeNull();
    expect(mention('#1|')).toBeNull();
  });

  it.each(['thư a@ben|', 'C#y|', 'Y tế|', '# y|', '#y\n|', '|#y te', `#y ${'te '.repeat(20)}|`])(
    'sees none in “%s”',
    (shown) => {
      expect(mention(shown)).toBeNull();
    },
  );

  it('looks only at what stands before the caret', () => {
    expect(mention('Dân lo #y| nhiều')).toMatchObject({ query: 'y', start: 7, end: 9 });
  });
});

describe('withSpace', () => {
  const left = (shown: string) => {
    const text = shown.replace('|', '');
    const found = mention(shown);
    if (found === null) throw new Error('no mention');
    const { start, end } = withSpace(text, found);
    return text.slice(0, start) + text.slice(end);
  };

  it('leaves one space between the neighbours', () => {
    expect(left('Dân lo #y te| nhiều')).toBe('Dân lo nhiều');
    expect(left('#y te| nhiều')).toBe('nhiều');
    expect(left('Dân lo #y te|')).toBe('Dân lo ');
    expect(left('Dân lo #y te|, nhiều')).toBe('Dân lo , nhiều');
    expect(left('(#y te|) nhiều')).toBe('() nhiều');
  });
});
