import { officialShortDate } from '../../dates/official.ts';
import { meetingName } from '../../meeting/period.ts';
import { withoutHonorific } from '../../text/honorific.ts';
import { type Block, missingIn, type Paper } from '../model.ts';
import { deadlineAfter, givenTasks } from '../parts/given-tasks.ts';
import { letterhead } from '../parts/letterhead.ts';
import { attendees, opening } from '../parts/opening.ts';
import {
  block,
  dateOf,
  numberedHeading,
  orBlank,
  paragraph,
  placeParagraph,
  prose,
  sentence,
  timeOf,
} from '../parts/paragraphs.ts';
import { phrases } from '../parts/phrases.ts';
import { speaksWithoutPresence } from '../parts/presence.ts';
import { recipients } from '../parts/recipients.ts';
import { signatures } from '../parts/signature-block.ts';
import { nameSpeakers } from '../parts/speakers.ts';
import type { Profile } from '../profile.ts';
import type { MinutesOptions, MinutesSource } from '../sources/minutes-source.ts';
import { proceedings } from './proceedings.ts';

/**
 * The minutes of one meeting in the format of Hướng dẫn 16-HD/VPTW: parts without content are left out; what the form
 * requires but the record lacks becomes a place to write, listed in `missing`.
 */
export function composeMinutes(source: MinutesSource, options: MinutesOptions, profile: Profile): Paper {
  const speakers = nameSpeakers(source, options.speakerMode);
  const { meeting, office } = source;
  const { startsAt: day, minutesNumber: number } = meeting;
  const blocks = [
    letterhead({ kind: 'minutes', office, day, undated: 'start', number }, profile),
    ...heading(source, profile),
    ...opening(source),
    ...attendees(source, speakers, options.speakerMode),
    ...proceedings(source, options, speakers),
    ...conclusion(source),
    ...closing(source, profile),
    ...signed(source, profile),
  ];
  return {
    title: `${phrases.fileName} ${meetingName(meeting)}`.trim(),
    creator: office?.fullName ?? '',
    orientation: 'portrait',
    blocks,
    missing: [
      ...missingIn({ blocks }),
      ...(speaksWithoutPresence(source) ? (['speakerPresence'] as const) : []),
    ],
  };
}

function heading({ meeting }: MinutesSource, { abstractMark }: Profile): Block[] {
  const ordinal = meeting.ordinal === null ? '' : ` ${phrases.ordinal(meeting.ordinal)}`;
  return [
    block('documentType', phrases.documentType),
    placeParagraph('abstract', block('abstract', orBlank(meetingName(meeting), 'title'), ordinal)),
    ...(abstractMark === null ? [] : [block('abstractMark', abstractMark)]),
  ];
}

function conclusion({ meeting, tasks }: MinutesSource): Block[] {
  const concluded = prose({ type: 'meeting', id: meeting.id, field: 'conclusion' }, meeting.conclusion);
  const given = givenTasks(tasks);
  const words =
    concluded.length === 0 && given.length === 0
      ? [placeParagraph('conclusion', sentence('body', orBlank('', 'conclusion')))]
      : concluded;
  return [
    numberedHeading('heading:conclusion', 'heading', '3.', phrases.conclusion),
    ...(words.length === 0
      ? []
      : [placeParagraph('conclusion.lead', block('lead', phrases.concludes)), ...words]),
    ...(given.length === 0 ? [] : [placeParagraph('tasks.lead', block('lead', phrases.tasks))]),
    ...given.flatMap(({ id, unit, content, deadline }, index) =>
      prose({ type: 'task', id, field: 'content' }, content, {
        before: [`(${index + 1}) `, unit, unit === '' || content.trim() === '' ? '' : ': '],
        after:
          deadline === '' ? [] : deadlineAfter(content, phrases.deadlineDay(officialShortDate(deadline))),
      }),
    ),
  ];
}

function closing({ meeting }: MinutesSource, { endOfBody }: Profile): Block[] {
  const sameDay = meeting.endsAt === '' || dayOf(meeting.endsAt) === dayOf(meeting.startsAt);
  const day = sameDay ? [phrases.sameDay] : [', ', dateOf(meeting.endsAt, 'end'), '.'];
  return [
    placeParagraph('closing.end', block('closing', phrases.ends, timeOf(meeting.endsAt, 'end'), ...day)),
    placeParagraph('closing.readBack', block('closing', `${phrases.readBack}${endOfBody}`)),
  ];
}

/**
 * The recorder on the left, the chair, who answers for the content, on the right. The recipients are below on the left
 * in the same block, so that no page begins with them alone.
 */
function signed({ meeting, office }: MinutesSource, profile: Profile): Block[] {
  return signatures(
    [
      placeParagraph('recorder.title', paragraph('signatureTitle', phrases.recorderSigns)),
      placeParagraph(
        'recorder.name',
        paragraph('signatureName', orBlank(withoutHonorific(meeting.recorderName), 'recorder')),
      ),
      ...recipients(office, profile),
    ],
    [
      placeParagraph('chair.title', paragraph('signatureTitle', phrases.chairSigns)),
      placeParagraph(
        'chair.name',
        paragraph('signatureName', orBlank(withoutHonorific(meeting.chairName), 'chair')),
      ),
    ],
  );
}

function dayOf(moment: string): string {
  return moment.slice(0, 'YYYY-MM-DD'.length);
}
