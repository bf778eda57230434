import { z } from 'zod';
import { day, recordId } from '../../records/field-kinds.ts';
import { LONGEST_QUERY } from '../../search/query.ts';
import { procedure } from '../procedure.ts';

/** What can be found, in display order. */
export const searchKinds = ['entry', 'meeting', 'collaborator', 'task'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** Counting stops here: "1.000+". */
export const MOST_COUNTED = 1000;

const mark = z.tuple([z.number().int(), z.number().int()]);

/** A text as written, or the part of it around the match, and the positions of the match. */
const passage = z.object({ text: z.string(), marks: z.array(mark) });

const hit = z.object({
  kind: z.enum(searchKinds),
  id: recordId,
  /** The meeting to open; null for a collaborator. */
  meetingId: recordId.nullable(),
  /** The words that matched. */
  text: passage,
  /** Where the words come from: a meeting, a unit; empty if there is nothing to say. */
  context: passage,
  /** The day, YYYY-MM-DD, or empty. */
  day,
});
export type SearchHit = z.infer<typeof hit>;

const group = z.object({
  kind: z.enum(searchKinds),
  /** Hits with the typed accents first, then the newest. */
  hits: z.array(hit),
  /** Whether there are more; `search.count` says how many. */
  isMore: z.boolean(),
});
export type SearchGroup = z.infer<typeof group>;

const searchCount = z.object({
  kind: z.enum(searchKinds),
  /** The total number, at most MOST_COUNTED. */
  count: z.number().int(),
  /** Whether there are more than were counted. */
  isMore: z.boolean(),
});
export type SearchCount = z.infer<typeof searchCount>;

/** What entries are found under, besides their words. */
export const thingKinds = ['topic', 'locality', 'agency', 'unit', 'speaker'] as const;

const thing = z.object({
  kind: z.enum(thingKinds),
  /** The id of the record; of a unit, which has none, its name. */
  key: z.string(),
  name: z.string(),
  /** The number of entries under it, at most MOST_COUNTED. */
  count: z.number().int(),
  isMore: z.boolean(),
});
export type SearchThing = z.infer<typeof thing>;

const found = z.object({
  /** What the text is the name of. */
  things: z.array(thing),
  groups: z.array(group),
  /** How the query was understood, apart from its words. */
  understood: z.object({
    topicIds: z.array(recordId),
    localityIds: z.array(recordId),
    agencyIds: z.array(recordId),
    days: z.object({ from: day, to: day }).nullable(),
    /** Names after signs that nothing has. */
    unknown: z.array(z.string()),
    /** Nothing was found by what was typed; this word was taken for a slip of the hand. Without diacritics. */
    corrected: z.object({ typed: z.string(), read: z.string() }).nullable(),
  }),
  /** How many changes are indexed, if not all: newer ones are not found yet. */
  indexing: z.object({ done: z.number().int(), total: z.number().int() }).nullable(),
});
export type SearchFound = z.infer<typeof found>;

const asked = {
  query: z.string().overwrite((text) => text.slice(0, LONGEST_QUERY)),
  kinds: z.array(z.enum(searchKinds)).min(1).optional(),
};

export const searchProcedures = {
  /**
   * Finds entries, meetings, collaborators and tasks by what somebody types (shared/search/query.ts). Any text is a
   * valid query; an empty one finds nothing.
   */
  'search.find': procedure(
    z.strictObject({
      ...asked,
      /** How many of each kind. */
      limit: z.number().int().min(1).max(200),
    }),
    found,
  ),
  /**
   * The total number of hits of each kind. Separate from `search.find`: counting rare hits takes longer the more there
   * is to look through, and nobody should wait for that before seeing the first hits.
   */
  'search.count': procedure(z.strictObject(asked), z.array(searchCount)),
} as const;
