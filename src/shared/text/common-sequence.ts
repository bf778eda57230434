/** The indices of a longest common subsequence of two lists, in order; it includes their common beginning and end. */
export function commonIndices<T>(
  a: readonly T[],
  b: readonly T[],
  same: (one: T | undefined, other: T | undefined) => boolean,
  mostPairs: number,
): [number, number][] {
  const start = commonStart(a, b, same);
  const end = commonStart(a.slice(start).reverse(), b.slice(start).reverse(), same);
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  // With more pairs than that, the part between the equal beginnings and ends counts as changed whole.
  const kept = left.length * right.length > mostPairs ? [] : longest(left, right, same);
  return [
    ...Array.from({ length: start }, (_, at): [number, number] => [at, at]),
    ...kept.map(([i, j]): [number, number] => [start + i, start + j]),
    ...Array.from({ length: end }, (_, at): [number, number] => [a.length - end + at, b.length - end + at]),
  ];
}

type Same<T> = (one: T | undefined, other: T | undefined) => boolean;

function commonStart<T>(a: readonly T[], b: readonly T[], same: Same<T>): number {
  const differs = a.findIndex((item, at) => at >= b.length || !same(item, b[at]));
  return differs === -1 ? a.length : differs;
}

function longest<T>(a: readonly T[], b: readonly T[], same: Same<T>): [number, number][] {
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  const lengthAt = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] = same(a[i], b[j])
        ? lengthAt(i + 1, j + 1) + 1
        : Math.max(lengthAt(i + 1, j), lengthAt(i, j + 1));
    }
  }
  const places: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (same(a[i], b[j])) places.push([i++, j++]);
    else if (lengthAt(i + 1, j) >= lengthAt(i, j + 1)) i += 1;
    else j += 1;
  }
  return places;
}
