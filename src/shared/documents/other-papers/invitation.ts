import { meetingName } from '../../meeting/period.ts';
import { type Block, missingIn, type Paper } from '../model.ts';
import { heading } from '../parts/heading.ts';
import { letterhead } from '../parts/letterhead.ts';
import { agendaLines, person } from '../parts/opening.ts';
import {
  block,
  capital,
  composed,
  dateOf,
  labelled,
  orBlank,
  type Part,
  placeParagraph,
  sentence,
  timeOf,
} from '../parts/paragraphs.ts';
import { phrases } from '../parts/phrases.ts';
import { postOf } from '../parts/post.ts';
import { signer } from '../parts/signature-block.ts';
import { words } from '../parts/words.ts';
import type { Profile } from '../profile.ts';
import type { Issue, MeetingSource } from '../sources/meeting-source.ts';

/** Invites people to a meeting: when, where, what about, chaired by whom, and what to do if they cannot come. */
export function invitation(source: MeetingSource, { number, issuedOn }: Issue, profile: Profile): Paper {
  const { meeting, agenda, office } = source;
  const us = office?.fullName || words.ourOffice;
  const name = meetingName(meeting);
  const topics = labelled('opening.agenda', words.agenda, agendaLines(meeting, agenda), phrases.subItem);
  const when = [timeOf(meeting.startsAt, 'start'), ', ', dateOf(meeting.startsAt, 'start')];
  const blocks: Block[] = [
    letterhead({ kind: 'invitation', office, day: issuedOn, number }, profile),
    ...heading(words.invitation, [words.toAttend, orBlank(name, 'title')], profile),
    placeParagraph('addressee', block('lead', ...composed(words.addressed), addressee(source))),
    placeParagraph(
      'opening',
      block('body', capital(us), words.invites, orBlank(name, 'title'), words.asFollows),
    ),
    placeParagraph('opening.start', sentence('body', ...composed(words.when), ...when)),
    placeParagraph(
      'opening.place',
      sentence('body', ...composed(words.where), orBlank(meeting.place, 'place')),
    ),
    ...(topics.length > 0
      ? topics
      : [
          placeParagraph(
            'opening.agenda',
            sentence('body', ...composed(words.agenda, ' '), orBlank('', 'agenda')),
          ),
        ]),
    placeParagraph(
      'opening.chair',
      sentence('body', ...composed(words.chair), ...person(meeting.chairName, meeting.chairTitle, 'chair')),
    ),
    placeParagraph('closing', block('closing', words.askToCome(us, profile.endOfBody))),
    ...signer(office, profile, [{ place: 'recipients.asAbove', line: words.asAbove }]),
  ];
  return {
    title: `${words.fileNames.invitation} ${name || words.unnamedMeeting}`,
    creator: office?.fullName ?? '',
    orientation: 'portrait',
    blocks,
    missing: missingIn({ blocks }),
  };
}

/** One person by name; several by reference to the list that goes with the invitation. */
function addressee({ attendance, collaborators, guests }: MeetingSource): Part {
  const listed = new Set(attendance.map(({ collaboratorId }) => collaboratorId));
  const invited = [...collaborators.filter(({ id }) => listed.has(id)), ...guests];
  const [only, ...more] = invited;
  if (only === undefined) return orBlank('', 'addressee');
  if (more.length > 0) return words.thoseOnTheList;
  const { name, title, unit } = only;
  const whom = [name === '' ? '' : phrases.comrade(name), postOf(title, unit)]
    .filter((part) => part !== '')
    .join(', ');
  return orBlank(whom, 'addressee');
}
