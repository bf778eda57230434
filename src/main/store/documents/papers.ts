import type { PaperChoice, paperProcedures } from '../../../shared/contract/meeting-life.ts';
import type { Handlers } from '../../../shared/contract/procedure.ts';
import type { Paper } from '../../../shared/minutes/document.ts';
import { safeFileName } from '../../../shared/minutes/file-name.ts';
import { type Profile, profileFor } from '../../../shared/minutes/profile.ts';
import { attendanceSheet, invitationList, type ListSource } from '../../../shared/papers/meeting-lists.ts';
import { reminder } from '../../../shared/papers/reminder.ts';
import type { Readable } from '../database/handles.ts';
import { writeSafely } from '../files/write-safely.ts';
import { meetingDetail } from '../meetings/meetings.ts';
import type { OpenFile } from '../open-file.ts';
import { loadCatalogue } from '../records/catalogue.ts';
import { openTasksOf } from '../tasks/given-tasks.ts';
import { officeOn } from './office-on.ts';

/** The papers besides the minutes, each by the guide of its day. */
export const papers: Handlers<typeof paperProcedures, [OpenFile]> = {
  'paper.fileName': ({ choice }, { db }) => safeFileName(compose(db, choice).paper.title, '.docx'),

  'paper.write': async ({ choice, path }, { db }) => {
    const { paper, profile } = compose(db, choice);
    // Word's writer is loaded on first use, so that the store starts without it.
    const { paperDocx } = await import('./paper-docx.ts');
    await writeSafely(path, await paperDocx(paper, profile));
    return null;
  },
};

/** @throws Foreseen not-found */
function compose(db: Readable, choice: PaperChoice): { paper: Paper; profile: Profile } {
  switch (choice.paper) {
    case 'invitationList':
      return listOf(db, choice.meetingId, invitationList);
    case 'attendanceSheet':
      return listOf(db, choice.meetingId, attendanceSheet);
    case 'reminder': {
      const { unit, today } = choice;
      const office = officeOn(loadCatalogue(db).offices, today);
      const profile = profileFor(today);
      return { paper: reminder({ unit, today, office, tasks: openTasksOf(db, unit) }, profile), profile };
    }
  }
}

function listOf(
  db: Readable,
  meetingId: string,
  write: (source: ListSource, profile: Profile) => Paper,
): { paper: Paper; profile: Profile } {
  const { offices, collaborators, localities } = loadCatalogue(db);
  const { meeting, attendance } = meetingDetail(db, meetingId);
  const day = meeting.startsAt.slice(0, 10);
  // A meeting whose day is not set yet is one to come: the newest office invites to it.
  const office = officeOn(offices, day || '9999-12-31');
  const profile = profileFor(day);
  return { paper: write({ meeting, attendance, collaborators, localities, office }, profile), profile };
}
