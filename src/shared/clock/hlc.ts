/**
 * A hybrid logical clock: stamps that give every change in every copy of the file one order, whatever the
 * clocks of the PCs say. A stamp is time (ms since 1970, 12 hex digits), a counter (4 hex digits) and the
 * writer (16 hex digits), so the order of the text, of SQLite and of the stamps is the same.
 *
 * A clock that is years off never stops anybody's work: a stamp follows the newest one known, and the wall
 * clock only pulls it forward. What people read as "when" is stored apart, as the wall time of the PC.
 */
export type Stamp = string;

/**
 * The author of stamps: one opening of one file on one PC, 16 random hex digits. A file that is copied, restored or
 * opened on a cloned PC is continued under a new id, so no two copies ever stamp as the same writer.
 */
export type WriterId = string;

const TIME_DIGITS = 12;
const COUNTER_DIGITS = 4;
const LAST_TIME = 16 ** TIME_DIGITS - 1;
const LAST_COUNT = 16 ** COUNTER_DIGITS - 1;

export const stampPattern = /^[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{16}$/;

/** Matches time and counter of a stamp, which is all the clock needs. */
const clockPattern = /^[0-9a-f]{12}-[0-9a-f]{4}-/;

/** The same for SQLite, which looks for the newest stamp in a log that may contain invalid ones. */
export const STAMP_GLOB = `${'[0-9a-f]'.repeat(12)}-${'[0-9a-f]'.repeat(4)}-*`;

/** The last moment of the year 9999: no PC's clock can show a later one, and no copy from elsewhere may contain one. */
export const LATEST_TIME = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

/**
 * The latest stamp allowed in a file that is opened: somebody who merged the latest allowed stamp has to write after
 * it. From there it is still centuries to the last possible stamp.
 */
export const LATEST_TIME_AT_WORK = LATEST_TIME + 2 ** 40;

/** Whether this is a stamp no later than `latest`. */
export function isStamp(text: string, latest: number = LATEST_TIME): boolean {
  return stampPattern.test(text) && stampParts(text).time <= latest;
}

/**
 * The stamp after `newest`, the newest one this file knows (null in a new file). An invalid stamp counts as none.
 * @param wallTime ms since 1970 by this PC's clock; any number is accepted, even a wrong one.
 * @throws RangeError if `newest` is the last possible stamp; no file that holds one passes the check.
 */
export function nextStamp(newest: Stamp | null, wallTime: number, writer: WriterId): Stamp {
  const wall = Math.min(Math.max(Math.floor(wallTime) || 0, 0), LATEST_TIME);
  const last = newest !== null && clockPattern.test(newest) ? stampParts(newest) : { time: -1, count: 0 };
  if (wall > last.time) return formatStamp(wall, 0, writer);
  if (last.count < LAST_COUNT) return formatStamp(last.time, last.count + 1, writer);
  if (last.time >= LAST_TIME) throw new RangeError('there is no later stamp');
  return formatStamp(last.time + 1, 0, writer);
}

/** The stamp of a moment, ms since 1970, by one writer; for values that must be earlier than anything people wrote. */
export function stampAt(time: number, writer: WriterId): Stamp {
  return formatStamp(time, 0, writer);
}

/** The parts of a stamp: its time in ms since 1970, its counter and who made it. */
export function stampParts(stamp: Stamp): { time: number; count: number; writer: WriterId } {
  const [time = '', count = '', writer = ''] = stamp.split('-');
  return { time: Number.parseInt(time, 16), count: Number.parseInt(count, 16), writer };
}

function formatStamp(time: number, count: number, writer: WriterId): Stamp {
  return `${hex(time, TIME_DIGITS)}-${hex(count, COUNTER_DIGITS)}-${writer}`;
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0');
}
