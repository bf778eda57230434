import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { inRoot } from './process/paths.ts';

const lockShape = z.object({
  packages: z.record(
    z.string(),
    z.object({ optionalDependencies: z.record(z.string(), z.string()).optional() }),
  ),
});

// npm drops a package built for another system from the lock file when the registry it is run against lacks it;
// `npm ci` then refuses the lock file, here and on Windows.
it('the lock file holds the packages of every system', () => {
  const { packages } = lockShape.parse(JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8')));
  const optional = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
    Object.keys(optionalDependencies),
  );
  const locked = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)));
  expect(optional.filter((name) => !locked.has(name))).toEqual([]);
});
