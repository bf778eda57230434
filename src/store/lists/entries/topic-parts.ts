import { z } from 'zod';
import { currentTopic } from '../../../shared/meeting/topic-family.ts';
import { readAll, type Writable } from '../../sqlite/handles.ts';
import { type Part, part } from '../list-layout.ts';
import { allOf, type Clause, clause, isOneOf, readNumbers, readPairs } from '../select.ts';
import { type Asked, order } from './partitions.ts';

const topicRow = z.object({
  id: z.string(),
  parentId: z.string().nullable(),
  mergedIntoId: z.string().nullable(),
});

/**
 * Entries by topic, in the order of the topic book. An entry with two topics is under both; one tagged with a topic
 * that was joined into another is under that one. Entries without a topic come last.
 */
export function topicParts(db: Writable, asked: Asked): Part[] {
  const counts = countsByTopic(db, asked);
  const parts = topicGroups(db).flatMap(({ key, topicIds }) => {
    const read = () => readTagged(db, topicIds, asked);
    const count = topicIds.length === 1 ? (counts.get(key) ?? 0) : read().length;
    return count === 0 ? [] : part(key, count, read);
  });
  const rest = readUntagged(db, asked);
  return rest.length === 0 ? parts : [...parts, part('', rest.length, () => rest)];
}

/** The topics that have a heading, each with those joined into it, children after their parents. */
function topicGroups(db: Writable): { key: string; topicIds: string[] }[] {
  const sql = `SELECT id, parent_id AS parentId, merged_into_id AS mergedIntoId FROM topic ORDER BY position, id`;
  const topics = readAll(db, topicRow, sql);
  const known = new Map(topics.map((topic) => [topic.id, topic]));
  const parents = topics.filter(({ parentId }) => parentId === null || !known.has(parentId));
  const inOrder = [
    ...new Set([
      ...parents.flatMap((parent) => [parent, ...topics.filter(({ parentId }) => parentId === parent.id)]),
      ...topics,
    ]),
  ];
  const groups = Map.groupBy(topics, (topic) => currentTopic(known, topic).id);
  return inOrder.flatMap(({ id }) => {
    const members = groups.get(id);
    return members === undefined ? [] : [{ key: id, topicIds: members.map((member) => member.id) }];
  });
}

/** How many entries have each topic. */
function countsByTopic(db: Writable, { listed, narrowed, matches }: Asked): Map<string, number> {
  if (listed.length === 0 && matches === null) {
    const sql = `SELECT t.topic_id, count(*) FROM entry_topic t
      WHERE t.rowid NOT IN (SELECT rowid FROM entry_topic WHERE deleted) GROUP BY 1`;
    return new Map(readPairs(db, clause(sql)));
  }
  const { sql, values } = allOf([...listed, ...narrowed]);
  const joined = `SELECT t.topic_id, count(*) FROM entry e CROSS JOIN entry_topic t ON t.entry_id = e.id
    WHERE NOT t.deleted AND ${sql} GROUP BY 1`;
  return new Map(readPairs(db, { sql: joined, values }));
}

function readTagged(
  db: Writable,
  topicIds: readonly string[],
  { query, listed, matches }: Asked,
): Float64Array {
  const where = allOf([isOneOf('t.topic_id', topicIds), clause('NOT t.deleted'), ...listed]);
  const sql = `SELECT e.rowid FROM entry_topic t CROSS JOIN entry e ON e.id = t.entry_id
    WHERE ${where.sql} GROUP BY e.rowid ORDER BY ${order(query.sort)}`;
  return passing(db, { sql, values: where.values }, matches);
}

function readUntagged(db: Writable, { query, listed, matches }: Asked): Float64Array {
  // Finds the rowids by the id index alone; only these rows are then read for sorting.
  const none = clause(`e.rowid IN (SELECT each.rowid FROM entry AS each
    WHERE NOT EXISTS (SELECT 1 FROM entry_topic t WHERE t.entry_id = each.id AND NOT t.deleted))`);
  const where = allOf([none, ...listed]);
  const sql = `SELECT e.rowid FROM entry e WHERE ${where.sql} ORDER BY ${order(query.sort)}`;
  return passing(db, { sql, values: where.values }, matches);
}

function passing(db: Writable, clauses: Clause, matches: Asked['matches']): Float64Array {
  const rows = readNumbers(db, clauses);
  return matches === null ? rows : rows.filter((row) => matches.has(row));
}
