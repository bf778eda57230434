interface Kin {
  readonly id: string;
  readonly parentId: string | null;
  readonly mergedIntoId: string | null;
}

/**
 * The topics in the list of one topic: the topic itself, those below it, and those joined into any of them. Entries
 * keep the tags they were given, so that what was recorded stays as it was; the list brings them together.
 * @returns ids, the topic's own first; also if merging files has made a circle.
 */
export function topicFamily(topics: readonly Kin[], id: string): string[] {
  const family = new Set([id]);
  for (const member of family)
    for (const each of topics)
      if (each.parentId === member || each.mergedIntoId === member) family.add(each.id);
  return [...family];
}

/** The topic under which a topic is found now: the last one it was joined into, or itself. */
export function currentTopic<T extends Kin>(topics: ReadonlyMap<string, T>, topic: T): T {
  const path = new Set([topic]);
  for (const member of path) {
    const next = topics.get(member.mergedIntoId ?? '');
    if (next !== undefined) path.add(next);
  }
  return [...path].at(-1) ?? topic;
}
