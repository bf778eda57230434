import { officialClock, officialCount } from '../../dates/official.ts';
import { parseItemTime, plan } from '../../meeting/plan.ts';
import type { AgendaItemView } from '../../records/views.ts';
import { comparePersonNames, compareText } from '../../text/names.ts';
import type { Block, MissingPart, Run } from '../model.ts';
import type { MinutesOptions, MinutesSource } from '../sources/minutes-source.ts';
import { type Headcount, headcount } from './headcount.ts';
import {
  block,
  composed,
  dateOf,
  type ItemLine,
  itemLines,
  labelled,
  numberedHeading,
  orBlank,
  placeParagraph,
  sentence,
  textLines,
  timeOf,
} from './paragraphs.ts';
import { phrases } from './phrases.ts';
import { postOf } from './post.ts';
import type { Speakers } from './speakers.ts';

/** Time, place, agenda, chair, recorder, documents: the lines that open the minutes. */
export function opening({ meeting, agenda }: MinutesSource): Block[] {
  const { id, startsAt } = meeting;
  const lines = (field: 'documents' | 'otherInformation') =>
    itemLines({ type: 'meeting', id, field }, meeting[field]);
  const chair = person(meeting.chairName, meeting.chairTitle, 'chair');
  const recorder = person(meeting.recorderName, meeting.recorderTitle, 'recorder');
  const start = [timeOf(startsAt, 'start'), ', ', dateOf(startsAt, 'start')];
  return [
    placeParagraph('opening.start', sentence('body', ...composed(phrases.start), ...start)),
    placeParagraph(
      'opening.place',
      sentence('body', ...composed(phrases.place), orBlank(meeting.place, 'place')),
    ),
    ...labelled('opening.agenda', phrases.agenda, agendaLines(meeting, agenda), phrases.subItem),
    placeParagraph('opening.chair', sentence('body', ...composed(phrases.chair), ...chair)),
    placeParagraph('opening.recorder', sentence('body', ...composed(phrases.recorder), ...recorder)),
    ...labelled('opening.documents', phrases.documents, lines('documents'), phrases.subItem),
    ...labelled(
      'opening.otherInformation',
      phrases.otherInformation,
      lines('otherInformation'),
      phrases.subItem,
    ),
  ];
}

/** Who was there, who was not and why, and the guests. */
export function attendees(
  source: MinutesSource,
  speakers: Speakers,
  mode: MinutesOptions['speakerMode'],
): Block[] {
  return [
    numberedHeading('heading:attendees', 'heading', '1.', phrases.attendees),
    numberedHeading('section:delegates', 'subheading', '1.1.', phrases.delegates),
    ...delegates(source, speakers, mode),
    ...guests(source),
  ];
}

function delegates(source: MinutesSource, speakers: Speakers, mode: MinutesOptions['speakerMode']): Block[] {
  const { attendance } = source;
  const compare = mode === 'name' ? comparePersonNames : compareText;
  const absent = attendance
    .filter(({ state }) => state === 'absent')
    .map(({ collaboratorId: id, reason }) => ({ id, name: speakers.collaborator(id), reason }))
    .toSorted((a, b) => compare(a.name, b.name));
  const sent = attendance
    .filter(({ state, substitute }) => state === 'present' && substitute !== '')
    .map(({ collaboratorId: id, substitute }) => ({ id, name: speakers.collaborator(id), substitute }))
    .toSorted((a, b) => compare(a.name, b.name));
  const [here, ...away] = counts(headcount(source));
  return [
    ...(here === undefined ? [] : [here]),
    ...(sent.length === 0
      ? []
      : [
          placeParagraph(
            'attendance.substitutes',
            sentence(
              'body',
              ...composed(phrases.substitutes, phrases.people(officialCount(sent.length)), '.'),
            ),
          ),
        ]),
    // No name leaves the office unless it chose so; that includes the names of substitutes.
    ...sent.map(({ id, name, substitute }) => {
      const instead = mode === 'name' ? phrases.sent(substitute) : phrases.sentSomebody;
      return placeParagraph(
        `substitute:${id}`,
        sentence('body', ...composed(phrases.listItem), name, instead),
      );
    }),
    ...away,
    ...absent.map(({ id, name, reason }) => {
      const why = reason === '' ? '' : phrases.reason(reason);
      return placeParagraph(`absent:${id}`, sentence('body', ...composed(phrases.listItem), name, why));
    }),
  ];
}

function counts({ present, absent }: Headcount): Block[] {
  if (present === null)
    return [
      placeParagraph(
        'attendance.present',
        sentence('body', ...composed(phrases.present), orBlank('', 'attendance')),
      ),
    ];
  const counted = (label: string, count: number) =>
    block('body', ...composed(label, phrases.people(officialCount(count)), '.'));
  const here = counted(phrases.present, present);
  const away =
    absent === 0 ? block('body', ...composed(phrases.nobodyAbsent)) : counted(phrases.absent, absent ?? 0);
  return [
    placeParagraph('attendance.present', here),
    ...(absent === null ? [] : [placeParagraph('attendance.absent', away)]),
  ];
}

function guests({ guests }: MinutesSource): Block[] {
  const lines = guests
    .map(({ id, name, title, unit }) => ({
      id,
      line: [name === '' ? '' : phrases.comradeFirst(name), postOf(title, unit)]
        .filter((part) => part !== '')
        .join(', '),
    }))
    .filter(({ line }) => line !== '');
  if (lines.length === 0) return [];
  return [
    numberedHeading('section:guests', 'subheading', '1.2.', phrases.guests),
    ...lines.map(({ id, line }) =>
      placeParagraph(`guest:${id}`, sentence('body', ...composed(phrases.listItem), line)),
    ),
  ];
}

/**
 * The agenda items with their planned starting times, in the words of documents ("08 giờ 00"); text that is not a time
 * is printed as typed.
 */
export function agendaLines(
  { startsAt }: Pick<MinutesSource['meeting'], 'startsAt'>,
  agenda: readonly AgendaItemView[],
): ItemLine[] {
  const times = agenda.map(({ time }) => time);
  const planned = times.some((time) => time !== '') ? plan(startsAt, times) : [];
  return agenda.flatMap(({ id, time, content, presenter }, at): ItemLine[] => {
    const start = planned[at]?.start ?? '';
    const when = parseItemTime(time) === null ? time : officialClock(start);
    const what = textLines(content).join(' ');
    if (what === '') return [];
    return [
      {
        text: what,
        origin: { type: 'agendaItem', id, field: 'content' },
        before: when === '' ? '' : `${when}: `,
        after: presenter === '' ? '' : ` (${presenter})`,
      },
    ];
  });
}

/** "đồng chí Lê Minh Phú, Phó Trưởng ban", with dots for an unknown name. */
export function person(name: string, title: string, missing: MissingPart): (string | Run)[] {
  if (name === '') return [phrases.comrade(''), orBlank('', missing), title === '' ? '' : `, ${title}`];
  return [phrases.comrade(name), title === '' ? '' : `, ${title}`];
}
