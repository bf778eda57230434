import { fold } from '../text/fold.ts';

/** The name that is most like the one that was written; null where none is like it. */
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

/** With marks or without, in capitals or not, parted by "_" or otherwise: people mean the same. */
function plain(name: string): string {
  return fold(name).replace(/[^\p{L}\p{N}.]/gu, '');
}

/** How many letters have to be put in, taken out or changed (Levenshtein); `most` where there are so many or more. */
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
