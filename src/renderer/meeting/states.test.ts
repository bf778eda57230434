import { describe, expect, it } from 'vitest';
import { elapsed, nextStep, stepFields } from './states.ts';

const now = '2026-09-15T08:05';

describe('the steps of a meeting', () => {
  it('go from preparing to running to ended and back to running', () => {
    expect(nextStep('preparing')).toBe('start');
    expect(nextStep('running')).toBe('end');
    expect(nextStep('ended')).toBe('reopen');
  });

  it('enter the time where nobody has, and leave an entered one alone', () => {
    const blank = { state: 'preparing', startsAt: '', endsAt: '' } as const;
    expect(stepFields(blank, 'start', now)).toEqual({ state: 'running', startsAt: now });
    expect(stepFields({ ...blank, startsAt: '2026-09-15T08:00' }, 'start', now)).toEqual({
      state: 'running',
    });
    expect(stepFields({ ...blank, state: 'running' }, 'end', now)).toEqual({ state: 'ended', endsAt: now });
    expect(stepFields({ ...blank, state: 'running', endsAt: '2026-09-15T11:00' }, 'end', now)).toEqual({
      state: 'ended',
    });
    expect(stepFields({ ...blank, state: 'ended', endsAt: now }, 'reopen', now)).toEqual({
      state: 'running',
    });
  });
});

describe('elapsed', () => {
  it('counts hours, minutes and seconds', () => {
    expect(elapsed('2026-09-15T08:00', new Date(2026, 8, 15, 9, 12, 40))).toBe('01:12:40');
    expect(elapsed('2026-09-15T08:00', new Date(2026, 8, 15, 8, 0, 0))).toBe('00:00:00');
  });

  it('says nothing before the start, after a day, or without a start', () => {
    expect(elapsed('2026-09-15T08:00', new Date(2026, 8, 15, 7, 59))).toBeNull();
    expect(elapsed('2026-09-15T08:00', new Date(2026, 8, 16, 8, 0))).toBeNull();
    expect(elapsed('', new Date(2026, 8, 16, 8, 0))).toBeNull();
  });
});
