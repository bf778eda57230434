import type { TopicView } from '../../../shared/records/views.ts';
import { compareText } from '../../../shared/text/names.ts';

/** A topic as the list shows it: below the one it belongs to. */
export interface TopicRow extends TopicView {
  readonly level: 1 | 2;
}

/** Topics in order, each followed by its own; those whose parent is gone stand on the first level. */
export function topicRows(topics: readonly TopicView[]): TopicRow[] {
  const ids = new Set(topics.map(({ id }) => id));
  const isTop = ({ parentId }: TopicView) => parentId === null || !ids.has(parentId);
  const ordered = topics.toSorted(inOrder);
  return ordered
    .filter(isTop)
    .flatMap((top): TopicRow[] => [
      { ...top, level: 1 },
      ...ordered
        .filter(({ parentId }) => parentId === top.id)
        .map((below): TopicRow => ({ ...below, level: 2 })),
    ]);
}

/** The topics below one, or on the first level, in order. */
export function topicsBelow(topics: readonly TopicView[], parentId: string | null): TopicView[] {
  return topics.filter((topic) => topic.parentId === parentId).toSorted(inOrder);
}

function inOrder(a: TopicView, b: TopicView): number {
  if (a.position !== b.position) return a.position < b.position ? -1 : 1;
  return compareText(a.name, b.name);
}
