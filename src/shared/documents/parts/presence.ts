import type { MinutesSource } from '../sources/minutes-source.ts';

/**
 * Whether somebody spoke who, by the roll, was not there: marked absent with nobody in their place, or not marked though
 * the roll was called.
 */
export function speaksWithoutPresence({
  attendance,
  entries,
}: Pick<MinutesSource, 'attendance' | 'entries'>): boolean {
  const isCalled = attendance.some(({ state }) => state !== 'invited');
  const here = new Set(
    attendance
      .filter(({ state, substitute }) => state === 'present' || substitute !== '')
      .map(({ collaboratorId }) => collaboratorId),
  );
  return isCalled && entries.some(({ speakerId }) => speakerId !== null && !here.has(speakerId));
}
