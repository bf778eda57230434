/** The example forms that come with the program: `resources/forms/<name>.docx`. */
export const exampleForms = ['short-minutes', 'task-table', 'invitation'] as const;
export type ExampleForm = (typeof exampleForms)[number];
