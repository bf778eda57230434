import type { CollaboratorView, LocalityView, MeetingDetail, OfficeView } from '../contract/views.ts';
import { officialCount, officialDate, officialTime } from '../dates/official.ts';
import { meetingName } from '../meeting/period.ts';
import {
  type Block,
  missingIn,
  type Paper,
  type TableBlock,
  type TableColumn,
  type TableRow,
} from '../minutes/document.ts';
import { letterheadOf } from '../minutes/letterhead.ts';
import { block, paragraph, sentence } from '../minutes/paragraphs.ts';
import type { Profile } from '../minutes/profile.ts';
import { comparePersonNames } from '../text/names.ts';
import { signer } from './signer.ts';
import { words } from './words.ts';

/** What the lists of people of one meeting are written from. */
export interface ListSource extends Pick<MeetingDetail, 'meeting' | 'attendance'> {
  readonly collaborators: readonly CollaboratorView[];
  readonly localities: readonly LocalityView[];
  /** The version of the office in force on the day of the meeting. */
  readonly office: OfficeView | null;
}

/** Who is invited to a meeting: upright, signed for the office. */
export function invitationList(source: ListSource, profile: Profile): Paper {
  const { name, post, locality, number } = columns;
  return list(source, profile, {
    title: words.fileNames.list,
    type: words.invitationList,
    about: words.invited,
    orientation: 'portrait',
    table: {
      type: 'table',
      columns: [number, { ...name, share: 52 }, post, locality],
      rows: rowsOf(source, false),
      rowMm: 0,
    },
    signatures: signer(source.office, profile),
  });
}

/** Where those who come sign: lying, with room to write. */
export function attendanceSheet(source: ListSource, profile: Profile): Paper {
  const { name, post, locality, number, signature } = columns;
  const { recorderName } = source.meeting;
  return list(source, profile, {
    title: words.fileNames.attendance,
    type: words.attendanceSheet,
    about: words.attending,
    orientation: 'landscape',
    table: {
      type: 'table',
      columns: [number, name, post, locality, signature],
      rows: rowsOf(source, true),
      rowMm: 9,
    },
    signatures: {
      type: 'columns',
      part: 'signatures',
      left: [],
      right: [paragraph('signatureTitle', words.listMaker), paragraph('signatureName', recorderName)],
    },
  });
}

const { listColumns: heads } = words;
const columns = {
  number: { head: heads.number, share: 12, align: 'center' },
  name: { head: heads.name, share: 45, align: 'left' },
  post: { head: heads.post, share: 62, align: 'left' },
  locality: { head: heads.locality, share: 34, align: 'left' },
  signature: { head: heads.signature, share: 38, align: 'left' },
} as const satisfies Record<string, TableColumn>;

interface ListForm {
  readonly title: string;
  readonly type: string;
  readonly about: (meeting: string) => string;
  readonly orientation: Paper['orientation'];
  readonly table: TableBlock;
  readonly signatures: Block;
}

function list({ meeting, office }: ListSource, profile: Profile, form: ListForm): Paper {
  const name = form.about(meetingName(meeting) || words.unnamedMeeting);
  const { startsAt, place } = meeting;
  const when = [officialTime(startsAt), startsAt === '' ? '' : officialDate(startsAt)];
  const held = words.heldAt(when.filter((part) => part !== '').join(', '), place);
  const blocks: Block[] = [
    letterheadOf({ office, day: startsAt, number: 'none' }, profile),
    block('documentType', form.type),
    block('abstract', name),
    ...(profile.abstractMark === null ? [] : [block('abstractMark', profile.abstractMark)]),
    ...(held === '' ? [] : [sentence('lead', held)]),
    form.table,
    block('closing', words.total(officialCount(form.table.rows.length))),
    form.signatures,
  ];
  return {
    title: `${form.title} ${name}`,
    creator: office?.fullName ?? '',
    orientation: form.orientation,
    blocks,
    missing: missingIn({ blocks }),
  };
}

/** One row a person on the list of the meeting, by given name. */
function rowsOf({ attendance, collaborators, localities }: ListSource, toSign: boolean): TableRow[] {
  const marks = new Map(attendance.map((mark) => [mark.collaboratorId, mark]));
  const places = new Map(localities.map(({ id, name }) => [id, name]));
  return collaborators
    .filter(({ id }) => marks.has(id))
    .toSorted((a, b) => comparePersonNames(a.name, b.name))
    .map((person, at) => {
      const { title, unit, localityId } = person;
      const post = [title, unit].filter((part) => part !== '').join(', ');
      const cells = [
        String(at + 1),
        nameOf(person, marks.get(person.id)?.substitute ?? ''),
        post,
        places.get(localityId ?? '') ?? '',
      ];
      return { place: `collaborator:${person.id}`, cells: toSign ? [...cells, ''] : cells };
    });
}

function nameOf({ name, code }: CollaboratorView, substitute: string): string {
  const own = name || code;
  return substitute === '' ? own : words.inPlaceOf(substitute, own);
}
