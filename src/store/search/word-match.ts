import { foldedMatch } from '../../shared/search/match.ts';
import type { Query } from '../../shared/search/query.ts';
import type { Readable } from '../sqlite/handles.ts';
import type { Filters } from './filters.ts';
import { completionsOf } from './prefix-expansion.ts';
import { tagToken } from './tags.ts';

/** What the index is asked for by a query and what its #topics and @localities stand for. */
export interface WordMatch {
  /** Tokens of which each group must have one. */
  readonly tags: readonly (readonly string[])[];
  /** An expression of FTS5; empty where only days are asked for, null where nothing can match. */
  readonly match: string | null;
}

/** The one way from what people type to what the index is asked. */
export function matchWords(db: Readable, query: Query, { topics, localities }: Filters): WordMatch {
  const tags = [
    ...topics.map((group) => group.map((id) => tagToken('topic', id))),
    ...localities.map((group) => group.map((id) => tagToken('locality', id))),
  ];
  return { tags, match: foldedMatch(query, tags, (word) => completionsOf(db, word)) };
}
