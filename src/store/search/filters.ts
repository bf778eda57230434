import type { SearchFound } from '../../shared/contract/procedures/search.ts';
import { topicFamily } from '../../shared/meeting/topic-family.ts';
import type { Query } from '../../shared/search/query.ts';
import { type SignKind, signKinds } from '../../shared/search/signs.ts';
import type { Names } from './names.ts';

/** The part of a query that is found by tags. */
export interface Filters {
  /** One for each sign: any tag of a group will do. */
  readonly groups: readonly TagGroup[];
  readonly understood: Pick<SearchFound['understood'], 'topicIds' | 'localityIds' | 'agencyIds' | 'unknown'>;
}

export interface TagGroup {
  readonly kind: SignKind;
  readonly ids: readonly string[];
}

/** What the words behind signs stand for. */
export function filtersOf(names: Names, query: Pick<Query, 'names'>): Filters {
  const asked = Object.entries(signKinds).flatMap(([sign, kind]) =>
    query.names[kind].map((written) => ({
      sign,
      written,
      kind,
      ids: names.called(kind, written).map(({ id }) => id),
    })),
  );
  const idsOf = (wanted: SignKind) => [
    ...new Set(asked.flatMap(({ kind, ids }) => (kind === wanted ? ids : []))),
  ];
  return {
    groups: asked.map(({ kind, ids }) => ({ kind, ids: kind === 'topic' ? withFamilies(names, ids) : ids })),
    understood: {
      topicIds: idsOf('topic'),
      localityIds: idsOf('locality'),
      agencyIds: idsOf('agency'),
      unknown: asked.flatMap(({ sign, written, ids }) => (ids.length === 0 ? [`${sign}${written}`] : [])),
    },
  };
}

/** What was said under a topic was said under the one above it. */
export function withFamilies(names: Pick<Names, 'topics'>, topicIds: readonly string[]): string[] {
  return [...new Set(topicIds.flatMap((id) => topicFamily(names.topics(), id)))];
}
