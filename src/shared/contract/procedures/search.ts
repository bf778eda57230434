import { z } from 'zod';
import { day, recordId } from '../../records/field-kinds.ts';
import { LONGEST_QUERY } from '../../search/query.ts';
import { procedure } from '../procedure.ts';

/** What can be found, in the order it is shown in. */
export const searchKinds = ['entry', 'meeting', 'collaborator', 'task'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** Beyond this nothing is counted: "1.000+". */
export const MOST_COUNTED = 1000;

const mark = z.tuple([z.number().int(), z.number().int()]);

/** A text as it was written, or the part of it around what was found, and from where to where that stands. */
const passage = z.object({ text: z.string(), marks: z.array(mark) });

const hit = z.object({
  kind: z.enum(searchKinds),
  id: recordId,
  /** The meeting to open; null for a collaborator. */
  meetingId: recordId.nullable(),
  /** The words that were found. */
  text: passage,
  /** What tells where they stand: a meeting, a unit; empty where nothing does. */
  context: passage,
  /** The day, YYYY-MM-DD, or empty. */
  day,
});
export type SearchHit = z.infer<typeof hit>;

const group = z.object({
  kind: z.enum(searchKinds),
  /** Those that have the accents that were typed first, then the newest. */
  hits: z.array(hit),
  /** Whether there are more than these; how many, `search.count` says. */
  isMore: z.boolean(),
});
export type SearchGroup = z.infer<typeof group>;

const searchCount = z.object({
  kind: z.enum(searchKinds),
  /** How many there are in all, at most MOST_COUNTED. */
  count: z.number().int(),
  /** Whether there are more than were counted. */
  isMore: z.boolean(),
});
export type SearchCount = z.infer<typeof searchCount>;

const found = z.object({
  groups: z.array(group),
  /** How the query was understood beyond its words. */
  understood: z.object({
    topicIds: z.array(recordId),
    localityIds: z.array(recordId),
    days: z.object({ from: day, to: day }).nullable(),
    /** Written behind # or @, but no topic or locality is called so. */
    unknown: z.array(z.string()),
  }),
  /** How many changes the index knows, where it does not know all: what is newer is not found yet. */
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
   * question; what asks nothing finds nothing.
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
   * How many of each kind are found in all. By itself, since what is rare takes the longer to count the more there is to
   * look through, and nobody should wait for that who wants to see the first.
   */
  'search.count': procedure(z.strictObject(asked), z.array(searchCount)),
} as const;
