import { z } from 'zod';
import { byPerson, kept, trace } from './field.ts';
import { line, moment, recordId } from './field-kinds.ts';

/** The longest text that is stored whole, in UTF-16 units; far beyond any meeting. A longer one is cut. */
export const LONGEST_SIGNED = 4_000_000;

/** Room for the names of thousands of people; names beyond this size are not stored. */
export const MOST_NAMES = 1_000_000;

/**
 * The minutes of a meeting as they were when its record was closed: one record per version. The id follows from meeting
 * and version, so that two PCs that close the same record mean the same copy.
 */
export const signedMinutes = z.object({
  meetingId: kept(recordId, { conflict: 'fixed' }),
  version: kept(z.number().int().min(0).max(9999), { blank: 0, conflict: 'fixed' }),
  signedAt: kept(moment, { conflict: 'latest' }),
  signedBy: kept(line, { conflict: 'latest' }),
  /** JSON: the list entries at that time of everything the minutes name (meeting/signed-names.ts); empty for none. */
  names: byPerson(z.string().max(MOST_NAMES), { conflict: 'latest' }),
  /** The plain text, byte for byte. */
  text: trace(z.string().max(LONGEST_SIGNED), { conflict: 'latest' }),
  /** SHA-256 of the whole text as UTF-8, in hex. */
  digest: kept(line, { conflict: 'latest' }),
  /** SHA-256 of the last Word file written before closing, in hex; empty if there was none. */
  fileHash: kept(line, { conflict: 'latest' }),
});
export type SignedMinutes = z.infer<typeof signedMinutes>;
