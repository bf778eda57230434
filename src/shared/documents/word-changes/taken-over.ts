import type { LineChange, WordDifference } from './difference.ts';

/** The words a place gets. */
export interface TakenEdit {
  readonly place: string;
  readonly text: string;
}

/** Whether a difference can be taken over. */
export function canTake({ changes }: Pick<WordDifference, 'changes'>): boolean {
  return changes.length > 0;
}

/**
 * The words of every place that the chosen differences change.
 * @param words the words at each place today, in full: nothing of them masked
 */
export function takenOver(
  chosen: readonly Pick<WordDifference, 'changes'>[],
  words: ReadonlyMap<string, string>,
): TakenEdit[] {
  const byPlace = Map.groupBy(
    chosen.flatMap(({ changes }) => changes),
    ({ place }) => place,
  );
  return [...byPlace].flatMap(([place, changes]): TakenEdit[] => {
    const text = words.get(place);
    return text === undefined ? [] : [{ place, text: changedText(text, changes) }];
  });
}

function changedText(text: string, changes: readonly LineChange[]): string {
  const whole = changes.findLast(({ act }) => act === 'whole');
  if (whole !== undefined) return whole.texts.join('\n');
  const lines: Line[] = text.split('\n').map((line) => ({ before: [], own: [line], after: [] }));
  for (const { line: at, act, texts } of changes) {
    const line = lines[at];
    if (line === undefined) continue;
    if (act === 'replace') line.own = [...texts];
    else if (act === 'remove') line.own = [];
    else if (act === 'insertBefore') line.before.push(...texts);
    else line.after.push(...texts);
  }
  return lines.flatMap(({ before, own, after }) => [...before, ...own, ...after]).join('\n');
}

interface Line {
  readonly before: string[];
  own: string[];
  readonly after: string[];
}
