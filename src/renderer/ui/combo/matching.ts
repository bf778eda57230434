import { fold, foldedWords, matchesWords } from '../../../shared/text/fold.ts';

/**
 * Those of `items` every word of the query is the beginning of a word in, best first: written with the same
 * marks, then the shortest code or name that begins so, then the order they came in. An empty query takes all.
 * @param wordsOf what an item can be found by, the most telling first: code, name, keywords
 */
export function bestMatches<Item>(
  items: readonly Item[],
  query: string,
  wordsOf: (item: Item) => readonly string[],
): Item[] {
  if (foldedWords(query).length === 0) return query.trim() === '' ? [...items] : [];
  return items
    .map((item) => ({ item, words: wordsOf(item) }))
    .filter(({ words }) => matchesWords(words.join(' '), query))
    .map(({ item, words }) => ({ item, rank: rank(words, query) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}

/** Whether two names are one and the same to a person typing fast: marks, case and spacing aside. */
export function sameName(a: string, b: string): boolean {
  return foldedWords(a).join(' ') === foldedWords(b).join(' ');
}

/** The item of exactly that name: written the same if there is one, else the same but for marks and case. */
export function named<Item>(
  items: readonly Item[],
  name: string,
  nameOf: (item: Item) => string,
): Item | undefined {
  const written = name.trim().normalize('NFC');
  return (
    items.find((item) => nameOf(item) === written) ?? items.find((item) => sameName(nameOf(item), written))
  );
}

/** First letters of the words: "Hội Nông dân" is found by "hnd" as well. */
export function initials(text: string): string {
  return foldedWords(text)
    .map((word) => word.charAt(0))
    .join('');
}

function rank(words: readonly string[], query: string): number {
  const wanted = query.trim().normalize('NFC').toLocaleLowerCase('vi');
  const folded = fold(wanted);
  const texts = words.map((text) => text.toLocaleLowerCase('vi'));
  if (texts.some((text) => fold(text) === folded)) return texts.includes(wanted) ? 0 : 1;
  if (texts.some((text) => text.startsWith(wanted))) return 2;
  if (texts.some((text) => fold(text).startsWith(folded))) return 3;
  return texts.some((text) => text.includes(wanted)) ? 4 : 5;
}
