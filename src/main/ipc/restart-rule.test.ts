import { describe, expect, it } from 'vitest';
import { mayRestart } from './restart-rule.ts';

describe('mayRestart', () => {
  it('starts a process again that died now and then', () => {
    expect(mayRestart([0])).toBe(true);
    expect(mayRestart([0, 1000, 2000])).toBe(true);
    expect(mayRestart([0, 100_000, 200_000, 300_000, 400_000])).toBe(true);
  });

  it('gives up on one that keeps dying', () => {
    expect(mayRestart([0, 1000, 2000, 3000])).toBe(false);
  });
});
