import { spoken } from '../dates/spoken.ts';
import { timeIn, withoutPart } from '../dates/time-of-day.ts';

/** The parsed time of an agenda item: when it begins, how long it takes, or both. */
export interface ItemTime {
  /** Minutes since midnight; null if the item begins when the one before it ends. */
  readonly start: number | null;
  /** Minutes; null if not given. */
  readonly duration: number | null;
}

/** An item in the timetable of a meeting. */
export interface PlannedItem {
  /** "08:15"; empty if unknown. */
  readonly start: string;
  readonly end: string;
  /** Whether it begins before the previous item ends. */
  readonly overlaps: boolean;
}

const DAY = 24 * 60;
const nothing: ItemTime = { start: null, duration: null };

/**
 * The time of an item as people type it: a time of day ("8h", "8g15", "2 giờ chiều"), a duration ("15 phút", "15'", "1
 * tiếng rưỡi") or a range ("8h15-8h30", "từ 2 giờ đến 3 giờ chiều"). Null if it is none of these.
 */
export function parseItemTime(typed: string): ItemTime | null {
  const text = spoken(typed);
  if (text === '') return nothing;
  const duration = parseDuration(text);
  if (duration !== null) return { start: null, duration };
  const [first = '', second, ...more] = text.replace(/^từ /, '').split(/ ?(?:-|đến) ?/);
  if (more.length > 0) return null;
  const from = withoutPart(first);
  if (second === undefined) {
    const start = minutesOf(timeIn(from.words, from.part));
    return start === null ? null : { start, duration: null };
  }
  const to = withoutPart(second);
  const end = minutesOf(timeIn(to.words, to.part));
  // "2 giờ đến 3 giờ chiều" is all in the afternoon, "10 giờ đến 2 giờ chiều" only its end.
  const start = minutesOf(timeIn(from.words, from.part ?? to.part) ?? timeIn(from.words, from.part));
  return start === null || end === null ? null : { start, duration: (end - start + DAY) % DAY };
}

/**
 * When each item begins and ends: at its own time, or when the one before it ends; the first, when the meeting begins.
 * @param startsAt the moment the meeting begins, or empty.
 */
export function plan(startsAt: string, times: readonly string[]): PlannedItem[] {
  const items = times.map((time) => parseItemTime(time) ?? nothing);
  let clock = minutesOf(startsAt.slice(11, 16) || null);
  return items.map(({ start, duration }, at) => {
    const begins = start ?? clock;
    const overlaps = start !== null && clock !== null && start < clock;
    const ends = endOf(begins, duration, items[at + 1]?.start ?? null);
    clock = ends;
    return { start: timeText(begins), end: timeText(ends), overlaps };
  });
}

/** An item ends after its duration; without a duration, when the next one is due to begin. */
function endOf(begins: number | null, duration: number | null, next: number | null): number | null {
  if (begins === null) return null;
  return duration === null ? next : begins + duration;
}

const DURATION = /^(?:\+|trong|khoảng)? ?(?:(\d{1,2}) ?tiếng(?: (rưỡi))?)? ?(?:(\d{1,3}) ?(?:phút|ph|p|'))?$/;

function parseDuration(text: string): number | null {
  if (/^nửa (?:tiếng|giờ)$/.test(text)) return 30;
  const [, hours, half, minutes] = DURATION.exec(text) ?? [];
  if ((hours === undefined && minutes === undefined) || (half !== undefined && minutes !== undefined))
    return null;
  return Number(hours ?? 0) * 60 + (half === undefined ? Number(minutes ?? 0) : 30);
}

function minutesOf(time: string | null): number | null {
  return time === null ? null : Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

function timeText(minutes: number | null): string {
  if (minutes === null) return '';
  const ofDay = minutes % DAY;
  return [ofDay / 60, ofDay % 60].map((part) => String(Math.floor(part)).padStart(2, '0')).join(':');
}
