import { officialCount, officialShortDate } from '../../dates/official.ts';
import { meetingName } from '../../meeting/period.ts';
import { type Block, missingIn, type Paper } from '../model.ts';
import { deadlineAfter, givenTasks } from '../parts/given-tasks.ts';
import { headcount } from '../parts/headcount.ts';
import { heading } from '../parts/heading.ts';
import { letterhead } from '../parts/letterhead.ts';
import { person } from '../parts/opening.ts';
import {
  blank,
  block,
  capital,
  composed,
  dateOf,
  orBlank,
  type Part,
  placeParagraph,
  prose,
  sentence,
  textLines,
} from '../parts/paragraphs.ts';
import { DOTS, phrases, SHORT_DOTS } from '../parts/phrases.ts';
import { signer } from '../parts/signature-block.ts';
import { words } from '../parts/words.ts';
import type { Profile } from '../profile.ts';
import type { Issue, MeetingSource } from '../sources/meeting-source.ts';

/**
 * Announces the chair's conclusions to those who have to carry them out: how the meeting went in one paragraph, the
 * conclusions, and each task with unit and deadline.
 */
export function announcement(source: MeetingSource, { number, issuedOn }: Issue, profile: Profile): Paper {
  const { meeting, office } = source;
  const name = meetingName(meeting);
  const chair = person(meeting.chairName, meeting.chairTitle, 'chair');
  const about = [words.concludedBy, ...chair, words.concludedAt, orBlank(name, 'title')];
  const us = office?.fullName || words.ourOffice;
  const blocks: Block[] = [
    letterhead({ kind: 'announcement', office, day: issuedOn, number }, profile),
    ...heading(words.announcement, about, profile),
    placeParagraph('opening', block('body', ...howItWent(source, chair))),
    ...conclusions(source),
    placeParagraph('closing', block('closing', capital(words.toCarryOut(us, profile.endOfBody)))),
    ...signer(office, profile, goesTo(source)),
  ];
  return {
    title: `${words.fileNames.announcement} ${name || words.unnamedMeeting}`,
    creator: office?.fullName ?? '',
    orientation: 'portrait',
    blocks,
    missing: missingIn({ blocks }),
  };
}

/**
 * The same for one unit: its tasks alone, addressed to it, with room for a number given by hand.
 */
export function unitAnnouncement(
  source: MeetingSource,
  unit: string,
  { issuedOn }: Pick<Issue, 'issuedOn'>,
  profile: Profile,
): Paper {
  const tasks = source.tasks.filter((task) => task.unit === unit);
  const paper = announcement({ ...source, tasks }, { number: null, issuedOn }, profile);
  return { ...paper, title: `${words.fileNames.unitAnnouncement} ${unit}` };
}

/** When, where, chaired by whom, who came: one paragraph, which introduces the conclusions. */
function howItWent(source: MeetingSource, chair: readonly Part[]): Part[] {
  const { meeting, guests } = source;
  const { present, absent } = headcount(source);
  const came = [present, absent === null ? null : (present ?? 0) + absent].filter((count) => count !== null);
  const units = new Set(guests.map(({ unit, name }) => unit || name).filter((name) => name !== ''));
  return [
    capital(dateOf(meeting.startsAt, 'start')),
    words.heldIn,
    orBlank(meeting.place, 'place'),
    ', ',
    ...chair,
    words.chaired,
    orBlank(meetingName(meeting), 'title'),
    words.attended,
    orBlank(present === null ? '' : came.map(officialCount).join('/'), 'attendance', SHORT_DOTS),
    words.collaborators,
    units.size === 0 ? '' : words.guestsOf([...units].join(', ')),
    textLines(meeting.reports).length === 0 ? words.afterRemarks : words.afterReports,
  ];
}

function conclusions({ meeting, tasks }: MeetingSource): Block[] {
  const said = prose({ type: 'meeting', id: meeting.id, field: 'conclusion' }, meeting.conclusion);
  const given = givenTasks(tasks);
  if (said.length === 0 && given.length === 0)
    return [placeParagraph('conclusion', sentence('body', ...composed('1. '), orBlank('', 'conclusion')))];
  const first = lastNumberIn(meeting.conclusion) + 1;
  return [
    ...said,
    ...(said.length === 0 || given.length === 0
      ? []
      : [placeParagraph('tasks.lead', block('lead', words.tasks))]),
    ...given.flatMap(({ id, unit, content, deadline }, at) => {
      const day = deadline === '' ? '' : phrases.deadlineDay(officialShortDate(deadline));
      return prose({ type: 'task', id, field: 'content' }, content, {
        before: [`${first + at}. `, orBlank(unit, 'taskUnit'), ': '],
        blank: blank(DOTS, 'tasks'),
        after: deadlineAfter(content, orBlank(day, 'taskDeadline', phrases.blankDay)),
      });
    }),
  ];
}

/** The last of the numbers the chair's points bear already: tasks go on from it, so that each can be referred to. */
function lastNumberIn(conclusion: string): number {
  const numbers = textLines(conclusion).flatMap((line) => /^\s*(\d{1,2})[.)]\s/.exec(line)?.[1] ?? []);
  return Math.max(0, ...numbers.map(Number));
}

/** The units that were given tasks, each once, and those who came. */
function goesTo({ tasks }: MeetingSource): { place: string; line: string }[] {
  const byUnit = Map.groupBy(givenTasks(tasks), ({ unit }) => unit);
  byUnit.delete('');
  const units = [...byUnit].map(([line, [first]]) => ({ place: `recipient:${first?.id}`, line }));
  return [...units, { place: 'recipients.attendees', line: words.thoseWhoCame }];
}
