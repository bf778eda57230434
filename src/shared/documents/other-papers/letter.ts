import { meetingName } from '../../meeting/period.ts';
import { type Block, missingIn, type Paper } from '../model.ts';
import { letterhead } from '../parts/letterhead.ts';
import { meetingPartBlocks } from '../parts/meeting-parts.ts';
import { ownParagraphs } from '../parts/own-paragraphs.ts';
import { block, capital, composed, orBlank, paragraph, placeParagraph } from '../parts/paragraphs.ts';
import { signer } from '../parts/signature-block.ts';
import { words } from '../parts/words.ts';
import type { Profile } from '../profile.ts';
import type { Matter } from '../sources/matter.ts';
import type { Issue } from '../sources/meeting-source.ts';
import type { MinutesOptions, MinutesSource } from '../sources/minutes-source.ts';

/**
 * An official letter: no name of a type, what it is about under its number ("về việc …" of the Party, "V/v …" of the
 * State), whom it is to, the office's own words and the parts of the meeting it chose.
 */
export function letter(
  source: MinutesSource,
  options: MinutesOptions,
  matter: Matter,
  { number, issuedOn }: Issue,
  profile: Profile,
): Paper {
  const { meeting, office } = source;
  const name = meetingName(meeting);
  const lead = profile.id === 'nd30' ? words.letterAboutState : words.letterAbout;
  const subject = matter.subject.replace(/^(?:v\/v|về việc)\s+/iu, '') || name;
  const about = placeParagraph(
    'subject',
    paragraph('letterSubject', ...composed(lead), orBlank(subject, 'title')),
  );
  const head = letterhead({ kind: 'letter', office, day: issuedOn, number }, profile);
  const blocks: Block[] = [
    head.type === 'columns' ? { ...head, left: [...head.left, about] } : head,
    placeParagraph(
      'addressee',
      block('addressee', ...composed(words.addressed), orBlank(matter.addressee, 'addressee')),
    ),
    ...ownParagraphs(matter.text),
    ...meetingPartBlocks(source, options, matter.parts),
    placeParagraph(
      'closing',
      block('closing', capital(words.letterClosing(office?.fullName || words.ourOffice, profile.endOfBody))),
    ),
    ...signer(office, profile, [{ place: 'recipients.asAbove', line: words.asAbove }]),
  ];
  return {
    title: `${words.fileNames.letter} ${subject || words.unnamedMeeting}`,
    creator: office?.fullName ?? '',
    orientation: 'portrait',
    blocks,
    missing: missingIn({ blocks }),
  };
}
