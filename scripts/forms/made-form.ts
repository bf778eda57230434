import { paperDocx } from '../../src/main/store/documents/paper-docx.ts';
import { readForm } from '../../src/main/store/forms/read-form.ts';
import type { ExampleForm } from '../../src/shared/forms/example-forms.ts';
import type { Paper } from '../../src/shared/minutes/document.ts';
import { type Profile, profileById } from '../../src/shared/minutes/profile.ts';
import { invitation, shortMinutes, taskTable } from './examples.ts';

const papers: Readonly<Record<ExampleForm, (profile: Profile) => Paper>> = {
  'short-minutes': shortMinutes,
  'task-table': taskTable,
  invitation,
};

/** An example as the program would take it: checked, and the same bytes each time. */
export async function madeForm(example: ExampleForm): Promise<Uint8Array> {
  const profile = profileById('hd05');
  const { content, problems } = readForm(
    await paperDocx(papers[example](profile), profile),
    `${example}.docx`,
  );
  if (content === null) throw new Error(`${example}: ${JSON.stringify(problems)}`);
  return content;
}
