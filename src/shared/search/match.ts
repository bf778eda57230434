import type { Query, SoughtWord, Term } from './query.ts';

/** The columns of the index. */
type Column = 'folded' | 'accented';

/** The words of the index that begin with this one, itself included if it is there. */
export type Completions = (word: SoughtWord) => readonly string[];

/** Marks the end of a field in the index, so that no phrase matches across two fields. */
export const FIELD_END = '¦';

/**
 * The FTS5 expression for texts that contain every term and one tag of each group. Only words of letters and digits get
 * into it, each quoted, so that nothing a user types can be FTS5 syntax.
 *
 * @param completions the possible endings of an unfinished last word.
 * @returns null if a term or a group cannot match any text.
 */
export function foldedMatch(
  { terms }: Pick<Query, 'terms'>,
  tagGroups: readonly (readonly string[])[],
  completions: Completions,
): string | null {
  const asked = terms.map((term) => termMatch(term, completions));
  const tags = tagGroups.map((group) => anyOf(group.map(quoted)));
  if ([...asked, ...tags].includes('')) return null;
  return all([
    ...(asked.length === 0 ? [] : [inColumn('folded', asked)]),
    ...tags.map((group) => `tags : ${group}`),
  ]);
}

/** The same for texts with exactly the diacritics that were typed. */
export function accentedMatch(
  { terms }: Pick<Query, 'terms'>,
  tagGroups: readonly (readonly string[])[],
): string {
  const asked = terms.map(({ words }) => quoted(words.map(({ accented }) => accented).join(' ')));
  return all([
    inColumn('accented', asked),
    ...tagGroups.map((group) => `tags : ${anyOf(group.map(quoted))}`),
  ]);
}

function termMatch({ words, isOpen }: Term, completions: Completions): string {
  if (isOpen) return anyOf(words.flatMap((word) => completions(word).map(quoted)));
  return quoted(words.map(({ folded }) => folded).join(' '));
}

function inColumn(column: Column, expressions: readonly string[]): string {
  return `${column} : (${all(expressions)})`;
}

const all = (expressions: readonly string[]): string => expressions.join(' AND ');

/** Empty for none. */
const anyOf = (expressions: readonly string[]): string =>
  expressions.length === 0 ? '' : `(${expressions.join(' OR ')})`;

const quoted = (words: string): string => `"${words}"`;
