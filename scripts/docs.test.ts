import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { storeContract, windowEvents, windowProcedures } from '../src/shared/contract/index.ts';
import { preferences } from '../src/shared/contract/procedures/app.ts';
import { fieldsWith, recordTypeNames } from '../src/shared/records/index.ts';
import { migrations } from '../src/store/sqlite/migrations/index.ts';
import { inRoot } from './process/paths.ts';

const manifest = z
  .object({
    scripts: z.record(z.string(), z.string()),
    dependencies: z.record(z.string(), z.string()),
    devDependencies: z.record(z.string(), z.string()),
  })
  .parse(JSON.parse(readFileSync(inRoot('package.json'), 'utf8')));

const pages = ['README.md', 'CHANGELOG.md', ...readdirSync(inRoot('docs')).map((name) => join('docs', name))];
const read = (page: string): string => readFileSync(inRoot(page), 'utf8');

/** What of these is nowhere in the page, in code marks. */
const unmentioned = (page: string, names: readonly string[]): string[] =>
  names.filter((name) => !read(page).includes(`\`${name}\``));

describe('the documentation', () => {
  it('names only commands that exist', () => {
    const named = pages.flatMap((page) => [
      ...read(page).matchAll(/npm (?:run )?(start|test|(?<=run )[\w:-]+)/g),
    ]);
    const unknown = named
      .map(([, command = '']) => command)
      .filter((command) => !(command in manifest.scripts));
    expect(unknown).toEqual([]);
    expect(named.length).toBeGreaterThan(8);
  });

  it('links only to what is there', () => {
    const broken = pages.flatMap((page) =>
      [...read(page).matchAll(/\]\((?!https?:)([^)#]+)/g)]
        .map(([, target = '']) => join(dirname(page), target))
        .filter((target) => !existsSync(inRoot(target))),
    );
    expect(broken).toEqual([]);
  });

  it('names only files that are there', () => {
    const named = pages
      .filter((page) => page !== 'CHANGELOG.md')
      .flatMap((page) =>
        [...read(page).matchAll(/`([\w.-]+(?:\/[\w.-]+)+\.tsx?)`/g)].map(([, file = '']) => file),
      );
    const roots = ['', 'src'];
    expect(named.filter((file) => !roots.some((root) => existsSync(inRoot(join(root, file)))))).toEqual([]);
    expect(named.length).toBeGreaterThan(80);
  });

  it('names in comments of the sources only files that are there', () => {
    const sources = readdirSync(inRoot('src'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.tsx?$/.test(name),
    );
    const gone = sources.flatMap((source) =>
      [...readFileSync(inRoot(join('src', source)), 'utf8').matchAll(/^\s*(?:\/?\*|\/\/).*$/gm)]
        .flatMap(([line]) => [...line.matchAll(/(?<![\w/.-])[\w/.-]+\.tsx?\b/g)].map(([file]) => file))
        .filter(
          (file) =>
            !sources.some((known) => `/src/${known}`.endsWith(`/${file}`)) && !existsSync(inRoot(file)),
        )
        .map((file) => `${source}: ${file}`),
    );
    expect(gone).toEqual([]);
  });

  it('lists every procedure, event, migration and preference', () => {
    const names = [
      ...Object.keys(windowProcedures),
      ...Object.keys(storeContract),
      ...Object.keys(windowEvents),
      ...Object.keys(preferences.shape),
      ...migrations.map(({ version }) => String(version).padStart(4, '0')),
    ];
    expect(unmentioned('docs/reference.md', [...new Set(names)])).toEqual([]);
  });

  it('names for every rule of merging a test that bears its number', () => {
    const rules = [...read('docs/merge.md').matchAll(/^- (M\d+)\.((?:.|\n(?!- M|\n))*)/gm)];
    const unshown = rules.flatMap(([, number = '', text = '']) => {
      const named = [...text.matchAll(/`((?:src\/|store\/)[\w./-]+\.test\.ts)`/g)].map(
        ([, file = '']) => file,
      );
      const shown = named.some((file) =>
        readFileSync(inRoot(file.startsWith('src/') ? file : join('src', file)), 'utf8').includes(
          `(${number})`,
        ),
      );
      return shown ? [] : [number];
    });
    expect(unshown).toEqual([]);
    expect(rules.length).toBeGreaterThan(20);
  });

  it('says of every field what becomes of two values', () => {
    const page = read('docs/merge.md');
    const wrong = recordTypeNames.flatMap((type) => {
      const row = page.split('\n').find((line) => line.startsWith(`| \`${type}\` |`));
      const [, , ask = '', latest = '', fixed = ''] = row?.split('|') ?? [];
      const cells = new Map([
        ['ask', ask],
        ['latest', latest],
        ['fixed', fixed],
      ]);
      return [...cells].flatMap(([rule, cell]) =>
        fieldsWith(type, ({ conflict }) => conflict === rule)
          .filter((field) => !cell.includes(`\`${field}\``))
          .map((field) => `${type}.${field}`),
      );
    });
    expect(wrong).toEqual([]);
  });

  it('says of every dependency why it is there', () => {
    const all = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    const decisions = read('docs/decisions.md');
    expect(all.filter((name) => !name.startsWith('@types/') && !decisions.includes(name))).toEqual([]);
  });

  it('pins every dependency to one version', () => {
    const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(loose.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});
