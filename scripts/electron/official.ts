import { lstatSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { cacheRoot } from '../process/cache.ts';
import { inRoot, packageScript, packageVersion } from '../process/paths.ts';
import { runShown } from '../process/run.ts';

const dist = inRoot('node_modules/electron/dist');
const recordFile = join(cacheRoot, 'official-electron-unreachable.json');
const recordShape = z.object({ url: z.string(), at: z.number() });

/** Under 10 s in all, whatever the network does: names that do not resolve, hosts that do not answer. */
const answerWithinMs = 8000;

/** Where Electron's own installer downloads from, mirrors included (as in @electron/get). */
function downloadUrl(): string {
  const { env } = process;
  const version = packageVersion('electron');
  const mirror =
    env.npm_config_electron_mirror ||
    env.ELECTRON_MIRROR ||
    'https://github.com/electron/electron/releases/download/';
  const folder = env.npm_config_electron_custom_dir || env.ELECTRON_CUSTOM_DIR || `v${version}`;
  const file = `electron-v${version}-${process.platform}-${process.arch}.zip`;
  return `${mirror}${folder.replace('{{ version }}', version)}/${file}`;
}

/** Whether the official download answers; that it does not is remembered, see `unreachableForMs`. */
export async function officialAnswers(): Promise<boolean> {
  const url = downloadUrl();
  const failure = await askForFirstByte(url);
  if (failure === undefined) {
    rmSync(recordFile, { force: true });
    return true;
  }
  console.log(`The official Electron is out of reach (${failure}): ${url}`);
  writeFileSync(recordFile, JSON.stringify({ url, at: Date.now() } satisfies z.output<typeof recordShape>));
  return false;
}

/** Why the URL cannot be fetched, or undefined when it can. */
async function askForFirstByte(url: string): Promise<string | undefined> {
  try {
    const response = await fetch(url, {
      headers: { range: 'bytes=0-0' },
      signal: AbortSignal.timeout(answerWithinMs),
    });
    await response.body?.cancel();
    return response.ok ? undefined : `status ${response.status}`;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return error.cause instanceof Error ? error.cause.message : error.message;
  }
}

/** When the present download address was last found out of reach, or undefined. */
export function readUnreachable(): number | undefined {
  const record = recordShape.safeParse(readJson(recordFile));
  return record.success && record.data.url === downloadUrl() ? record.data.at : undefined;
}

/** Runs the installer that the electron package brings (since 42, npm does not run it). It checks its own sums. */
export async function installOfficial(): Promise<void> {
  // Never unpack through the link into the cache.
  if (lstatSync(dist, { throwIfNoEntry: false })?.isSymbolicLink()) rmSync(dist);
  console.log(`Downloading Electron ${packageVersion('electron')} …`);
  const code = await runShown(process.execPath, [packageScript('electron', 'install-electron')]);
  if (code !== 0) throw new Error(`Electron's installer could not download it (see above): ${downloadUrl()}`);
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // No record, or an unreadable one: both mean that nothing is known.
    return undefined;
  }
}
