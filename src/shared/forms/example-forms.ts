/** The forms that come with the program, to begin from: `resources/forms/<name>.docx`. */
export const exampleForms = ['short-minutes', 'task-table', 'invitation'] as const;
export type ExampleForm = (typeof exampleForms)[number];
