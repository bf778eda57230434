import { z } from 'zod';
import { type Names, signedNames } from '../../shared/meeting/signed-names.ts';
import type { EntryView, MeetingDetail, MeetingView } from '../../shared/records/views.ts';
import { officeOn } from '../records/office-on.ts';
import { loadReferenceLists } from '../records/reference-lists.ts';
import { type Readable, readAll, readOne } from '../sqlite/handles.ts';
import { carriedTasks } from '../tasks/carried-tasks.ts';

/** Stands for the day of a meeting without one: the meeting is still to come, and the newest office invites to it. */
export const NOT_YET = '9999-12-31';

/** The part of a meeting's record that decides whom and what its documents name. */
type Naming = Pick<MeetingDetail, 'meeting' | 'attendance'> & { readonly entries: readonly EntryView[] };

const signedRow = z.object({ names: z.string() });
const erasedRow = z.object({ id: z.string() });

/**
 * The lists and the office for a meeting's documents: today's, or if its record is closed, the signed ones. A record
 * closed by an older program has no signed names.
 */
export function namesOfMeeting(db: Readable, naming: Naming): Names {
  const { meeting } = naming;
  const signed = meeting.state === 'closed' ? namesSigned(db, meeting) : undefined;
  if (signed !== undefined) {
    const erased = readAll(db, erasedRow, 'SELECT id FROM collaborator WHERE erased').map(({ id }) => id);
    const names = signedNames(signed, naming, loadReferenceLists(db), new Set(erased));
    if (names !== null) return names;
  }
  return namesNow(db, meeting);
}

/** The same from today's lists. */
export function namesNow(db: Readable, { id, startsAt }: MeetingView): Names {
  const { topics, localities, agencies, collaborators, offices } = loadReferenceLists(db);
  return {
    topics,
    localities,
    agencies,
    collaborators,
    office: officeOn(offices, startsAt.slice(0, 10) || NOT_YET),
    answered: carriedTasks(db, id).tasks.filter(({ reason }) => reason === 'answered'),
  };
}

function namesSigned(db: Readable, { id, version }: MeetingView): string | undefined {
  const sql = 'SELECT names FROM signed_minutes WHERE meeting_id = ? AND version = ? AND NOT deleted';
  return readOne(db, signedRow, sql, id, version)?.names;
}
