import type { Texts } from '../../texts.ts';

export const dates: Texts['dates'] = {
  weekdays: {
    sunday: 'Sunday',
    monday: 'Monday',
    tuesday: 'Tuesday',
    wednesday: 'Wednesday',
    thursday: 'Thursday',
    friday: 'Friday',
    saturday: 'Saturday',
  },
  readDay: '{{weekday}}, {{day}}',
  readBefore: 'kept as due on {{day}}',
  readSpans: {
    day: '{{count}} days: until {{day}} ({{weekday}})',
    workingDay: '{{count}} working days: until {{day}} ({{weekday}})',
    week: '{{count}} weeks: until {{day}} ({{weekday}})',
    month: '{{count}} months: until {{day}} ({{weekday}})',
  },
  notTakenOut: '{{until}}, without taking out {{what}}',
  holidays: { tet: 'Tết', hungKings: "Hùng Kings' day", nationalDay: 'the second day off at 2/9' },
  wrong: 'Not read as a day. Write it as 15/9/2026.',
  unread: '{{count}} times or days could not be read',
  unreadText: 'The document would print these, so it waits for them.',
  unreadParts: {
    start: 'the time of the meeting',
    end: 'the end of the meeting',
    agendaTime: 'the time of an agenda item',
    deadline: 'the deadline of a task',
    issuedOn: 'the day of the document',
  },
  fix: 'Write {{what}} again: “{{typed}}”',
  waits: '{{count}} times or days could not be read, so nothing is written yet.',
};
