import type { T } from '../../platform/i18n.ts';

/** A condition a filter can have: one value of one sort. */
export interface Condition {
  /** `topic:` and the id. */
  readonly id: string;
  readonly label: string;
  /** What sort it is. */
  readonly detail: string;
  /** What it is found by besides. */
  readonly words: readonly string[];
}

/** The sort and the value of a condition. */
export function conditionParts(id: string): { readonly sort: string; readonly key: string } {
  const end = id.indexOf(':');
  return { sort: id.slice(0, end), key: id.slice(end + 1) };
}

/** The sort of the one condition that nobody has to choose from a list. */
export const WORDS = 'text';

/** The condition that a record has these words. */
export function wordsCondition(t: T, words: string): Condition {
  return { id: `${WORDS}:${words}`, label: `“${words}”`, detail: t('lists.kinds.words'), words: [] };
}

/** What a condition is called. @param all every condition that can be chosen */
export function conditionText(t: T, all: readonly Condition[], id: string): string {
  const { sort, key } = conditionParts(id);
  return sort === WORDS ? wordsCondition(t, key).label : (all.find((each) => each.id === id)?.label ?? '…');
}

/** The values of one sort with one more, at the end, or without it. */
export function withValue<V extends string>(values: readonly V[], value: V, holds: boolean): V[] {
  const others = values.filter((each) => each !== value);
  return holds ? [...others, value] : others;
}
