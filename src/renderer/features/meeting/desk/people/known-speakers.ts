import type { EntryView, MeetingDetail } from '../../../../../shared/records/views.ts';
import { asComrade } from '../../../../../shared/text/honorific.ts';

/** Somebody who may speak without being on the roster. */
export interface KnownSpeaker {
  /** As it is recorded: "đồng chí Nguyễn Văn An, Phó Trưởng ban". */
  readonly text: string;
  readonly role: 'chair' | 'recorder' | 'guest' | 'named';
}

/**
 * The chair, the recorder and the guests of a meeting, and who else spoke at it, or at those before, without being on the
 * roster; each once.
 */
export function knownSpeakersOf(
  { meeting, guests }: Pick<MeetingDetail, 'meeting' | 'guests'>,
  entries: readonly Pick<EntryView, 'speakerId' | 'speakerText'>[],
  before: readonly string[],
): KnownSpeaker[] {
  const { chairName, chairTitle, recorderName, recorderTitle } = meeting;
  const known: KnownSpeaker[] = [
    { role: 'chair', text: called(chairName, chairTitle) },
    ...guests.map(
      ({ name, title, unit }): KnownSpeaker => ({ role: 'guest', text: called(name, title, unit) }),
    ),
    { role: 'recorder', text: called(recorderName, recorderTitle) },
    ...entries.map(
      ({ speakerId, speakerText }): KnownSpeaker => ({
        role: 'named',
        text: speakerId === null ? speakerText : '',
      }),
    ),
    ...before.map((text): KnownSpeaker => ({ role: 'named', text })),
  ];
  const seen = new Set(['']);
  return known.filter(({ text }) => seen.size < seen.add(text).size);
}

/** A name with what tells of whom it is; without a name the office speaks. */
function called(name: string, ...rest: readonly string[]): string {
  return [name.trim() === '' ? '' : asComrade(name), ...rest].filter((part) => part.trim() !== '').join(', ');
}
