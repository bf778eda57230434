import type { Days } from '../../shared/search/periods.ts';

/**
 * The kinds of records in the index, the smallest kind first, since FTS5 skips over the kinds before the one it looks
 * for. Collaborators are few and are searched without an index.
 */
export const indexedKinds = ['meeting', 'task', 'entry'] as const;
export type IndexedKind = (typeof indexedKinds)[number];

/*
 * A rowid is an integer of 52 bits: kind, moment, counter. Moment and counter run backwards, so that the order of the
 * rowids is the order of the results, newest first, and a kind or a range of days is a range of rowids. FTS5 then need
 * not sort, nor read more than it shows.
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

/** The rowids for records of a kind at this moment: YYYY-MM-DD, or with a time; or empty. */
export function rangeAt(kind: IndexedKind, moment: string): RowidRange {
  const first = (indexedKinds.indexOf(kind) * MOMENTS + backwards(minuteOf(moment))) * COUNTERS;
  return { first, last: first + COUNTERS - 1 };
}

/** The rowids of a kind, limited to some days if these are given; records without a date are on no day. */
export function rangeOf(kind: IndexedKind, days: Days | null): RowidRange {
  const from = days === null ? rangeAt(kind, '') : rangeAt(kind, days.from || '1900-01-01T00:01');
  const to = rangeAt(kind, days?.to ? `${days.to}T23:59` : '9999-12-31');
  return { first: to.first, last: from.last };
}

/** The kind of the record at a rowid. */
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
