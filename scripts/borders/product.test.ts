import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { inRoot } from '../process/paths.ts';
import { readImports } from './import-graph.ts';

const imports = readImports();

/** What the build begins with: the inputs of electron.vite.config.ts, and the script of the window's page. */
function entries(): string[] {
  const config = readFileSync(inRoot('electron.vite.config.ts'), 'utf8');
  const inputs = [...config.matchAll(/at\('(src\/[^']+\.ts)'\)/g)].map(([, file = '']) => file);
  return [...inputs, 'src/renderer/app/main.tsx'];
}

it('every source under src belongs to the product', () => {
  const reached = new Set<string>();
  const reach = (file: string): void => {
    if (reached.has(file)) return;
    reached.add(file);
    for (const target of imports.get(file) ?? []) reach(target);
  };
  for (const entry of entries()) reach(entry);
  expect([...imports.keys()].filter((file) => !reached.has(file))).toEqual([]);
  expect(reached.size).toBeGreaterThan(700);
});

it('no source of the product imports what tests are written with', () => {
  const testing =
    /from '(?:vitest|playwright|@playwright\/|fast-check|(?:\.\.\/)+(?:tests|e2e|bench|scripts)\/)/;
  expect([...imports.keys()].filter((file) => testing.test(readFileSync(inRoot(file), 'utf8')))).toEqual([]);
  expect(testing.test(`import { it } from 'vitest';`)).toBe(true);
});
