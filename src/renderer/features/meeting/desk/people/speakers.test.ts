import { describe, expect, it } from 'vitest';
import { recordTypes } from '../../../../../shared/records/index.ts';
import type { AttendanceView } from '../../../../../shared/records/views.ts';
import { meantByNumber, nextSpeaker, speakersIn } from './speakers.ts';

const asked = (collaboratorId: string, speakingPosition: string): AttendanceView => ({
  ...recordTypes.attendance.blank,
  id: `m:${collaboratorId}`,
  meetingId: 'm',
  collaboratorId,
  speakingPosition,
});

describe('speakersIn', () => {
  it('has those who asked, by their keys; capitals come first, as in the store', () => {
    const attendance = [
      asked('c', 'a1'),
      asked('a', 'a0'),
      asked('quiet', ''),
      asked('b', 'Zz'),
      asked('d', 'a0'),
    ];
    expect(speakersIn({ attendance })).toEqual(['b', 'a', 'd', 'c']);
  });
});

describe('nextSpeaker', () => {
  it('is the first who is not speaking', () => {
    expect(nextSpeaker(['a', 'b'], null)).toBe('a');
    expect(nextSpeaker(['a', 'b'], 'a')).toBe('b');
    expect(nextSpeaker(['a'], 'a')).toBeUndefined();
  });
});

describe('meantByNumber', () => {
  const people = ['CTV03', 'CTV13', 'TV-2026-3', 'CTV01', ''].map((code, at) => ({ id: `p${at}`, code }));
  const found = (query: string, order: string[] = []) =>
    meantByNumber(query, order, people).map(({ id }) => id);

  it('is who stands there in the order, then whose code has the number', () => {
    expect(found('1', ['p4'])).toEqual(['p4', 'p3']);
    expect(found('3')).toEqual(['p0', 'p2']);
    expect(found('03')).toEqual(['p0', 'p2']);
    expect(found('13')).toEqual(['p1']);
  });

  it('names nobody twice', () => {
    expect(found('3', ['x', 'y', 'p0'])).toEqual(['p0', 'p2']);
  });

  it.each(['', 'ctv3', '3a', '12345', '3 4'])('means nobody by “%s”', (query) => {
    expect(found(query, ['p0', 'p1', 'p2', 'p3'])).toEqual([]);
  });
});
