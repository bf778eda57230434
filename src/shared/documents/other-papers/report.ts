import { meetingName } from '../../meeting/period.ts';
import { missingIn, type Paper } from '../model.ts';
import { heading } from '../parts/heading.ts';
import { letterhead } from '../parts/letterhead.ts';
import { meetingPartBlocks } from '../parts/meeting-parts.ts';
import { ownParagraphs } from '../parts/own-paragraphs.ts';
import { block, orBlank, placeParagraph } from '../parts/paragraphs.ts';
import { signer } from '../parts/signature-block.ts';
import { words } from '../parts/words.ts';
import type { Profile } from '../profile.ts';
import type { Matter } from '../sources/matter.ts';
import type { Issue } from '../sources/meeting-source.ts';
import type { MinutesOptions, MinutesSource } from '../sources/minutes-source.ts';

/** Reports on a meeting: the office's own words, then the parts of the meeting it chose. */
export function report(
  source: MinutesSource,
  options: MinutesOptions,
  matter: Matter,
  { number, issuedOn }: Issue,
  profile: Profile,
): Paper {
  const { meeting, office } = source;
  const name = meetingName(meeting);
  const about = matter.subject === '' ? [words.reportAbout, orBlank(name, 'title')] : [matter.subject];
  const blocks = [
    letterhead({ kind: 'report', office, day: issuedOn, number }, profile),
    ...heading(words.report, about, profile),
    ...ownParagraphs(matter.text),
    ...meetingPartBlocks(source, options, matter.parts),
    placeParagraph(
      'closing',
      block('closing', words.reportClosing(office?.fullName || words.ourOffice, profile.endOfBody)),
    ),
    ...signer(office, profile),
  ];
  return {
    title: `${words.fileNames.report} ${name || words.unnamedMeeting}`,
    creator: office?.fullName ?? '',
    orientation: 'portrait',
    blocks,
    missing: missingIn({ blocks }),
  };
}
