import { z } from 'zod';
import { meetingName } from '../../shared/meeting/period.ts';
import type { MeetingSummary } from '../../shared/records/views.ts';
import { foldedWords, matchesWords } from '../../shared/text/fold.ts';
import { exportMinutes as writeMinutes } from '../documents/export-minutes.ts';
import { withPrivateCopy } from '../files/leftovers/private-copy.ts';
import { listMeetings } from '../meetings/handlers.ts';
import type { Writable } from '../sqlite/handles.ts';
import { type Command, EXIT, type Exit } from './command.ts';
import { withFile } from './read-file.ts';
import type { Speech } from './speech.ts';

/** `export-minutes FILE MEETING OUT`: the minutes of one meeting, as the window would export them. */
export const exportMinutes: Command = {
  words: 3,
  run: ([path = '', query = '', out = ''], speech) =>
    withPrivateCopy(path, (copy) => withFile(copy, (db) => write(db, query, out, speech))),
};

async function write(db: Writable, query: string, out: string, speech: Speech): Promise<Exit> {
  const meetings = listMeetings(db);
  const [found, ...others] = meetings.filter((meeting) => isMeant(meeting, query));
  if (found === undefined || others.length > 0) {
    const list = meetings.map((meeting) => `  ${meeting.id}  ${meetingName(meeting)}`).join('\n');
    speech.complain('noMeeting', { query, meetings: list });
    return EXIT.failed;
  }
  await writeMinutes(db, found.id, out);
  speech.say('exported', { path: out });
  return EXIT.good;
}

function isMeant(meeting: MeetingSummary, query: string): boolean {
  if (z.uuid().safeParse(query).success) return meeting.id === query;
  return foldedWords(query).length > 0 && matchesWords(meetingName(meeting), query);
}
