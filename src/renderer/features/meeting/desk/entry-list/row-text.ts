import { formatTime } from '../../../../../shared/dates/typed.ts';
import type { Lookup } from '../../../../../shared/meeting/lookup.ts';
import type { EntryView } from '../../../../../shared/records/views.ts';
import { speakerParts } from '../../people.ts';
import type { EntryValues } from '../entry-line/entry-values.ts';

/** An entry as its row shows it. */
export interface RowText {
  readonly time: string;
  readonly isReply: boolean;
  /** The unit, or whoever it was; empty where nobody knows. */
  readonly speaker: string;
  /** What is said of the speaker further: the locality it is about, the name. */
  readonly details: readonly string[];
  /** The speaker is not on the roster, and nobody said that it is right. */
  readonly isUnconfirmed: boolean;
  readonly topics: readonly string[];
  readonly content: string;
  readonly agencies: readonly string[];
}

export function textOfEntry(entry: EntryView, lookup: Lookup): RowText {
  return {
    time: formatTime(entry.saidAt),
    isReply: entry.kind === 'reply',
    ...speakerText(entry.speakerId, entry.speakerText, lookup.locality(entry.localityId), lookup),
    isUnconfirmed: isUnconfirmed(entry),
    topics: entry.topicIds.map(lookup.topic).filter(said),
    content: entry.content,
    agencies: entry.agencyIds.map(lookup.agency).filter(said),
  };
}

/** Whether the speaker is not on the roster, and nobody said that it is right. */
export function isUnconfirmed({ speakerId, speakerText, speakerConfirmed }: EntryView): boolean {
  return speakerId === null && speakerText !== '' && !speakerConfirmed;
}

/** The same for one that is still on its way into the file. */
export function textOfValues(values: EntryValues, lookup: Lookup): RowText {
  return {
    time: formatTime(values.saidAt),
    isReply: values.kind === 'reply',
    ...speakerText(values.speaker.id, values.speaker.text, values.locality.text, lookup),
    isUnconfirmed: false,
    topics: values.topics.map(({ text }) => text),
    content: values.content.trim(),
    agencies: values.agencies.map(({ text }) => text),
  };
}

function speakerText(
  id: string | null,
  text: string,
  locality: string,
  lookup: Lookup,
): Pick<RowText, 'speaker' | 'details'> {
  const person = lookup.person(id);
  const [speaker = '', ...details] = person === undefined ? [text, locality] : speakerParts(person, locality);
  return { speaker, details: details.filter(said) };
}

function said(text: string): boolean {
  return text !== '';
}
