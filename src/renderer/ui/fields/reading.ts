import { useState } from 'react';
import { weekdayOf } from '../../../shared/dates/calendar.ts';
import { officialShortDate, officialTime } from '../../../shared/dates/official.ts';
import { parseTime } from '../../../shared/dates/time-of-day.ts';
import { dayOf, formatDay, parseDay } from '../../../shared/dates/typed.ts';
import { readDeadline } from '../../../shared/tasks/deadline.ts';
import type { T } from '../../platform/i18n.ts';

/** What a text was read as. */
export interface Reading {
  /** What the field will show for it. */
  readonly shows: string;
  /** The same in plain words, shown beside the field. */
  readonly words: string;
}

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

/** "thứ Tư, 30/9/2026". */
export function dayWords(t: T, day: string): string {
  const weekday = t(`dates.weekdays.${WEEKDAYS[weekdayOf(day)] ?? 'sunday'}`);
  return t('dates.readDay', { weekday, day: officialShortDate(day) });
}

export function readAsDay(t: T, typed: string): Reading | null {
  const day = parseDay(typed, dayOf(new Date()));
  return day === null || day === '' ? null : { shows: formatDay(day), words: dayWords(t, day) };
}

export function readAsTime(typed: string): Reading | null {
  const time = parseTime(typed);
  // A moment of any day has the words of its time.
  return time === null || time === '' ? null : { shows: time, words: officialTime(`0001-01-01T${time}`) };
}

/** @param from the day a deadline is counted from, YYYY-MM-DD */
export function readAsDeadline(t: T, typed: string, from: string): Reading | null {
  const read = readDeadline(typed, from);
  if (read === null || read.day === '') return null;
  return { shows: formatDay(read.day), words: words(read) };

  function words({ day, span, isBefore, notTakenOut }: NonNullable<typeof read>): string {
    const named = dayWords(t, day);
    if (span === null) return isBefore ? t('dates.readBefore', { day: named }) : named;
    const { count, unit } = span;
    const weekday = t(`dates.weekdays.${WEEKDAYS[weekdayOf(day)] ?? 'sunday'}`);
    const until = t(`dates.readSpans.${unit}`, { count, day: officialShortDate(day), weekday });
    if (notTakenOut.length === 0) return until;
    const what = notTakenOut.map((holiday) => t(`dates.holidays.${holiday}`)).join(', ');
    return t('dates.notTakenOut', { until, what });
  }
}

/**
 * The words for what a field shows: while somebody types, how it is read; after they have left it, how it was read, as
 * long as the field shows just that.
 */
export function useReading(
  text: string,
  isTyped: boolean,
  read: ((text: string) => Reading | null) | undefined,
): string {
  const [last, setLast] = useState<Reading | null>(null);
  const now = read?.(text) ?? null;
  if (isTyped && now !== null && (now.words !== last?.words || now.shows !== last.shows)) setLast(now);
  if (!isTyped && last !== null && last.shows === text) return last.words;
  return now?.words ?? '';
}
