import { z } from 'zod';
import { cleanText } from '../text/clean-text.ts';

/** A UUIDv7, or two joined by a colon if the record is a link between two others. */
export const recordId = z
  .string()
  .regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})?$/);

export const LONGEST_LINE = 500;
// The stored form can be longer than what was typed, so the length is checked before and after.
/** A single line: a name, a title, a place. */
export const line = z
  .string()
  .max(LONGEST_LINE)
  .overwrite((text) => cleanText(text).replace(/\s+/g, ' ').trim())
  .max(LONGEST_LINE);

/**
 * A name as it stands in the head of a document: it may be broken where the office breaks it, and no-break spaces keep
 * words together.
 */
export const headline = z
  .string()
  .max(LONGEST_LINE)
  .overwrite((text) =>
    cleanText(text)
      .split('\n')
      .map((part) => part.replace(/[^\S\u00a0]+/g, ' ').trim())
      .filter((part) => part !== '')
      .join('\n'),
  )
  .max(LONGEST_LINE);

export const LONGEST_PROSE = 200_000;
/** Text of several lines: what was said, a conclusion. */
export const prose = z.string().max(LONGEST_PROSE).overwrite(cleanText).max(LONGEST_PROSE);

/** A day of the calendar, YYYY-MM-DD, or empty. */
export const day = z.union([z.literal(''), z.iso.date()]);

/**
 * A moment by the wall clock, YYYY-MM-DDTHH:mm or with seconds; Viet Nam has one time zone. For old meetings often only
 * the day is known: YYYY-MM-DD. Or empty.
 */
export const moment = z.union([
  day,
  z.iso.datetime({ local: true, precision: -1 }),
  z.iso.datetime({ local: true, precision: 0 }),
]);

export const count = z.number().int().min(0).max(99_999).nullable();

/**
 * A key that sorts between any two others (fractional indexing, see order-key.ts), so that re-ordering changes only one
 * record; empty if a record has no position yet. Reading accepts more than writing does, so that any existing list can
 * be shown.
 */
export const position = z.string().regex(/^[0-9A-Za-z]{0,2000}$/);

export const reference = recordId.nullable();

/** How a text is written: on one line, over several, or as a day. */
export type TextKind = 'line' | 'prose' | 'day';

/** @param kind one of the kinds above; anything that is not a text counts as a line. */
export function textKind(kind: z.ZodType): TextKind {
  if (kind === day) return 'day';
  return kind === prose || kind === headline ? 'prose' : 'line';
}
