import { foldedMatch } from '../../shared/search/match.ts';
import type { Query } from '../../shared/search/query.ts';
import type { Readable } from '../sqlite/handles.ts';
import type { TagGroup } from './filters.ts';
import { completionsOf } from './prefix-expansion.ts';
import { tagToken } from './tags.ts';

/** The index query for the words of a query and its names behind signs. */
export interface WordMatch {
  /** Tokens; each group must match with at least one. */
  readonly tags: readonly (readonly string[])[];
  /** An FTS5 expression; empty if only days are asked for, null if nothing can match. */
  readonly match: string | null;
}

/** Turns what people type into the index query; nothing else does. */
export function matchWords(db: Readable, query: Query, groups: readonly TagGroup[]): WordMatch {
  const tags = groups.map(({ kind, ids }) => ids.map((id) => tagToken(kind, id)));
  return { tags, match: foldedMatch(query, tags, (word) => completionsOf(db, word)) };
}
