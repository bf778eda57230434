import { expect, it } from 'vitest';
import { withDay, withTime } from './moment-parts.ts';

it('puts a day into a moment and keeps its time', () => {
  expect(withDay('2026-09-15T07:30', '2026-09-16', '08:00')).toBe('2026-09-16T07:30');
  expect(withDay('', '2026-09-16', '08:00')).toBe('2026-09-16T08:00');
  expect(withDay('2026-09-15T07:30', '', '08:00')).toBe('');
});

it('puts a time into a moment and keeps its day', () => {
  expect(withTime('2026-09-15T07:30', '11:15', '2026-01-01')).toBe('2026-09-15T11:15');
  expect(withTime('', '11:15', '2026-09-15')).toBe('2026-09-15T11:15');
  expect(withTime('', '11:15', '')).toBe('');
  expect(withTime('2026-09-15T07:30', '', '2026-09-15')).toBe('');
});
