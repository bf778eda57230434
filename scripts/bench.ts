/*
 * npm run bench -- NAME …: measures, in the same run, what a figure is compared with; fails where a limit is
 * exceeded. The figures are kept in docs/performance.md.
 */
const benches: Readonly<Record<string, () => Promise<{ run(): void | Promise<void> }>>> = {
  documents: () => import('../bench/documents.ts'),
  merge: () => import('../bench/merge.ts'),
  search: () => import('../bench/search.ts'),
  stall: () => import('../bench/stall.ts'),
  table: () => import('../bench/table.ts'),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(benches, name));
if (asked.length === 0 || unknown.length > 0) {
  console.error(`npm run bench -- NAME …, where NAME is one of: ${Object.keys(benches).join(', ')}`);
  process.exitCode = 2;
} else {
  for (const name of asked) {
    console.log(`── ${name} ──`);
    await (await benches[name]?.())?.run();
  }
}
