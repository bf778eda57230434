import { expect, it } from 'vitest';
import { exampleEntry, exampleId, people } from '../../../../tests/documents/minutes-examples.ts';
import { recordTypes } from '../../records/index.ts';
import type { AttendanceView } from '../../records/views.ts';
import { speaksWithoutPresence } from './presence.ts';

const { farmer } = people;
const entries = [exampleEntry(1, { speakerId: farmer }), exampleEntry(2)];

function roll(state: AttendanceView['state'], substitute = ''): AttendanceView[] {
  const mark = { ...recordTypes.attendance.blank, meetingId: exampleId(0), state, substitute };
  return [{ ...mark, id: exampleId(8), collaboratorId: farmer }];
}

it('tells where the roll says that somebody who spoke was not there', () => {
  expect(speaksWithoutPresence({ entries, attendance: roll('absent') })).toBe(true);
  expect(speaksWithoutPresence({ entries, attendance: roll('present') })).toBe(false);
  const others = roll('present').map((mark) => ({ ...mark, collaboratorId: exampleId(99) }));
  expect(speaksWithoutPresence({ entries, attendance: [...roll('invited'), ...others] })).toBe(true);
});

it('says nothing before the roll is called, of whoever is not on the roster, and where somebody came instead', () => {
  expect(speaksWithoutPresence({ entries, attendance: roll('invited') })).toBe(false);
  expect(speaksWithoutPresence({ entries: [exampleEntry(2)], attendance: roll('absent') })).toBe(false);
  expect(speaksWithoutPresence({ entries, attendance: roll('absent', 'Lê Văn Tám') })).toBe(false);
});
