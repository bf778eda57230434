import type { Paper } from '../../src/shared/documents/model.ts';
import { type Profile, profileById } from '../../src/shared/documents/profile.ts';
import type { ExampleForm } from '../../src/shared/forms/example-forms.ts';
import { readForm } from '../../src/store/formats/docx-template/read-template.ts';
import { paperDocx } from '../../src/store/formats/docx-writer/paper-docx.ts';
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
