import { officialShortDate } from '../dates/official.ts';
import { meetingName } from '../meeting/period.ts';
import { type Block, missingIn, type Paper } from './document.ts';
import { letterhead } from './letterhead.ts';
import { attendees, opening } from './opening.ts';
import { block, dateOf, orBlank, paragraph, prose, sentence, timeOf } from './paragraphs.ts';
import { phrases } from './phrases.ts';
import { proceedings } from './proceedings.ts';
import type { Profile } from './profile.ts';
import type { MinutesOptions, MinutesSource } from './source.ts';
import { nameSpeakers } from './speakers.ts';

/**
 * The minutes of one meeting as the form of Hướng dẫn 16-HD/VPTW orders them: parts the record has nothing for
 * vanish; what the form requires becomes a place to write, named in `missing`.
 */
export function composeMinutes(source: MinutesSource, options: MinutesOptions, profile: Profile): Paper {
  const speakers = nameSpeakers(source, options.speakerMode);
  const blocks = [
    letterhead(source, profile),
    ...heading(source, profile),
    ...opening(source),
    ...attendees(source, speakers, options.speakerMode),
    ...proceedings(source, options, speakers),
    ...conclusion(source),
    ...closing(source, profile),
    signatures(source, profile),
  ];
  return {
    title: meetingName(source.meeting),
    creator: source.office?.fullName ?? '',
    orientation: 'portrait',
    blocks,
    missing: missingIn({ blocks }),
  };
}

function heading({ meeting }: MinutesSource, { abstractMark }: Profile): Block[] {
  const ordinal = meeting.ordinal === null ? '' : ` ${phrases.ordinal(meeting.ordinal)}`;
  return [
    block('documentType', phrases.documentType),
    block('abstract', orBlank(meetingName(meeting), 'title'), ordinal),
    ...(abstractMark === null ? [] : [block('abstractMark', abstractMark)]),
  ];
}

function conclusion({ meeting, tasks }: MinutesSource): Block[] {
  const concluded = prose({ type: 'meeting', id: meeting.id, field: 'conclusion' }, meeting.conclusion);
  const given = tasks.filter(({ content, unit }) => content.trim() !== '' || unit !== '');
  const said =
    concluded.length === 0 && given.length === 0 ? [sentence('body', orBlank('', 'conclusion'))] : concluded;
  return [
    block('heading', phrases.conclusion),
    ...(said.length === 0 ? [] : [block('lead', phrases.concludes), ...said]),
    ...(given.length === 0 ? [] : [block('lead', phrases.tasks)]),
    ...given.flatMap(({ id, unit, content, deadline }, index) =>
      prose({ type: 'task', id, field: 'content' }, content, {
        before: `(${index + 1}) ${unit}${unit === '' || content.trim() === '' ? '' : ': '}`,
        after:
          deadline === ''
            ? ''
            : phrases.deadline(officialShortDate(deadline), /[.!?…]$/.test(content.trim())),
      }),
    ),
  ];
}

function closing({ meeting }: MinutesSource, { endOfBody }: Profile): Block[] {
  const sameDay = meeting.endsAt === '' || dayOf(meeting.endsAt) === dayOf(meeting.startsAt);
  const day = sameDay ? [phrases.sameDay] : [', ', dateOf(meeting.endsAt, 'end'), '.'];
  return [
    block('closing', phrases.ends, timeOf(meeting.endsAt, 'end'), ...day),
    block('closing', `${phrases.readBack}${endOfBody}`),
  ];
}

/**
 * Left who wrote, right who chaired and answers for the content. The recipients stand below on the left, in the
 * same block, so that no page begins with them alone.
 */
function signatures({ meeting, office }: MinutesSource, { recipients }: Profile): Block {
  const [before = '', after] = recipients.filing.split('{office}');
  const filing = after === undefined ? [before] : [before, orBlank(office?.fullName ?? '', 'agency'), after];
  return {
    type: 'columns',
    part: 'signatures',
    left: [
      paragraph('signatureTitle', phrases.recorderSigns),
      paragraph('signatureName', orBlank(meeting.recorderName, 'recorder')),
      paragraph('recipientsLabel', recipients.label),
      paragraph('recipient', ...filing),
    ],
    right: [
      paragraph('signatureTitle', phrases.chairSigns),
      paragraph('signatureName', orBlank(meeting.chairName, 'chair')),
    ],
  };
}

function dayOf(moment: string): string {
  return moment.slice(0, 'YYYY-MM-DD'.length);
}
