import { officialCount, officialDate, officialTime } from '../../dates/official.ts';
import { meetingName } from '../../meeting/period.ts';
import type { GuestView } from '../../records/views.ts';
import { comparePersonNames } from '../../text/names.ts';
import { type Block, missingIn, type Paper, type TableColumn, type TableRow } from '../model.ts';
import { rowsToWriteIn } from '../parts/blank-rows.ts';
import { heading } from '../parts/heading.ts';
import { letterhead } from '../parts/letterhead.ts';
import {
  block,
  composed,
  orBlank,
  type Part,
  placeParagraph,
  sentence,
  tableRow,
} from '../parts/paragraphs.ts';
import { SHORT_DOTS } from '../parts/phrases.ts';
import { postOf } from '../parts/post.ts';
import { maker, signer } from '../parts/signature-block.ts';
import { words } from '../parts/words.ts';
import type { Profile } from '../profile.ts';
import type { Issue, MeetingSource } from '../sources/meeting-source.ts';

/** The list of those invited to a meeting: portrait, signed for the office. */
export function invitationList(source: MeetingSource, issue: Issue, profile: Profile): Paper {
  const { name, post, locality, number } = columns;
  return list(source, issue, profile, {
    kind: 'invitationList',
    title: words.fileNames.list,
    type: words.invitationList,
    about: words.invited,
    orientation: 'portrait',
    columns: [number, { ...name, share: 52 }, post, locality],
    rowMm: 0,
    signatures: signer(source.office, profile),
  });
}

/** The sheet that those who come sign: landscape, with room to write. */
export function attendanceSheet(source: MeetingSource, issue: Issue, profile: Profile): Paper {
  const { name, post, locality, number, signature } = columns;
  return list(source, issue, profile, {
    kind: 'attendanceSheet',
    title: words.fileNames.attendance,
    type: words.attendanceSheet,
    about: words.attending,
    orientation: 'landscape',
    columns: [number, name, post, locality, signature],
    rowMm: 9,
    signatures: [maker(words.listMaker, source.meeting.recorderName)],
  });
}

/** Who was there, with their posts: an annex to the minutes, for which it has no number. */
export function attendeeList(source: MeetingSource, issue: Issue, profile: Profile): Paper {
  const { name, post, locality, number } = columns;
  const present = source.attendance.filter(({ state }) => state === 'present');
  const day = source.meeting.startsAt === '' ? '' : officialDate(source.meeting.startsAt);
  return list({ ...source, attendance: present }, issue, profile, {
    kind: 'attendeeList',
    title: words.fileNames.attendeeList,
    type: words.attendeeList,
    about: words.attendees,
    note: words.goesWithMinutes(day),
    orientation: 'portrait',
    columns: [number, { ...name, share: 52 }, post, locality],
    rowMm: 0,
    signatures: [maker(words.listMaker, source.meeting.recorderName)],
  });
}

const { listColumns: heads } = words;
const columns = {
  number: { head: heads.number, share: 12, align: 'center', composed: true },
  name: { head: heads.name, share: 45, align: 'left' },
  post: { head: heads.post, share: 62, align: 'left' },
  locality: { head: heads.locality, share: 34, align: 'left' },
  signature: { head: heads.signature, share: 38, align: 'left' },
} as const satisfies Record<string, TableColumn>;

interface ListLayout {
  readonly kind: 'invitationList' | 'attendanceSheet' | 'attendeeList';
  readonly title: string;
  readonly type: string;
  readonly about: string;
  /** A sentence in brackets under the heading, in place of when and where. */
  readonly note?: string;
  readonly orientation: Paper['orientation'];
  readonly columns: TableColumn[];
  readonly rowMm: number;
  readonly signatures: readonly Block[];
}

function list(source: MeetingSource, { issuedOn }: Issue, profile: Profile, layout: ListLayout): Paper {
  const { meeting, office } = source;
  const name = meetingName(meeting);
  const { startsAt, place } = meeting;
  const when = [officialTime(startsAt), startsAt === '' ? '' : officialDate(startsAt)];
  const held = layout.note ?? words.heldAt(when.filter((part) => part !== '').join(', '), place);
  const people = rowsOf(source, layout.columns.length);
  const blocks: Block[] = [
    letterhead({ kind: layout.kind, office, day: issuedOn || startsAt, number: null }, profile),
    ...heading(layout.type, [layout.about, orBlank(name, 'title')], profile),
    ...(held === ''
      ? []
      : [
          placeParagraph('opening', layout.note === undefined ? sentence('lead', held) : block('lead', held)),
        ]),
    {
      type: 'table',
      columns: layout.columns,
      rows: people.length === 0 ? rowsToWriteIn(layout.columns.length) : people,
      rowMm: people.length === 0 ? ROW_TO_WRITE_IN_MM : layout.rowMm,
    },
    placeParagraph('closing', block('closing', ...composed(words.total, ...howMany(people)))),
    ...layout.signatures,
  ];
  return {
    title: `${layout.title} ${layout.about}${name || words.unnamedMeeting}`,
    creator: office?.fullName ?? '',
    orientation: layout.orientation,
    blocks,
    missing: missingIn({ blocks }),
  };
}

const ROW_TO_WRITE_IN_MM = 9;

/** A unit that is invited without a name is no comrade yet. */
function howMany(rows: readonly TableRow[]): Part[] {
  const named = rows.filter(({ cells }) => cells[NAME_COLUMN] !== '').length;
  const units = rows.length - named;
  if (rows.length === 0) return [orBlank('', 'attendance', SHORT_DOTS), words.people];
  return [
    words.peopleAndUnits(named === 0 ? '' : officialCount(named), units === 0 ? '' : officialCount(units)),
  ];
}

const NAME_COLUMN = 1;

/** A row for everybody on the list of the meeting by given name, then for the guests in their order. */
function rowsOf({ attendance, collaborators, localities, guests }: MeetingSource, width: number): TableRow[] {
  const marks = new Map(attendance.map((mark) => [mark.collaboratorId, mark]));
  const places = new Map(localities.map(({ id, name }) => [id, name]));
  const people = collaborators
    .filter(({ id }) => marks.has(id))
    .toSorted((a, b) => comparePersonNames(a.name, b.name))
    .map(({ id, name, code, title, unit, localityId }) => {
      const substitute = marks.get(id)?.substitute ?? '';
      const own = name || code;
      return {
        place: `collaborator:${id}`,
        name: substitute === '' ? own : words.inPlaceOf(substitute, own),
        post: post({ title, unit }),
        locality: places.get(localityId ?? '') ?? '',
      };
    });
  const invited = guests
    .map((guest) => ({ place: `guest:${guest.id}`, name: guest.name, post: post(guest), locality: '' }))
    .filter(({ name, post }) => name !== '' || post !== '');
  return [...people, ...invited].map(({ place, name, post, locality }, at) => {
    const cells = [String(at + 1), name, post, locality];
    return tableRow(place, [...cells, ...Array.from({ length: width - cells.length }, () => '')]);
  });
}

function post({ title, unit }: Pick<GuestView, 'title' | 'unit'>): string {
  return postOf(title, unit);
}
