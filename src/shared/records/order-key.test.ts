import fc from 'fast-check';
import { generateKeyBetween } from 'fractional-indexing';
import { describe, expect, it } from 'vitest';
import { isOrderKey } from './order-key.ts';

/** What the library says of a key. */
function isTaken(key: string): boolean {
  try {
    generateKeyBetween(key, null);
    return true;
  } catch {
    return false;
  }
}

describe('isOrderKey', () => {
  it.each(['a0', 'a0V', 'Zz', 'b00', 'zzzzzzzzzzzzzzzzzzzzzzzzzzz'])('knows %s', (key) =>
    expect(isOrderKey(key)).toBe(true),
  );
  it.each(['', 'a', 'zz', '0', 'a00', 'a0V0', 'A00000000000000000000000000', 'a0-', ' a0', 'đ0'])(
    'refuses %j',
    (key) => expect(isOrderKey(key)).toBe(false),
  );

  it('says what the library says, whatever the text', () => {
    const text = fc.oneof(
      fc.stringMatching(/^[0-9A-Za-z]{1,30}$/),
      fc.stringMatching(/^[abYZ][0-9A-Za-z]{1,5}0?$/),
    );
    fc.assert(
      fc.property(text, (key) => {
        expect(isOrderKey(key)).toBe(isTaken(key));
      }),
      { numRuns: 2000, seed: 20261130 },
    );
  });
});
