import type { Handlers, ParsedInput } from '../../../shared/contract/procedure.ts';
import type { fileProcedures } from '../../../shared/contract/store.ts';
import { composeMinutes } from '../../../shared/minutes/compose.ts';
import { suggestedFileName } from '../../../shared/minutes/file-name.ts';
import { profileById, profileFor } from '../../../shared/minutes/profile.ts';
import type { MinutesOptions, MinutesSource } from '../../../shared/minutes/source.ts';
import type { Readable } from '../database/handles.ts';
import { entriesOf } from '../meetings/entries.ts';
import { meetingDetail } from '../meetings/meetings.ts';
import type { OpenFile } from '../open-file.ts';
import { loadCatalogue } from '../records/catalogue.ts';
import { carriedTasks } from '../tasks/carried-tasks.ts';
import { officeOn } from './office-on.ts';
import { writeMinutes } from './write-minutes.ts';

type Names = 'minutes.compose' | 'minutes.fileName' | 'minutes.write';
type Choice = ParsedInput<(typeof fileProcedures)['minutes.compose']>;

export const minutes: Handlers<Pick<typeof fileProcedures, Names>, [OpenFile]> = {
  'minutes.compose': (choice, { db }) => compose(db, choice),

  'minutes.fileName': ({ meetingId }, { db }) => suggestedFileName(meetingDetail(db, meetingId).meeting),

  'minutes.write': async ({ path, ...choice }, { db }) => {
    await exportMinutesOf(db, choice, path);
    return null;
  },
};

/** Writes the minutes of a meeting as a Word file; the errors are those of `writeMinutes`. */
export async function exportMinutesOf(db: Readable, choice: Choice, path: string): Promise<void> {
  const { document, profile } = compose(db, choice);
  await writeMinutes(document, profile, path);
}

/** The minutes of a meeting by the profile of its day and the office as it was called then. */
function compose(db: Readable, { meetingId, speakerMode, entryOrder, profileId }: Choice) {
  const { offices, ...catalogue } = loadCatalogue(db);
  const detail = meetingDetail(db, meetingId);
  const day = detail.meeting.startsAt.slice(0, 10);
  const office = officeOn(offices, day);
  const options: MinutesOptions = {
    speakerMode: speakerMode ?? office?.speakerMode ?? 'unit',
    entryOrder: entryOrder ?? office?.entryOrder ?? 'topic',
  };
  const answered = carriedTasks(db, meetingId).tasks.filter(({ reason }) => reason === 'answered');
  const entries = entriesOf(db, meetingId);
  const source: MinutesSource = { ...detail, ...catalogue, entries, answered, office };
  const profile = profileId === undefined ? profileFor(day) : profileById(profileId);
  return {
    document: composeMinutes(source, options, profile),
    profile,
    options: { ...options, profileId: profile.id },
  };
}
