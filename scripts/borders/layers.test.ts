import { describe, expect, it } from 'vitest';
import { readImports } from './import-graph.ts';
import { floors } from './layers.ts';

const imports = readImports();

/** The room of a file and its floor: the longest name in the list that the file lies in. */
function roomOf(folder: string, plan: readonly (readonly string[])[], file: string) {
  const path = file.slice(folder.length + 1);
  return plan
    .flatMap((rooms, floor) => rooms.map((room) => ({ room, floor })))
    .filter(({ room }) => path === room || path.startsWith(`${room}/`))
    .toSorted((a, b) => b.room.length - a.room.length)[0];
}

/** Imports that do not lead down, as sentences. */
function upwards(folder: string, plan: readonly (readonly string[])[], graph: typeof imports): string[] {
  return [...graph].flatMap(([file, targets]) => {
    if (!file.startsWith(`${folder}/`)) return [];
    const from = roomOf(folder, plan, file);
    if (from === undefined) return [`${file} lies in no room of scripts/borders/layers.ts`];
    return targets.flatMap((target) => {
      const to = target.startsWith(`${folder}/`) ? roomOf(folder, plan, target) : undefined;
      if (to === undefined || to.room === from.room || to.floor < from.floor) return [];
      return [
        `${file} (${from.room}, floor ${from.floor}) imports ${target} (${to.room}, floor ${to.floor})`,
      ];
    });
  });
}

/** A way from a file back to itself; undefined where there is none. */
function circle(graph: typeof imports): readonly string[] | undefined {
  const done = new Set<string>();
  const search = (file: string, path: readonly string[]): readonly string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const target of graph.get(file) ?? []) {
      const found = search(target, [...path, file]);
      if (found !== undefined) return found;
    }
    done.add(file);
    return undefined;
  };
  for (const file of graph.keys()) {
    const found = search(file, []);
    if (found !== undefined) return found;
  }
  return undefined;
}

describe.each(Object.entries(floors))('the floors of %s', (folder, plan) => {
  it('have every import lead down', () => {
    expect(upwards(folder, plan, imports)).toEqual([]);
  });

  it('have no room that is not there', () => {
    const files = [...imports.keys()].filter((file) => file.startsWith(`${folder}/`));
    const used = new Set(files.map((file) => roomOf(folder, plan, file)?.room));
    expect(plan.flat().filter((room) => !used.has(room))).toEqual([]);
  });

  it('tell of an import that is turned upwards', () => {
    const files = [...imports.keys()].filter((file) => file.startsWith(`${folder}/`));
    const low = files.find((file) => roomOf(folder, plan, file)?.floor === 0) ?? '';
    const high = files.find((file) => roomOf(folder, plan, file)?.floor === plan.length - 1) ?? '';
    expect(upwards(folder, plan, new Map([[low, [high]]]))).toEqual([
      expect.stringMatching(`^${low} .* imports ${high} `),
    ]);
  });
});

it('no files import each other in a circle, types counted', () => {
  expect(circle(imports)).toBeUndefined();
  expect(circle(new Map([...imports, ['a', ['b']], ['b', ['a']]]))).toEqual(['a', 'b', 'a']);
});
