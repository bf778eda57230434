import type { NamedMeeting } from '../contract/meeting-life.ts';
import type { OfficeView, TaskView } from '../contract/views.ts';
import { officialCount, officialDate, officialShortDate } from '../dates/official.ts';
import { meetingName } from '../meeting/period.ts';
import { type Block, missingIn, type Paper, type TableRow } from '../minutes/document.ts';
import { letterheadOf } from '../minutes/letterhead.ts';
import { block, sentence, textLines } from '../minutes/paragraphs.ts';
import type { Profile } from '../minutes/profile.ts';
import { standingOn } from '../tasks/standing.ts';
import { signer } from './signer.ts';
import { words } from './words.ts';

/** What a reminder is written from: the open tasks of one unit. */
export interface ReminderSource {
  readonly unit: string;
  /** YYYY-MM-DD, the day of the paper. */
  readonly today: string;
  readonly tasks: readonly (TaskView & { readonly meeting: NamedMeeting })[];
  /** The version of the office in force today. */
  readonly office: OfficeView | null;
}

/** What a unit was asked to do and has not settled yet, with deadlines; signed for the office. */
export function reminder({ unit, today, tasks, office }: ReminderSource, profile: Profile): Paper {
  const late = tasks.filter((task) => standingOn(task, today) === 'overdue').length;
  const { taskColumns: heads } = words;
  const blocks: Block[] = [
    letterheadOf({ office, day: today, number: 'none' }, profile),
    block('documentType', words.reminder),
    block('abstract', words.reminderAbout),
    ...(profile.abstractMark === null ? [] : [block('abstractMark', profile.abstractMark)]),
    block('lead', words.addressed(unit)),
    sentence(
      'lead',
      words.stillOpen(unit, officialDate(today), officialCount(tasks.length)),
      late === 0 ? '' : words.overdue(officialCount(late)),
      ':',
    ),
    {
      type: 'table',
      columns: [
        { head: heads.number, share: 12, align: 'center' },
        { head: heads.task, share: 67, align: 'left' },
        { head: heads.given, share: 42, align: 'left' },
        { head: heads.deadline, share: 24, align: 'center' },
        { head: heads.note, share: 20, align: 'center' },
      ],
      rows: tasks.map((task, at) => row(task, at + 1, today)),
      rowMm: 0,
    },
    sentence('closing', words.request(unit, office?.fullName || words.ourOffice)),
    signer(office, profile, [words.asAbove]),
  ];
  return {
    title: `${words.fileNames.reminder} ${unit}`,
    creator: office?.fullName ?? '',
    orientation: 'portrait',
    blocks,
    missing: missingIn({ blocks }),
  };
}

function row(task: ReminderSource['tasks'][number], number: number, today: string): TableRow {
  const { content, deadline, documentNumber, documentDate, meeting } = task;
  const day = documentDate === '' ? '' : officialShortDate(documentDate);
  const sent = documentNumber === '' ? '' : words.sentBy(documentNumber, day);
  return {
    place: `task:${task.id}`,
    cells: [
      String(number),
      textLines(content).join('\n'),
      [meetingName(meeting) || words.unnamedMeeting, sent].filter((part) => part !== '').join('\n'),
      deadline === '' ? words.noDeadline : officialShortDate(deadline),
      standingOn(task, today) === 'overdue' ? words.late : '',
    ],
  };
}
