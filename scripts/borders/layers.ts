/**
 * The floors of each process, from the ground up. A room (a folder, or a file at the top) imports only what stands on a
 * floor below its own; rooms that share a floor do not know each other. Within a room everything may know everything,
 * as long as no files go round in a circle.
 */
export const floors = {
  'src/store': [
    ['base'],
    ['disk'],
    ['sqlite'],
    ['formats'],
    ['formats/docx-reader', 'formats/docx-writer', 'formats/xlsx'],
    ['formats/docx-template'],
    ['log'],
    ['log/check'],
    ['session/undo-stack.ts', 'session/guards'],
    ['session'],
    ['records'],
    ['search', 'tasks', 'history', 'conflicts', 'files/backups'],
    ['files/leftovers'],
    ['files/rescue'],
    ['files'],
    ['merge', 'joining', 'lists', 'roster', 'meetings'],
    ['documents'],
    ['closing', 'format-check', 'forms'],
    ['file-handlers.ts'],
    ['store.ts'],
    ['cli', 'index.ts'],
  ],
} as const satisfies Readonly<Record<string, readonly (readonly string[])[]>>;
