/** Shorter words have too many neighbours: "an" is one letter from half of all syllables. */
const SHORTEST = 3;

/**
 * Whether `typed` becomes `word`, or its beginning, by putting right one slip of the hand: a letter wrong, missing, too
 * many, or two in the wrong order. Figures are never taken for slips: "phường 12" is not "phường 13".
 */
export function isOneTypoAway(typed: string, word: string): boolean {
  if (typed.length < SHORTEST || word.length < SHORTEST || /\d/.test(typed + word)) return false;
  if (typed === word) return true;
  // In three letters another letter is another word (chí, chữ); one that is missing (pam) is told by the longer word.
  if (Math.abs(typed.length - word.length) <= 1 && isOneEdit(typed, word)) return word.length > SHORTEST;
  // Of a long word the beginning will do, but its first letters must not be in doubt.
  if (typed.length <= SHORTEST) return false;
  return [-1, 0, 1].some((more) => {
    const beginning = word.slice(0, typed.length + more);
    return beginning.length < word.length && isOneEdit(typed, beginning);
  });
}

function isOneEdit(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left === `${right[1]}${right[0]}`;
}
