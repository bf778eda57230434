import { describe, expect, it } from 'vitest';
import { splitAt } from './split.ts';

const split = (shown: string) => splitAt(shown.replace('|', ''), shown.indexOf('|'));

describe('splitAt', () => {
  it('parts a text at the caret and leaves out the blanks there', () => {
    expect(split('Giá lúa giảm. |Chờ khám lâu')).toEqual({ before: 'Giá lúa giảm.', rest: 'Chờ khám lâu' });
    expect(split('Một|\n\nHai\nBa')).toEqual({ before: 'Một', rest: 'Hai\nBa' });
  });

  it.each(['|Một', 'Một|', 'Một  | ', '|', ' |Một'])('leaves “%s” whole', (shown) => {
    expect(split(shown)).toBeNull();
  });
});
