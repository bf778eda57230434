interface Kin {
  readonly id: string;
  readonly parentId: string | null;
  readonly mergedIntoId: string | null;
}

/**
 * What a list of one topic shows: the topic itself, those below it, and those that were merged into any of them.
 * Entries keep the tags they were given, so that what was recorded stays as it was; the list brings them together.
 * @returns ids, the topic's own first; also where files that were merged made a circle.
 */
export function topicFamily(topics: readonly Kin[], id: string): string[] {
  const family = new Set([id]);
  for (const member of family)
    for (const each of topics)
      if (each.parentId === member || each.mergedIntoId === member) family.add(each.id);
  return [...family];
}

/** The topic that a topic is found under now: the last one it was merged into, or itself. */
export function currentTopic<T extends Kin>(topics: ReadonlyMap<string, T>, topic: T): T {
  const path = new Set([topic]);
  for (const member of path) {
    const next = topics.get(member.mergedIntoId ?? '');
    if (next !== undefined) path.add(next);
  }
  return [...path].at(-1) ?? topic;
}
