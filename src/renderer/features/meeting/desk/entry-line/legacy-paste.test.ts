import { describe, expect, it } from 'vitest';
import { legacyIn, placeOf } from './legacy-paste.ts';

describe('legacyIn', () => {
  it('knows a text of the .Vn fonts, and what it says', () => {
    expect(legacyIn('hép møt tÕt\r\nhép møt')).toEqual({
      encoding: 'tcvn3',
      pasted: 'hép møt tÕt\nhép møt',
      converted: 'hộp mứt tết\nhộp mứt',
    });
  });

  it('has nothing to say of Unicode', () => {
    expect(legacyIn('hộp mứt tết')).toBeNull();
    expect(legacyIn('')).toBeNull();
  });
});

describe('placeOf', () => {
  const paste = { encoding: 'tcvn3', pasted: 'møt', converted: 'mứt' } as const;
  it('finds it, and nothing once it was changed', () => {
    expect(placeOf(paste, 'hộp møt tết')).toEqual({ start: 4, end: 7 });
    expect(placeOf(paste, 'hộp mứt tết')).toBeNull();
  });
});
