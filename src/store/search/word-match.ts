import { foldedMatch } from '../../shared/search/match.ts';
import type { Query } from '../../shared/search/query.ts';
import type { Readable } from '../sqlite/handles.ts';
import type { Filters } from './filters.ts';
import { completionsOf } from './prefix-expansion.ts';
import { tagToken } from './tags.ts';

/** The index query for the words of a query and its #topics and @localities. */
export interface WordMatch {
  /** Tokens; each group must match with at least one. */
  readonly tags: readonly (readonly string[])[];
  /** An FTS5 expression; empty if only days are asked for, null if nothing can match. */
  readonly match: string | null;
}

/** Turns what people type into the index query; nothing else does. */
export function matchWords(db: Readable, query: Query, { topics, localities }: Filters): WordMatch {
  const tags = [
    ...topics.map((group) => group.map((id) => tagToken('topic', id))),
    ...localities.map((group) => group.map((id) => tagToken('locality', id))),
  ];
  return { tags, match: foldedMatch(query, tags, (word) => completionsOf(db, word)) };
}
