import { officialCount, officialDate, officialShortDate } from '../../dates/official.ts';
import { meetingName } from '../../meeting/period.ts';
import type { NamedMeeting, OfficeView, TaskView } from '../../records/views.ts';
import { standingOn } from '../../tasks/standing.ts';
import { type Block, missingIn, type Paper, type TableRow } from '../model.ts';
import { heading } from '../parts/heading.ts';
import { letterhead } from '../parts/letterhead.ts';
import { block, composed, placeParagraph, sentence, tableRow } from '../parts/paragraphs.ts';
import { signer } from '../parts/signature-block.ts';
import { words } from '../parts/words.ts';
import type { Profile } from '../profile.ts';

/** The source of a reminder: the open tasks of one unit. */
export interface ReminderSource {
  readonly unit: string;
  /** YYYY-MM-DD, the date of the document. */
  readonly today: string;
  readonly tasks: readonly (TaskView & { readonly meeting: NamedMeeting })[];
  /** The version of the office in force today. */
  readonly office: OfficeView | null;
}

/** What a unit was asked to do and has not settled yet, with deadlines; signed for the office. */
export function reminder(source: ReminderSource, profile: Profile): Paper {
  const { unit, today, office } = source;
  const blocks: Block[] = [
    letterhead({ kind: 'reminder', office, day: today, number: null }, profile),
    ...heading(words.reminder, [words.reminderAbout], profile),
    placeParagraph('addressee', block('lead', ...composed(words.addressed), unit)),
    ...stillOpen(source, profile),
    ...signer(office, profile, [{ place: 'recipients.asAbove', line: words.asAbove }]),
  ];
  return {
    title: `${words.fileNames.reminder} ${unit}`,
    creator: office?.fullName ?? '',
    orientation: 'portrait',
    blocks,
    missing: missingIn({ blocks }),
  };
}

function stillOpen({ unit, today, tasks, office }: ReminderSource, { endOfBody }: Profile): Block[] {
  const day = officialDate(today);
  if (tasks.length === 0)
    return [placeParagraph('opening', block('closing', words.nothingOpen(unit, day, endOfBody)))];
  const late = tasks.filter((task) => standingOn(task, today) === 'overdue').length;
  const open = words.stillOpen(unit, day, officialCount(tasks.length));
  const { taskColumns: heads } = words;
  return [
    placeParagraph(
      'opening',
      sentence('lead', open, late === 0 ? '' : words.overdue(officialCount(late)), ':'),
    ),
    {
      type: 'table',
      columns: [
        { head: heads.number, share: 12, align: 'center', composed: true },
        { head: heads.task, share: 59, align: 'left' },
        { head: heads.given, share: 50, align: 'left' },
        { head: heads.deadline, share: 24, align: 'center' },
        { head: heads.note, share: 20, align: 'center' },
      ],
      rows: tasks.map((task, at) => row(task, at + 1, today)),
      rowMm: 0,
    },
    placeParagraph(
      'closing',
      block('closing', words.request(unit, office?.fullName || words.ourOffice, endOfBody)),
    ),
  ];
}

function row(task: ReminderSource['tasks'][number], number: number, today: string): TableRow {
  const { id, content, deadline, documentNumber, documentDate, meeting } = task;
  const day = documentDate === '' ? '' : officialShortDate(documentDate);
  const sent = documentNumber === '' ? '' : words.sentBy(documentNumber, day);
  return tableRow(`task:${id}`, [
    String(number),
    content,
    [meetingName(meeting) || words.unnamedMeeting, sent].join('\n'),
    deadline === '' ? words.noDeadline : officialShortDate(deadline),
    standingOn(task, today) === 'overdue' ? words.late : '',
  ]);
}
