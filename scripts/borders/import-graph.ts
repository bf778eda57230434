import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { inRoot } from '../process/paths.ts';

/** Biome's formatter leaves only these ways of writing an import; `new URL` names what is started as a thread. */
const IMPORT = /(?:\bfrom |\bimport |\bimport\(|new URL\(\s*)'(\.{1,2}\/[^'?]+)/g;

/** Every source of the product with the sources it imports, types counted; paths from the root, tests left out. */
export function readImports(): ReadonlyMap<string, readonly string[]> {
  const files = readdirSync(inRoot('src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map((name) => join('src', name));
  const known = new Set(files);
  const importsOf = (file: string): string[] =>
    [...readFileSync(inRoot(file), 'utf8').matchAll(IMPORT)]
      .map(([, path = '']) => relative(inRoot('.'), resolve(inRoot(dirname(file)), path)))
      .filter((target) => known.has(target));
  return new Map(files.map((file) => [file, importsOf(file)]));
}
