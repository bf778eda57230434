import type { Handlers } from '../../shared/contract/procedure.ts';
import type {
  ChairBoard,
  chairBoardProcedures,
  SpeakingNow,
} from '../../shared/contract/procedures/chair.ts';
import { nameSpeakers } from '../../shared/documents/parts/speakers.ts';
import type { MinutesSource } from '../../shared/documents/sources/minutes-source.ts';
import { meetingName } from '../../shared/meeting/period.ts';
import { withoutPersonalData } from '../../shared/text/personal-data.ts';
import { officeOn } from '../records/office-on.ts';
import { loadReferenceLists } from '../records/reference-lists.ts';
import type { OpenFile } from '../session/open-file.ts';
import type { Readable } from '../sqlite/handles.ts';
import { entriesOf } from './entries.ts';
import { meetingDetail } from './handlers.ts';

/** How many entries are shown. */
const LAST = 3;

export const chairHandlers: Handlers<typeof chairBoardProcedures, [OpenFile]> = {
  'chair.board': (speaking, { db }) => boardOf(db, speaking),
};

/**
 * What everybody in the room may see: people as the minutes name them (by unit, unless the office chose names), and
 * nothing that identifies a citizen.
 * @throws ExpectedError not-found
 */
function boardOf(db: Readable, { meetingId, speakerId, speakerText }: SpeakingNow): ChairBoard {
  const { offices, ...referenceLists } = loadReferenceLists(db);
  const detail = meetingDetail(db, meetingId);
  const { meeting, agenda } = detail;
  const entries = entriesOf(db, meetingId);
  const office = officeOn(offices, meeting.startsAt.slice(0, 10));
  const source: MinutesSource = { ...detail, ...referenceLists, entries, answered: [], office };
  const speakers = nameSpeakers(source, office?.speakerMode ?? 'unit');
  const topics = new Map(referenceLists.topics.map(({ id, name }) => [id, name]));
  const at = agenda.findIndex(({ id }) => id === meeting.agendaItemId);
  const item = agenda[at];
  return {
    meeting: meetingName(meeting),
    state: meeting.state,
    startsAt: meeting.startsAt,
    item: item
      ? { number: at + 1, total: agenda.length, content: item.content, presenter: item.presenter }
      : null,
    speaker: speakerId === null ? withoutPersonalData(speakerText) : speakers.collaborator(speakerId),
    entries: entries
      .map((entry, index) => ({
        id: entry.id,
        number: index + 1,
        saidAt: entry.saidAt,
        speaker: withoutPersonalData(speakers.entry(entry)),
        topics: entry.topicIds.flatMap((id) => topics.get(id) ?? []),
        content: withoutPersonalData(entry.content),
      }))
      .slice(-LAST)
      .toReversed(),
  };
}
