import { officialCount, officialDate, officialShortDate } from '../../dates/official.ts';
import { meetingName } from '../../meeting/period.ts';
import type { TaskView } from '../../records/views.ts';
import { standingOn } from '../../tasks/standing.ts';
import { type Block, missingIn, type Paper, type TableRow } from '../model.ts';
import { rowsToWriteIn } from '../parts/blank-rows.ts';
import { givenTasks } from '../parts/given-tasks.ts';
import { heading } from '../parts/heading.ts';
import { letterhead } from '../parts/letterhead.ts';
import {
  block,
  composed,
  orBlank,
  type Part,
  placeParagraph,
  tableRow,
  textLines,
} from '../parts/paragraphs.ts';
import { SHORT_DOTS } from '../parts/phrases.ts';
import { maker } from '../parts/signature-block.ts';
import { words } from '../parts/words.ts';
import type { Profile } from '../profile.ts';
import type { Issue, MeetingSource } from '../sources/meeting-source.ts';

/** The tasks one meeting gave and their results, on a landscape sheet. */
export function taskTable(
  { meeting, tasks, office }: MeetingSource,
  { issuedOn }: Issue,
  profile: Profile,
): Paper {
  const given = givenTasks(tasks);
  const { tableColumns: heads } = words;
  const name = meetingName(meeting);
  const blocks: Block[] = [
    letterhead({ kind: 'taskTable', office, day: issuedOn, number: null }, profile),
    ...heading(words.taskTable, [words.givenAt, orBlank(name, 'title')], profile),
    ...(issuedOn === ''
      ? []
      : [placeParagraph('opening', block('lead', words.asOf(officialDate(issuedOn))))]),
    {
      type: 'table',
      columns: [
        { head: heads.number, share: 12, align: 'center', composed: true },
        { head: heads.task, share: 66, align: 'left' },
        { head: heads.unit, share: 38, align: 'left' },
        { head: heads.deadline, share: 25, align: 'center' },
        { head: heads.document, share: 42, align: 'left' },
        { head: heads.result, share: 47, align: 'left' },
        { head: heads.note, share: 22, align: 'center' },
      ],
      rows: given.length === 0 ? rowsToWriteIn(7) : given.map((task, at) => row(task, at + 1, issuedOn)),
      rowMm: 9,
    },
    placeParagraph('closing', block('closing', ...composed(...tally(given)))),
    maker(words.tableMaker, meeting.recorderName),
  ];
  return {
    title: `${words.fileNames.taskTable} ${name || words.unnamedMeeting}`,
    creator: office?.fullName ?? '',
    orientation: 'landscape',
    blocks,
    missing: missingIn({ blocks }),
  };
}

function row(task: TaskView, number: number, day: string): TableRow {
  const { id, content, unit, deadline, documentNumber, documentDate } = task;
  const sentOn = documentDate === '' ? '' : officialShortDate(documentDate);
  const late = day !== '' && standingOn(task, day) === 'overdue';
  return tableRow(`task:${id}`, [
    String(number),
    content,
    unit,
    deadline === '' ? '' : officialShortDate(deadline),
    [documentNumber, sentOn === '' ? '' : words.onDay(sentOn)].filter((part) => part !== '').join('\n'),
    result(task),
    late ? words.late : '',
  ]);
}

function result({ state, answer }: TaskView): string {
  const answered = textLines(answer).join('\n');
  switch (state) {
    case 'open':
      return answered;
    case 'done':
      return answered || words.doneOnly;
    case 'dropped':
      return [words.droppedOnly, answered].filter((part) => part !== '').join('\n');
  }
}

function tally(tasks: readonly TaskView[]): Part[] {
  const count = (state: TaskView['state']) => {
    const found = tasks.filter((task) => task.state === state).length;
    return found === 0 && state === 'dropped' ? '' : officialCount(found);
  };
  const total = tasks.length === 0 ? '' : officialCount(tasks.length);
  return [
    words.tally,
    orBlank(total, 'tasks', SHORT_DOTS),
    words.ofTasks,
    total === '' ? '' : words.counted(count('done'), count('open'), count('dropped')),
    '.',
  ];
}
