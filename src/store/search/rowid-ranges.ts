import type { Days } from '../../shared/search/periods.ts';

/**
 * The kinds of records that are in the index, the fewest first, since FTS5 passes over those before the one it looks
 * for. Collaborators are few and are looked through as they are.
 */
export const indexedKinds = ['meeting', 'task', 'entry'] as const;
export type IndexedKind = (typeof indexedKinds)[number];

/*
 * A rowid is a whole number of 52 bits: kind, moment, counter. Moment and counter run backwards, so that the order of
 * the rowids is the order of the results, the newest first, and a kind or a range of days is a range of rowids: FTS5
 * then needs neither sort nor look beyond what it shows.
 */
const COUNTER_BITS = 22;
const MOMENT_BITS = 28;
const COUNTERS = 2 ** COUNTER_BITS;
const MOMENTS = 2 ** MOMENT_BITS;
const MINUTE = 60_000;
const FIRST_YEAR = Date.UTC(1900, 0, 1);

/** A range of rowids, both ends included. */
export interface RowidRange {
  readonly first: number;
  readonly last: number;
}

/** The rowids that records of a kind can have whose moment is this one: YYYY-MM-DD, or with a time; or empty. */
export function rangeAt(kind: IndexedKind, moment: string): RowidRange {
  const first = (indexedKinds.indexOf(kind) * MOMENTS + backwards(minuteOf(moment))) * COUNTERS;
  return { first, last: first + COUNTERS - 1 };
}

/** The rowids of a kind, of some days only where these are given; what has no date is on no day. */
export function rangeOf(kind: IndexedKind, days: Days | null): RowidRange {
  const from = days === null ? rangeAt(kind, '') : rangeAt(kind, days.from || '1900-01-01T00:01');
  const to = rangeAt(kind, days?.to ? `${days.to}T23:59` : '9999-12-31');
  return { first: to.first, last: from.last };
}

/** The kind of what is under a rowid. */
export function kindAt(rowid: number): IndexedKind | undefined {
  return indexedKinds[Math.floor(rowid / COUNTERS / MOMENTS)];
}

function minuteOf(moment: string): number {
  if (moment === '') return 0;
  const time = Date.parse(`${moment.slice(0, 10)}T${moment.slice(11, 16) || '00:00'}Z`);
  const minute = Math.floor((time - FIRST_YEAR) / MINUTE);
  return Number.isNaN(minute) ? 0 : Math.min(Math.max(minute, 1), MOMENTS - 1);
}

function backwards(minute: number): number {
  return MOMENTS - 1 - minute;
}
