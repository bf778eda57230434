import type { EntryView, TopicView } from '../../records/views.ts';
import { phrases } from './phrases.ts';

/** The id of the group for entries without a topic. */
export const OTHER_TOPICS = 'other';

export interface TopicGroup {
  /** The id of the first-level topic; if several share the name, the first. */
  readonly id: string;
  readonly name: string;
  readonly entries: readonly EntryView[];
}

/**
 * Entries under first-level topics: the topics in the office's order, the entries of each in speaking order. An entry
 * appears once, under the first topic put on it; entries without a topic come last.
 */
export function groupByTopic(entries: readonly EntryView[], topics: readonly TopicView[]): TopicGroup[] {
  const byId = new Map(topics.map((topic) => [topic.id, topic]));
  const nameOf = (topic: TopicView | undefined) =>
    (topic === undefined ? '' : topLevel(topic, byId).name) || phrases.otherTopics;
  const groups = Map.groupBy(entries, ({ topicIds }) =>
    nameOf(topicIds.map((id) => byId.get(id)).find((topic) => topic !== undefined)),
  );
  const firstLevel = topics.filter((topic) => topLevel(topic, byId) === topic);
  const ids = new Map<string, string>();
  for (const topic of firstLevel.toSorted(byPosition)) {
    const name = nameOf(topic);
    if (name !== phrases.otherTopics && !ids.has(name)) ids.set(name, topic.id);
  }
  return [...ids, [phrases.otherTopics, OTHER_TOPICS] as const].flatMap(([name, id]) => {
    const found = groups.get(name);
    return found === undefined ? [] : [{ id, name, entries: found }];
  });
}

/** The first-level topic above one. If a parent is missing or merging made a circle, the search ends there. */
function topLevel(topic: TopicView, byId: ReadonlyMap<string, TopicView>): TopicView {
  const seen = new Set<TopicView>();
  for (let top = topic; !seen.has(top); ) {
    const parent = top.parentId === null ? undefined : byId.get(top.parentId);
    if (parent === undefined) return top;
    seen.add(top);
    top = parent;
  }
  return topic;
}

function byPosition(a: TopicView, b: TopicView): number {
  if (a.position === b.position) return 0;
  return a.position < b.position ? -1 : 1;
}
