import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../../shared/records/meeting.ts';
import { elapsed, stepFields, stepsFrom } from './states.ts';

const now = '2026-09-15T08:05';

describe('the steps of a meeting', () => {
  it('go from preparing to running to ended, back to running or on to closed', () => {
    const from = (state: Meeting['state'], closedAt = '') => stepsFrom({ state, closedAt });
    expect(from('preparing')).toEqual(['start']);
    expect(from('running')).toEqual(['end']);
    expect(from('ended')).toEqual(['reopen', 'close']);
    expect(from('closed', '2026-09-15T11:30')).toEqual([]);
    // Corrections end by closing again, never by going on with the meeting.
    expect(from('ended', '2026-09-15T11:30')).toEqual(['close']);
  });

  it('begin with the first item of the agenda', () => {
    const blank = { state: 'preparing', startsAt: now, endsAt: '' } as const;
    expect(stepFields(blank, 'start', now, 'a')).toEqual({ state: 'running', agendaItemId: 'a' });
  });

  it('enter the time where nobody has, and leave an entered one alone', () => {
    const blank = { state: 'preparing', startsAt: '', endsAt: '' } as const;
    expect(stepFields(blank, 'start', now, null)).toEqual({ state: 'running', startsAt: now });
    expect(stepFields({ ...blank, startsAt: '2026-09-15T08:00' }, 'start', now, null)).toEqual({
      state: 'running',
    });
    expect(stepFields({ ...blank, state: 'running' }, 'end', now, null)).toEqual({
      state: 'ended',
      endsAt: now,
    });
    expect(stepFields({ ...blank, state: 'running', endsAt: '2026-09-15T11:00' }, 'end', now, null)).toEqual({
      state: 'ended',
    });
    expect(stepFields({ ...blank, state: 'ended', endsAt: now }, 'reopen', now, null)).toEqual({
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
