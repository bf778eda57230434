import { z } from 'zod';
import type { SearchFound } from '../../shared/contract/procedures/search.ts';
import { topicFamily } from '../../shared/meeting/topic-family.ts';
import { type Query, squeezed } from '../../shared/search/query.ts';
import { type Readable, readAll } from '../sqlite/handles.ts';

/** The part of a query that is found by tags. Each group comes from one # or @; any tag of a group will do. */
export interface Filters {
  readonly topics: readonly (readonly string[])[];
  readonly localities: readonly (readonly string[])[];
  readonly understood: Pick<SearchFound['understood'], 'topicIds' | 'localityIds' | 'unknown'>;
}

const topic = z.object({
  id: z.string(),
  name: z.string(),
  code: z.string(),
  parentId: z.string().nullable(),
  mergedIntoId: z.string().nullable(),
});
const locality = z.object({ id: z.string(), name: z.string() });

/** The type words at the start of a name that people leave out. */
const LOCALITY_TYPE = /^(xã|phường|đặc khu|thị trấn|thị xã|huyện|quận|thành phố|tỉnh)\s+/iu;

/** The topics and localities that the words after # and @ stand for. */
export function filtersOf(db: Readable, query: Pick<Query, 'topics' | 'localities'>): Filters {
  const topics =
    query.topics.length === 0
      ? []
      : readAll(
          db,
          topic,
          `SELECT id, name, code, parent_id AS parentId, merged_into_id AS mergedIntoId FROM topic WHERE NOT deleted`,
        );
  const localities =
    query.localities.length === 0
      ? []
      : readAll(db, locality, 'SELECT id, name FROM locality WHERE NOT deleted');
  const askedTopics = query.topics.map((written) =>
    called(topics, written, ({ name, code }) => [code, name]),
  );
  const askedLocalities = query.localities.map((written) =>
    called(localities, written, ({ name }) => [name, name.replace(LOCALITY_TYPE, '')]),
  );
  return {
    topics: askedTopics.map((group) => [...new Set(group.flatMap((id) => topicFamily(topics, id)))]),
    localities: askedLocalities,
    understood: {
      topicIds: [...new Set(askedTopics.flat())],
      localityIds: [...new Set(askedLocalities.flat())],
      unknown: [
        ...query.topics.filter((_, at) => askedTopics[at]?.length === 0).map((written) => `#${written}`),
        ...query.localities
          .filter((_, at) => askedLocalities[at]?.length === 0)
          .map((written) => `@${written}`),
      ],
    },
  };
}

/** The ids of the records with exactly this name; if there are none, of those whose name begins with it. */
function called<T extends { readonly id: string }>(
  records: readonly T[],
  written: string,
  namesOf: (record: T) => readonly string[],
): string[] {
  const named = records.map((record) => ({ id: record.id, names: namesOf(record).map(squeezed) }));
  const exactly = named.filter(({ names }) => names.includes(written));
  const chosen =
    exactly.length > 0
      ? exactly
      : named.filter(({ names }) => names.some((name) => name.startsWith(written)));
  return chosen.map(({ id }) => id);
}
