import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { inRoot, packageScript } from '../process/paths.ts';

/** Imports that cross a border, as [the importing file's folder, the import]. */
const crossing = [
  ['src/shared', "import a from 'node:fs'"],
  ['src/shared', "import a from 'electron'"],
  ['src/shared', "import a from 'react'"],
  ['src/shared', "import a from 'better-sqlite3'"],
  ['src/shared/records', "import { a } from '../../store/base/errors.ts'"],
  ['src/shared/records', "import type { A } from '../../main/window.ts'"],
  ['src/shared/records', "import { a } from '../../renderer/theme.ts'"],
  ['src/shared/records', "import { a } from '../../preload/index.ts'"],
  ['src/renderer', "import a from 'node:fs'"],
  ['src/renderer', "const a = await import('node:fs')"],
  ['src/renderer', "import a from 'electron'"],
  ['src/renderer/meeting', "import a from 'better-sqlite3'"],
  ['src/renderer/meeting', "import a from 'docx'"],
  ['src/renderer/meeting', "import { a } from '../../main/window.ts'"],
  ['src/renderer/meeting', "import { a } from '../../store/base/errors.ts'"],
  ['src/renderer/meeting', "import { a } from '../../preload/index.ts'"],
  ['src/preload', "import a from 'node:fs'"],
  ['src/preload', "import { z } from 'zod'"],
  ['src/preload', "import { a } from '../shared/text/fold.ts'"],
  ['src/preload', "import { type A, a } from '../shared/text/fold.ts'"],
  ['src/preload', "const a = await import('../shared/text/fold.ts')"],
  ['src/preload', "import type { A } from '../main/window.ts'"],
  ['src/preload', "export * from '../shared/text/fold.ts'"],
  ['src/main', "import { a } from '../renderer/theme.ts'"],
  ['src/main', "import { a } from '../preload/index.ts'"],
  ['src/main', "import { a } from '../store/base/errors.ts'"],
  ['src/main', "import a from 'better-sqlite3'"],
  ['src/main/menus', "import a from 'docx'"],
  ['src/main/menus', "import { a } from '../../store/base/errors.ts'"],
  ['src/store', "import a from 'electron'"],
  ['src/store', "import { a } from '../main/window.ts'"],
  ['src/store', "import { a } from '../renderer/theme.ts'"],
  ['src/store/records', "import a from 'electron'"],
  ['src/store/records', "import { a } from '../../main/window.ts'"],
  ['src/store/records', "import { a } from '../../renderer/theme.ts'"],
  ['src/store/records/rows/deep', "import { a } from '../../../../main/window.ts'"],
] as const;

const allowed = [
  ['src/shared', "import { z } from 'zod'"],
  ['src/shared', "import { a } from 'uuidv7'"],
  ['src/shared', "import a from '../../resources/defaults.json' with { type: 'json' }"],
  ['src/shared/records', "import { a } from '../text/fold.ts'"],
  ['src/renderer/meeting', "import { a } from 'react'"],
  ['src/renderer/meeting', "import { a } from '../theme.ts'"],
  ['src/renderer/meeting', "import { a } from '../../shared/text/fold.ts'"],
  ['src/preload', "import { a } from 'electron'"],
  ['src/preload', "import type { A } from '../shared/text/fold.ts'"],
  ['src/main', "import { a } from 'electron'"],
  ['src/main', "import { a } from './window.ts'"],
  ['src/main', "import { a } from '../shared/text/fold.ts'"],
  ['src/main/menus', "import { a } from '../store-process.ts'"],
  ['src/store', "import a from 'better-sqlite3'"],
  ['src/store', "import a from '../../resources/defaults.json' with { type: 'json' }"],
  ['src/store/records', "import a from 'node:fs'"],
  ['src/store/records', "import { a } from '../base/errors.ts'"],
  ['src/store/records', "import { a } from '../../shared/text/fold.ts'"],
  ['src/store/records/rows', "import { a } from '../../base/errors.ts'"],
] as const;

const reportShape = z.object({
  diagnostics: z.array(z.object({ category: z.string(), location: z.object({ path: z.string() }) })),
});
const borderCategories = ['lint/style/noRestrictedImports', 'plugin'];

const folder = mkdtempSync(join(tmpdir(), 'giaoban-borders-'));
const cases = [...crossing, ...allowed].map(([where, code], index) => ({
  file: `${where}/case-${index}.ts`,
  code,
}));
/** The files in which Biome, under the project's own settings, found an import across a border. */
const reported = new Set<string>();

beforeAll(() => {
  for (const name of ['biome.json', 'package.json', '.gitignore'])
    copyFileSync(inRoot(name), join(folder, name));
  cpSync(inRoot('scripts/borders'), join(folder, 'scripts/borders'), { recursive: true });
  for (const { file, code } of cases) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `${code};\n`);
  }
  const args = ['lint', '--reporter=json', '--max-diagnostics=none', 'src'];
  const { stdout } = spawnSync(process.execPath, [packageScript('@biomejs/biome', 'biome'), ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  for (const { category, location } of reportShape.parse(JSON.parse(stdout)).diagnostics) {
    if (borderCategories.includes(category)) reported.add(location.path);
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

it.each(cases.slice(0, crossing.length))('an error in $file: $code', ({ file }) => {
  expect(reported).toContain(file);
});

it.each(cases.slice(crossing.length))('no error in $file: $code', ({ file }) => {
  expect(reported).not.toContain(file);
});
