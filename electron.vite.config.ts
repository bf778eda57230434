import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const at = (path: string): string => resolve(import.meta.dirname, path);

// The targets suit both runtimes the program is run on: Electron 45, and Electron 33 where only that one can be had.
const nodeTarget = 'node20';

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      target: nodeTarget,
      externalizeDeps: false,
      rolldownOptions: {
        input: {
          index: at('src/main/index.ts'),
          store: at('src/store/index.ts'),
          cli: at('src/store/cli/index.ts'),
          'compare-thread': at('src/store/documents/word-changes/compare-thread.ts'),
          'check-thread': at('src/store/format-check/check-thread.ts'),
          'docx-thread': at('src/store/formats/docx-writer/docx-thread.ts'),
        },
        // Everything else is bundled, so that the packaged program has few files; a native addon cannot be.
        external: ['better-sqlite3'],
        // All in one folder, so that the thread's file is beside whichever file starts it.
        output: { format: 'es', chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      target: nodeTarget,
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: at('src/preload/index.ts') },
        // A sandboxed preload is one CommonJS file.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [react()],
    build: {
      outDir: 'out/renderer',
      target: 'chrome130',
      rolldownOptions: { input: at('src/renderer/index.html') },
    },
  },
});
