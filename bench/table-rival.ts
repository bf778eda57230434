import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { _electron } from 'playwright';
import { z } from 'zod';
import type { Desktop } from '../scripts/electron/program.ts';
import { inRoot } from '../scripts/process/paths.ts';
import { heapOf, type PlainRow, type Scrolled, scrolling, WINDOW } from './table-window.ts';

const STEPS = 90;
/** Where the program's own table is in its window, px. */
const TABLE = { width: 1117, height: 525 };

/** AG Grid community with all rows in its memory, in the Electron that the program runs in. */
export async function measureRival(
  desktop: Desktop,
  folder: string,
  rows: readonly PlainRow[],
): Promise<Scrolled> {
  const place = join(folder, 'rival');
  mkdirSync(place);
  writeFileSync(
    join(place, 'package.json'),
    JSON.stringify({ name: 'rival', version: '1.0.0', main: 'main.cjs' }),
  );
  writeFileSync(join(place, 'main.cjs'), MAIN);
  writeFileSync(join(place, 'rows.json'), JSON.stringify(rows));
  writeFileSync(join(place, 'index.html'), page());
  const rival = await _electron.launch({
    executablePath: desktop.executable,
    args: [place, ...desktop.switches, `--user-data-dir=${join(place, 'user-data')}`],
    env: desktop.env,
  });
  try {
    const window = await rival.firstWindow();
    await window.waitForFunction('globalThis.ready === true');
    const heap = await heapOf(window);
    const before = await heap();
    const firstPage = z.number().parse(await window.evaluate('globalThis.show()'));
    const frames = scrolled.parse(
      await window.evaluate(
        scrolling(STEPS, {
          box: `document.querySelector('.ag-grid-viewport')`,
          rows: `[...document.querySelectorAll('.ag-grid-scrolling-container .ag-row')]`,
          top: `document.querySelector('.ag-header').getBoundingClientRect().bottom`,
          bottom: `document.querySelector('.ag-grid-viewport').getBoundingClientRect().bottom`,
          total: String(rows.length),
          number: `(row) => Number(row.getAttribute('row-index'))`,
        }),
      ),
    );
    const whole = await heap();
    return { firstPage, coldPage: firstPage, ...frames, heap: whole - before, whole };
  } finally {
    await rival.close();
  }
}

const scrolled = z.object({ p50: z.number(), p95: z.number(), blank: z.number(), late: z.number() });

const MAIN = `
const { app, BrowserWindow } = require('electron');
app.whenReady().then(() => {
  // Held, or it would be closed as soon as memory is freed.
  globalThis.window = new BrowserWindow({ ...${JSON.stringify(WINDOW)}, webPreferences: { nodeIntegration: true, contextIsolation: false } });
  globalThis.window.loadFile('index.html');
});
app.on('window-all-closed', () => app.quit());
`;

function page(): string {
  const library = inRoot('node_modules/ag-grid-community/dist/ag-grid-community.min.js');
  return `<!doctype html>
<meta charset="utf-8">
<body style="margin: 0; font-family: sans-serif">
<div id="table" style="width: ${TABLE.width}px; height: ${TABLE.height}px"></div>
<script>
  // A library for browsers: it must not find Node's modules.
  globalThis.nodeRequire = require;
  delete globalThis.module; delete globalThis.exports; delete globalThis.require;
</script>
<script src="file://${library}"></script>
<script>
  const columns = [
    ['day', 96], ['time', 64], ['speaker', 150], ['locality', 140], ['content', 434], ['topics', 180],
  ];
  globalThis.show = () => new Promise((resolve) => {
    const rowData = JSON.parse(nodeRequire('node:fs').readFileSync(nodeRequire('node:path').join(__dirname, 'rows.json'), 'utf8'));
    const start = performance.now();
    agGrid.createGrid(document.getElementById('table'), {
      rowData,
      rowHeight: 32,
      headerHeight: 34,
      columnDefs: columns.map(([field, width]) => ({ field, width, sortable: true, filter: true })),
    });
    const look = () => {
      if (document.querySelectorAll('.ag-grid-scrolling-container .ag-row').length > 5) resolve(performance.now() - start);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  globalThis.ready = true;
</script>`;
}
