import { spoken } from './spoken.ts';

const HOUR_SIGN = '(?: ?(?:h|g|giờ))';
const MINUTE_SIGN = "(?: ?(?:phút|ph|p|'|m))";
/** "8", "8h", "8g30", "8:30", "8.30", "8 giờ 30 phút". */
const USUAL = new RegExp(
  `^(\\d{1,2})(?:${HOUR_SIGN}|(?: ?:))?$|^(\\d{1,2})(?:(?:${HOUR_SIGN}| ?:) ?(\\d{1,2})|\\. ?(\\d{2}))${MINUTE_SIGN}?$`,
);
const FOUR_FIGURES = /^(\d{2})(\d{2})$/;
const HALF_PAST = new RegExp(`^(\\d{1,2})${HOUR_SIGN}? ?rưỡi$`);
const BEFORE_THE_HOUR = new RegExp(`^(\\d{1,2})${HOUR_SIGN}? ?kém ?(\\d{1,2})${MINUTE_SIGN}?$`);

const PARTS = ['sáng', 'trưa', 'chiều', 'tối', 'đêm', 'am', 'pm'] as const;
/** Part of the day that a time was said with. */
export type PartOfDay = (typeof PARTS)[number];
const PART_BEHIND = / ?(?:buổi )?(sáng|trưa|chiều|tối|đêm|am|pm)$/;
const PART_AHEAD = /^(?:buổi )?(sáng|trưa|chiều|tối|đêm)(?: lúc)? /;

/**
 * The time of day somebody typed or said: "8", "8h30", "8g30", "8:30", "0830", "8 giờ rưỡi", "2 giờ chiều", "14 giờ kém
 * 15". HH:mm; null if it is none, or if its words contradict each other ("14 giờ sáng"); empty text is no time.
 */
export function parseTime(typed: string): string | null {
  const text = spoken(typed);
  if (text === '') return '';
  const { words, part } = withoutPart(text);
  return timeIn(words, part);
}

/** The words of a time without the part of the day they were said with. */
export function withoutPart(text: string): { words: string; part: PartOfDay | null } {
  const plain = text.replace(/^(?:vào )?(?:lúc|hồi) /, '').replace(/^đúng | đúng$/, '');
  const said = (PART_BEHIND.exec(plain) ?? PART_AHEAD.exec(plain))?.[1];
  const words = plain.replace(PART_BEHIND, '').replace(PART_AHEAD, '');
  return { words, part: PARTS.find((one) => one === said) ?? null };
}

/** The time of day in words that say no part of the day, at this one. */
export function timeIn(words: string, part: PartOfDay | null): string | null {
  const half = HALF_PAST.exec(words);
  if (half !== null) return clock(hourAt(Number(half[1]), part), 30);
  const before = BEFORE_THE_HOUR.exec(words);
  if (before !== null) {
    const minutes = Number(before[2]);
    const hour = hourAt(Number(before[1]), part);
    return minutes < 1 || minutes > 59 || hour === null ? null : clock(hour - 1, 60 - minutes);
  }
  const usual = USUAL.exec(words);
  if (usual !== null) {
    const [, whole, hour, minute, afterPoint] = usual;
    return clock(hourAt(Number(whole ?? hour), part), Number(minute ?? afterPoint ?? 0));
  }
  const figures = FOUR_FIGURES.exec(words);
  return figures === null ? null : clock(hourAt(Number(figures[1]), part), Number(figures[2]));
}

/**
 * Which hours a part of the day has: as they are said, of twelve in the afternoon and evening, and of 24. Midnight is in
 * none of them: "12 giờ đêm" does not say which day it ends.
 */
const HOURS: Readonly<
  Record<PartOfDay, { plain: readonly [number, number]; later?: readonly [number, number] }>
> = {
  sáng: { plain: [1, 11] },
  trưa: { plain: [10, 14], later: [1, 2] },
  chiều: { plain: [13, 18], later: [1, 6] },
  tối: { plain: [18, 23], later: [6, 11] },
  đêm: { plain: [21, 23], later: [9, 11] },
  am: { plain: [0, 11] },
  pm: { plain: [12, 23], later: [1, 11] },
};

/** The hour of 24; null if that part of the day has no such hour. */
function hourAt(hour: number, part: PartOfDay | null): number | null {
  if (part === null) return hour;
  if (part === 'am' && hour === 12) return 0;
  // "2 giờ đêm" is after midnight.
  if (part === 'đêm' && isWithin(hour, [1, 3])) return hour;
  const { plain, later } = HOURS[part];
  if (later !== undefined && isWithin(hour, later)) return hour + 12;
  return isWithin(hour, plain) ? hour : null;
}

function isWithin(hour: number, [first, last]: readonly [number, number]): boolean {
  return hour >= first && hour <= last;
}

function clock(hour: number | null, minute: number): string | null {
  if (hour === null || hour < 0 || hour > 23 || minute > 59) return null;
  return [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');
}
