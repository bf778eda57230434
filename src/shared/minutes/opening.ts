import type { AgendaItemView } from '../contract/views.ts';
import { officialCount } from '../dates/official.ts';
import { parseItemTime, plan } from '../meeting/plan.ts';
import { comparePersonNames, compareText } from '../text/names.ts';
import type { Block, MissingPart, Origin, Run } from './document.ts';
import { block, dateOf, labelled, orBlank, sentence, textLines, timeOf } from './paragraphs.ts';
import { phrases } from './phrases.ts';
import type { MinutesOptions, MinutesSource } from './source.ts';
import type { Speakers } from './speakers.ts';

/** Time, place, agenda, chair, recorder, documents: the lines that open the minutes. */
export function opening({ meeting, agenda }: MinutesSource): Block[] {
  const lines = (field: 'documents' | 'otherInformation') => {
    const origin: Origin = { type: 'meeting', id: meeting.id, field };
    return textLines(meeting[field]).map((text) => ({ text, origin }));
  };
  return [
    sentence(
      'body',
      phrases.start,
      timeOf(meeting.startsAt, 'start'),
      ', ',
      dateOf(meeting.startsAt, 'start'),
    ),
    sentence('body', phrases.place, orBlank(meeting.place, 'place')),
    ...labelled(phrases.agenda, agendaLines(meeting, agenda), phrases.subItem),
    sentence('body', phrases.chair, ...person(meeting.chairName, meeting.chairTitle, 'chair')),
    sentence('body', phrases.recorder, ...person(meeting.recorderName, meeting.recorderTitle, 'recorder')),
    ...labelled(phrases.documents, lines('documents'), phrases.subItem),
    ...labelled(phrases.otherInformation, lines('otherInformation'), phrases.subItem),
  ];
}

/** Who was there, who was not and why, and the guests. */
export function attendees(
  source: MinutesSource,
  speakers: Speakers,
  mode: MinutesOptions['speakerMode'],
): Block[] {
  return [
    block('heading', phrases.attendees),
    block('subheading', phrases.delegates),
    ...delegates(source, speakers, mode),
    ...guests(source),
  ];
}

function delegates(
  { meeting, attendance }: MinutesSource,
  speakers: Speakers,
  mode: MinutesOptions['speakerMode'],
): Block[] {
  const present = attendance.filter(({ state }) => state === 'present').length;
  // Nobody was marked yet: invitations say nothing of who came.
  if (attendance.every(({ state }) => state === 'invited')) return countsOnly(meeting);
  const compare = mode === 'name' ? comparePersonNames : compareText;
  const absent = attendance
    .filter(({ state }) => state === 'absent')
    .map(({ collaboratorId, reason }) => ({ name: speakers.collaborator(collaboratorId), reason }))
    .toSorted((a, b) => compare(a.name, b.name));
  const sent = attendance
    .filter(({ state, substitute }) => state === 'present' && substitute !== '')
    .map(({ collaboratorId, substitute }) => ({ name: speakers.collaborator(collaboratorId), substitute }))
    .toSorted((a, b) => compare(a.name, b.name));
  const [here, ...away] = counts(present, absent.length);
  return [
    ...(here === undefined ? [] : [here]),
    ...(sent.length === 0
      ? []
      : [sentence('body', phrases.substitutes, phrases.people(officialCount(sent.length)))]),
    // No name leaves the office unasked, that of a substitute no more than a collaborator's.
    ...sent.map(({ name, substitute }) =>
      sentence(
        'body',
        phrases.listItem,
        name,
        mode === 'name' ? phrases.sent(substitute) : phrases.sentSomebody,
      ),
    ),
    ...away,
    ...absent.map(({ name, reason }) =>
      sentence('body', phrases.listItem, name, reason === '' ? '' : phrases.reason(reason)),
    ),
  ];
}

function countsOnly({ presentCount, totalCount }: MinutesSource['meeting']): Block[] {
  if (presentCount === null) return [sentence('body', phrases.present, orBlank('', 'attendance'))];
  return counts(presentCount, totalCount === null ? null : Math.max(0, totalCount - presentCount));
}

function counts(present: number, absent: number | null): Block[] {
  const here = sentence('body', phrases.present, phrases.people(officialCount(present)));
  if (absent === null) return [here];
  if (absent === 0) return [here, block('body', phrases.nobodyAbsent)];
  return [here, sentence('body', phrases.absent, phrases.people(officialCount(absent)))];
}

function guests({ guests }: MinutesSource): Block[] {
  const lines = guests
    .map(({ name, title, unit }) => [name === '' ? '' : phrases.comradeFirst(name), title, unit])
    .map((parts) => parts.filter((part) => part !== '').join(', '))
    .filter((line) => line !== '');
  if (lines.length === 0) return [];
  return [
    block('subheading', phrases.guests),
    ...lines.map((line) => sentence('body', phrases.listItem, line)),
  ];
}

/** The items with the time each begins at by the running plan; a time that is no time is printed as it was typed. */
function agendaLines(
  { startsAt }: MinutesSource['meeting'],
  agenda: readonly AgendaItemView[],
): { text: string; origin: Origin }[] {
  const times = agenda.map(({ time }) => time);
  const planned = times.some((time) => time !== '') ? plan(startsAt, times) : [];
  return agenda
    .map(({ id, time, content, presenter }, at) => {
      const when = (parseItemTime(time) === null ? time : planned[at]?.start) ?? '';
      const what = textLines(content).join(' ');
      const text = `${when === '' ? '' : `${when}: `}${what}${presenter === '' ? '' : ` (${presenter})`}`;
      return { what, text, origin: { type: 'agendaItem', id, field: 'content' } satisfies Origin };
    })
    .filter(({ what }) => what.trim() !== '');
}

function person(name: string, title: string, missing: MissingPart): (string | Run)[] {
  if (name === '') return [phrases.comrade(''), orBlank('', missing), title === '' ? '' : `, ${title}`];
  return [phrases.comrade(name), title === '' ? '' : `, ${title}`];
}
