import { daysAfter, partsOf, weekdayOf } from './calendar.ts';

/**
 * Holidays that have no fixed date in the calendar: lunar ones, and the second day of National Day, which the Government
 * puts before or after 2/9 each year (Bộ luật Lao động 45/2019/QH14, Điều 112). They are not worked out here but named.
 */
export const movableHolidays = ['tet', 'hungKings', 'nationalDay'] as const;
export type MovableHoliday = (typeof movableHolidays)[number];

/** The dates between which a movable holiday can be, as MMDD. */
const SEASONS: Readonly<Record<MovableHoliday, readonly [string, string]>> = {
  tet: ['0119', '0228'],
  hungKings: ['0401', '0501'],
  nationalDay: ['0901', '0904'],
};

const FIXED = new Set(['0101', '0430', '0501', '0902']);

/** Where so many working days end, and which holidays on the way were not taken out since their dates are not fixed. */
export interface WorkingDays {
  readonly day: string;
  readonly notTakenOut: readonly MovableHoliday[];
}

/** The day so many working days after `from`, which does not count itself. */
export function workingDaysAfter(from: string, count: number): WorkingDays {
  let day = from;
  const met = new Set<MovableHoliday>();
  for (let left = count; left > 0; ) {
    day = daysAfter(day, 1);
    if (isDayOff(day)) continue;
    left -= 1;
    const date = monthAndDate(day);
    for (const holiday of movableHolidays) {
      const [first, last] = SEASONS[holiday];
      if (date >= first && date <= last) met.add(holiday);
    }
  }
  return { day, notTakenOut: movableHolidays.filter((holiday) => met.has(holiday)) };
}

/**
 * Saturdays, Sundays, fixed holidays, and the working days that make up for a fixed holiday at a weekend (Điều 111,
 * khoản 3).
 */
function isDayOff(day: string): boolean {
  return isWeekend(day) || isHoliday(day) || makesUp(day);
}

/** Whether the day is the one by which holidays of the weekend before are made up for; two take two days. */
function makesUp(day: string): boolean {
  let owed = 0;
  // The longest stretch is a weekend with a holiday next to it and the days that make up for it.
  for (let ago = 6; ago > 0; ago -= 1) {
    const before = daysAfter(day, -ago);
    if (isHoliday(before)) owed += isWeekend(before) ? 1 : 0;
    else if (owed > 0 && !isWeekend(before)) owed -= 1;
  }
  return owed > 0;
}

function isWeekend(day: string): boolean {
  return weekdayOf(day) % 6 === 0;
}

function isHoliday(day: string): boolean {
  return FIXED.has(monthAndDate(day));
}

function monthAndDate(day: string): string {
  const { month, date } = partsOf(day);
  return String(month * 100 + date).padStart(4, '0');
}
