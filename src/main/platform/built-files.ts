import { join } from 'node:path';

/** The paths of the parts of the built program. */
export type BuiltFiles = ReturnType<typeof builtFiles>;

/** @param here the folder of the shell's own bundle */
export function builtFiles(here: string) {
  return {
    pages: join(here, '../renderer'),
    preload: join(here, '../preload/index.cjs'),
    store: join(here, 'store.js'),
    cli: join(here, 'cli.js'),
    icon: join(here, '../../resources/icon.png'),
    exampleForms: join(here, '../../resources/forms'),
  };
}
