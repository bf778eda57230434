import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linksToCut, treeFields } from './trees.ts';

const cut = (links: Record<string, string>, levels: 2 | null) => [
  ...linksToCut(new Map(Object.entries(links)), levels),
];

const links = fc
  .array(fc.tuple(fc.constantFrom(...'abcdefgh'), fc.constantFrom(...'abcdefgh')), { maxLength: 12 })
  .map((pairs) => new Map(pairs));

describe('trees of records', () => {
  it('are those of topics, of what was merged and of localities that were succeeded', () => {
    expect(treeFields).toContainEqual({ type: 'topic', field: 'parentId', levels: 2 });
    expect(treeFields).toContainEqual({ type: 'topic', field: 'mergedIntoId', levels: null });
    expect(treeFields).toContainEqual({ type: 'locality', field: 'successorId', levels: null });
  });

  it.each([
    ['a topic below itself', { a: 'a' }, ['a']],
    ['two below each other', { a: 'b', b: 'a' }, ['a', 'b']],
    ['one below one that is below another', { a: 'b', b: 'c' }, ['a']],
    ['two levels', { a: 'c', b: 'c' }, []],
  ])('of two levels: %s', (_, given, expected) => {
    expect(cut(given, 2)).toEqual(expected);
  });

  it.each([
    ['a chain', { a: 'b', b: 'c' }, []],
    ['a circle of three, with one that leads into it', { a: 'b', b: 'c', c: 'a', d: 'a' }, ['a', 'b', 'c']],
  ])('without end: %s', (_, given, expected) => {
    expect(cut(given, null)).toEqual(expected);
  });

  it.each([2, null] as const)('have no circle, and no more than %s levels, once links are cut', (levels) => {
    fc.assert(
      fc.property(links, (given) => {
        const left = new Map([...given].filter(([id]) => !linksToCut(given, levels).has(id)));
        expect(linksToCut(left, levels)).toEqual(new Set());
        for (const id of left.keys()) {
          const path = [id];
          for (let at = left.get(id); at !== undefined; at = left.get(at)) {
            expect(path).not.toContain(at);
            path.push(at);
          }
          if (levels !== null) expect(path.length).toBeLessThanOrEqual(levels);
        }
      }),
    );
  });
});
