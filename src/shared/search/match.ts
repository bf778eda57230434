import type { Query, SoughtWord, Term } from './query.ts';

/** The columns of the index. */
type Column = 'folded' | 'accented';

/** The words of the index that begin like this one; itself among them where it is there. */
export type Completions = (word: SoughtWord) => readonly string[];

/** What is in the index in place of the end of a field, so that no phrase goes on from one field to the next. */
export const FIELD_END = '¦';

/**
 * The expression that FTS5 finds the texts with which hold every term and, of each group of tags, one. Only words of
 * letters and digits get into it, each quoted, so that nothing anybody types can mean something else to FTS5.
 *
 * @param completions where an unfinished last word is looked for by its beginning.
 * @returns null where a term or a group can be in no text.
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

/** The same for texts that have the words with the very diacritics that were typed. */
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
