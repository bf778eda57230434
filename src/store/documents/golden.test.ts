import { join } from 'node:path';
import { expect, it } from 'vitest';
import { dump } from '../../../tests/documents/acceptance/dump.ts';
import { readDocx } from '../../../tests/documents/acceptance/read-docx.ts';
import { richSource } from '../../../tests/documents/minutes-examples.ts';
import { exampleDocument, meetingOf } from '../../../tests/documents/paper-examples.ts';
import { composeDocument } from '../../shared/documents/compose-document.ts';
import { profiles } from '../../shared/documents/profile.ts';
import { documentKinds } from '../../shared/records/document-kinds.ts';
import { paperDocx } from '../formats/docx-writer/paper-docx.ts';

/*
 * What every kind of document looks like, in words: a change of wording or form shows as a difference of these files.
 * Where it is meant, `npx vitest run src/store/documents/golden.test.ts -u` writes them anew, to be read before
 * they are committed.
 */
const meetings = {
  full: { ...richSource, office: meetingOf(1).office, answered: meetingOf(2).tasks.slice(1) },
  empty: meetingOf(0),
};
const cases = documentKinds.flatMap((kind) => [
  ...profiles
    // The older guides differ from the newest in the measures of the sheet alone.
    .filter(({ id }) => kind === 'minutes' || id === 'hd05' || id === 'nd30')
    .map((profile) => ({ name: `${kind}-${profile.id}`, kind, profile, source: meetings.full })),
  ...profiles
    .filter(({ id }) => id === 'hd05')
    .map((profile) => ({ name: `${kind}-empty`, kind, profile, source: meetings.empty })),
]);

it.each(cases)('$name is as it was', async ({ name, kind, profile, source }) => {
  const bytes = await paperDocx(composeDocument(exampleDocument(kind, source), profile), profile);
  await expect(dump(readDocx(bytes))).toMatchFileSnapshot(join(import.meta.dirname, 'golden', `${name}.txt`));
});
