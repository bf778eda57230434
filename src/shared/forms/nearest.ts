import { fold } from '../text/fold.ts';

/** The name most similar to the one that was written; null if none is similar. */
export function nearest(written: string, names: Iterable<string>): string | null {
  const wanted = plain(written);
  let best: string | null = null;
  let least = Math.max(2, Math.floor(wanted.length / 3)) + 1;
  for (const name of names) {
    const apart = distance(wanted, plain(name), least);
    if (apart < least) [best, least] = [name, apart];
  }
  return best;
}

/** Ignores diacritics, capitals and separators, since people mean the same name. */
function plain(name: string): string {
  return fold(name).replace(/[^\p{L}\p{N}.]/gu, '');
}

/** How many letters have to be inserted, deleted or changed (Levenshtein); `most` if it is that many or more. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) >= most) return most;
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [row, letter] of [...a].entries()) {
    const here = [row + 1];
    for (let at = 1; at <= b.length; at += 1) {
      const change = (above[at - 1] ?? 0) + (letter === b[at - 1] ? 0 : 1);
      here.push(Math.min(change, (above[at] ?? 0) + 1, (here[at - 1] ?? 0) + 1));
    }
    above = here;
  }
  return Math.min(most, above[b.length] ?? most);
}
