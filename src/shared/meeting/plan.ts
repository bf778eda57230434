import { parseTime } from '../dates/typed.ts';

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
 * The time of an item as people type it: a time of day ("8h", "08:15"), a duration ("15 phút", "15'", "1 tiếng 30
 * phút") or a range ("8h15-8h30"). Null if it is none of these.
 */
export function parseItemTime(typed: string): ItemTime | null {
  const text = typed.trim().toLowerCase();
  if (text === '') return nothing;
  const duration = parseDuration(text);
  if (duration !== null) return { start: null, duration };
  const [from = '', to, ...more] = text.split(/\s*(?:-|–|—|đến)\s*/);
  const start = minutesOf(from);
  if (start === null || more.length > 0) return null;
  if (to === undefined) return { start, duration: null };
  const end = minutesOf(to);
  return end === null ? null : { start, duration: (end - start + DAY) % DAY };
}

/**
 * When each item begins and ends: at its own time, or when the one before it ends; the first, when the meeting begins.
 * @param startsAt the moment the meeting begins, or empty.
 */
export function plan(startsAt: string, times: readonly string[]): PlannedItem[] {
  const items = times.map((time) => parseItemTime(time) ?? nothing);
  let clock = minutesOf(startsAt.slice(11, 16));
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

function parseDuration(text: string): number | null {
  const parts = /^\+?\s*(?:(\d{1,2})\s*tiếng)?\s*(?:(\d{1,3})\s*(?:phút|ph|p|'|’))?$/.exec(text);
  const [, hours, minutes] = parts ?? [];
  if (hours === undefined && minutes === undefined) return null;
  return Number(hours ?? 0) * 60 + Number(minutes ?? 0);
}

function minutesOf(typed: string): number | null {
  const time = parseTime(typed);
  if (time === null || time === '') return null;
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

function timeText(minutes: number | null): string {
  if (minutes === null) return '';
  const ofDay = minutes % DAY;
  return [ofDay / 60, ofDay % 60].map((part) => String(Math.floor(part)).padStart(2, '0')).join(':');
}
