import { type Word, wordsOf } from '../text/words.ts';

/** Whether two names are one and the same to a person typing fast: marks, case and spacing aside. */
export function sameName(a: string, b: string): boolean {
  return foldedName(wordsOf(a)) === foldedName(wordsOf(b));
}

/**
 * The item of exactly that name: written the same if there is one, else the only one with these letters. Whoever typed
 * marks typed all of them, so "xã Tân An" is never "xã Tân Ân"; without any, "xa tan an" is either, if there is one.
 */
export function named<Item>(
  items: readonly Item[],
  name: string,
  nameOf: (item: Item) => string,
): Item | undefined {
  const written = name.trim().normalize('NFC');
  const same = items.find((item) => nameOf(item) === written);
  if (same !== undefined) return same;
  const typed = wordsOf(written);
  const nameIn = typed.some(hasMarks) ? accentedName : foldedName;
  const alike = items.filter((item) => nameIn(wordsOf(nameOf(item))) === nameIn(typed));
  return alike.length === 1 ? alike[0] : undefined;
}

function hasMarks({ accented }: Word): boolean {
  return /[^\p{ASCII}]/u.test(accented);
}

function accentedName(words: readonly Word[]): string {
  return words.map(({ accented }) => accented).join(' ');
}

function foldedName(words: readonly Word[]): string {
  return words.map(({ folded }) => folded).join(' ');
}
