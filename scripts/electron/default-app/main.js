// Stands in for the default_app that an Electron download has and the runtime from the npm registry lacks:
// `electron FOLDER` loads the program in FOLDER as if it had been installed.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

process.defaultApp = true;

const folder = resolve(process.argv.slice(1).find((argument) => !argument.startsWith('-')) ?? '.');
const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

app.setName(manifest.productName ?? manifest.name);
app.setVersion(manifest.version);
app.setAppPath(folder);

// Awaited, so that Electron's `ready` waits until the program has set its listeners.
await import(pathToFileURL(join(folder, manifest.main)).href);
