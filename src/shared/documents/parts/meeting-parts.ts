import { officialCount, officialShortDate } from '../../dates/official.ts';
import { meetingName } from '../../meeting/period.ts';
import type { MeetingPart } from '../../records/document-kinds.ts';
import type { Block } from '../model.ts';
import type { MinutesOptions, MinutesSource } from '../sources/minutes-source.ts';
import { deadlineAfter, givenTasks } from './given-tasks.ts';
import { headcount } from './headcount.ts';
import { person } from './opening.ts';
import {
  block,
  capital,
  dateOf,
  numberedHeading,
  orBlank,
  placeParagraph,
  prose,
  textLines,
} from './paragraphs.ts';
import { phrases, SHORT_DOTS } from './phrases.ts';
import { remarksOf } from './remark.ts';
import { nameSpeakers } from './speakers.ts';
import { taskResult } from './task-result.ts';
import { groupByTopic } from './topics.ts';
import { words } from './words.ts';

/** The chosen parts of a meeting as a report or a letter tells of them; parts without content are left out. */
export function meetingPartBlocks(
  source: MinutesSource,
  options: MinutesOptions,
  chosen: readonly MeetingPart[],
): Block[] {
  const told: Readonly<Record<MeetingPart, () => Block[]>> = {
    opening: () => [placeParagraph('meeting.opening', block('body', ...held(source)))],
    results: () => source.answered.flatMap(taskResult),
    remarks: () => remarks(source, options),
    conclusion: () =>
      prose({ type: 'meeting', id: source.meeting.id, field: 'conclusion' }, source.meeting.conclusion),
    tasks: () => givenTasks(source.tasks).flatMap(task),
  };
  const sections = chosen
    .filter((part) => part !== 'opening')
    .map((part) => ({ part, blocks: told[part]() }))
    .filter(({ blocks }) => blocks.length > 0);
  return [
    ...(chosen.includes('opening') ? told.opening() : []),
    ...sections.flatMap(({ part, blocks }, at) => [
      numberedHeading(`section:${part}`, 'heading', `${at + 1}.`, words.parts[part]),
      ...blocks,
    ]),
  ];
}

/** When, where and by whom it was held, and how many came, in a sentence. */
function held(source: MinutesSource) {
  const { meeting } = source;
  const { present } = headcount(source);
  return [
    capital(dateOf(meeting.startsAt, 'start')),
    words.heldIn,
    orBlank(meeting.place, 'place'),
    ', ',
    ...person(meeting.chairName, meeting.chairTitle, 'chair'),
    words.chaired,
    orBlank(meetingName(meeting), 'title'),
    words.attended,
    orBlank(present === null ? '' : officialCount(present), 'attendance', SHORT_DOTS),
    `${words.collaborators}.`,
  ];
}

function remarks(source: MinutesSource, { speakerMode, entryOrder }: MinutesOptions): Block[] {
  const said = source.entries.filter(
    ({ kind, content }) => kind === 'remark' && textLines(content).length > 0,
  );
  const spoken = remarksOf(source, nameSpeakers(source, speakerMode));
  const groups = groupByTopic(said, source.topics);
  if (entryOrder === 'spoken' || groups.length < 2) return said.flatMap(spoken);
  return groups.flatMap(({ id, name, entries }) => [
    placeParagraph(`topic:${id}`, block('topic', name)),
    ...entries.flatMap(spoken),
  ]);
}

function task({ id, unit, content, deadline }: MinutesSource['tasks'][number], at: number): Block[] {
  return prose({ type: 'task', id, field: 'content' }, content, {
    before: [`(${at + 1}) `, unit, unit === '' || content.trim() === '' ? '' : ': '],
    after: deadline === '' ? [] : deadlineAfter(content, phrases.deadlineDay(officialShortDate(deadline))),
  });
}
