import { officialDate, officialShortDate } from '../../dates/official.ts';
import { meetingName } from '../../meeting/period.ts';
import { type Block, missingIn, type Paper } from '../model.ts';
import { deadlineAfter, givenTasks } from '../parts/given-tasks.ts';
import { heading } from '../parts/heading.ts';
import { letterhead } from '../parts/letterhead.ts';
import { person } from '../parts/opening.ts';
import {
  block,
  composed,
  dateOf,
  orBlank,
  placeParagraph,
  prose,
  sentence,
  textLines,
  timeOf,
} from '../parts/paragraphs.ts';
import { phrases } from '../parts/phrases.ts';
import { remark } from '../parts/remark.ts';
import { signer } from '../parts/signature-block.ts';
import { nameSpeakers } from '../parts/speakers.ts';
import { words } from '../parts/words.ts';
import type { Profile } from '../profile.ts';
import type { MinutesOptions, MinutesSource } from '../sources/minutes-source.ts';

/**
 * What of the minutes concerns one unit: the remarks that ask something of it, in speaking order, and the tasks it was
 * given. Nothing of anybody else is in it.
 */
export function excerpt(
  source: MinutesSource,
  options: MinutesOptions,
  unit: string,
  profile: Profile,
): Paper {
  const { meeting, office } = source;
  const start = [timeOf(meeting.startsAt, 'start'), ', ', dateOf(meeting.startsAt, 'start')];
  const chair = person(meeting.chairName, meeting.chairTitle, 'chair');
  const blocks: Block[] = [
    letterhead({ kind: 'excerpt', office, day: meeting.startsAt, undated: 'start', number: null }, profile),
    ...heading(words.excerpt, [orBlank(meetingName(meeting), 'title')], profile),
    placeParagraph('opening.start', sentence('body', ...composed(phrases.start), ...start)),
    placeParagraph(
      'opening.place',
      sentence('body', ...composed(phrases.place), orBlank(meeting.place, 'place')),
    ),
    placeParagraph('opening.chair', sentence('body', ...composed(phrases.chair), ...chair)),
    placeParagraph('excerpt.unit', block('lead', ...composed(words.excerptOf(unit)))),
    ...concerning(source, options, unit),
    placeParagraph('closing', block('closing', words.excerptTrue(profile.endOfBody))),
    ...signer(office, profile, [{ place: 'recipients.unit', line: unit }]),
  ];
  return {
    title: [words.fileNames.excerpt, meeting.startsAt === '' ? '' : officialDate(meeting.startsAt), unit]
      .filter((part) => part !== '')
      .join(' '),
    creator: office?.fullName ?? '',
    orientation: 'portrait',
    blocks,
    missing: missingIn({ blocks }),
  };
}

function concerning(source: MinutesSource, { speakerMode }: MinutesOptions, unit: string): Block[] {
  const speakers = nameSpeakers(source, speakerMode);
  const asked = new Set(source.agencies.filter(({ name }) => name === unit).map(({ id }) => id));
  const remarks = source.entries
    .filter(
      ({ agencyIds, content }) => agencyIds.some((id) => asked.has(id)) && textLines(content).length > 0,
    )
    .flatMap((entry) =>
      remark({ type: 'entry', id: entry.id, field: 'content' }, entry.content, {
        speaker: speakers.entry(entry),
        asked: '',
      }),
    );
  const tasks = givenTasks(source.tasks)
    .filter((task) => task.unit === unit)
    .flatMap(({ id, content, deadline }) =>
      prose({ type: 'task', id, field: 'content' }, content, {
        before: [phrases.listItem],
        after:
          deadline === '' ? [] : deadlineAfter(content, phrases.deadlineDay(officialShortDate(deadline))),
      }),
    );
  const section = (place: string, title: string, blocks: readonly Block[]) =>
    blocks.length === 0 ? [] : [placeParagraph(place, block('heading', title)), ...blocks];
  const found = [
    ...section('section:asked', words.excerptAsked, remarks),
    ...section('section:tasks', words.excerptTasks, tasks),
  ];
  return found.length > 0 ? found : [placeParagraph('excerpt.none', block('body', words.nothingOfUnit))];
}
