import { z } from 'zod';
import type { Lookup } from '../../../../../shared/meeting/lookup.ts';
import { type EntryKind, entry, entryKinds } from '../../../../../shared/records/entry.ts';
import { recordId } from '../../../../../shared/records/field-kinds.ts';
import type { EntryView } from '../../../../../shared/records/views.ts';
import type { Sign } from '../../../../../shared/search/signs.ts';
import { speakerLabel } from '../../people.ts';

/**
 * A name in a field: one of the reference lists (`id`), one that is in none and was said to be right (`isNew`; on saving
 * it is added to the list, but for a speaker), or only typed so far.
 */
export const name = z.object({ id: recordId.nullable(), text: z.string(), isNew: z.boolean() });
export type Name = z.infer<typeof name>;

/** Everything that can stand in the entry line, half-typed names too. */
export const entryValues = z.object({
  kind: z.enum(entryKinds),
  speaker: name,
  /** Nobody needs to look at the speaker again. */
  speakerConfirmed: z.boolean().default(false),
  locality: name,
  /** The locality was put there by the program (the speaker's own, or the last one), so another may replace it. */
  localityOffered: z.boolean(),
  content: z.string(),
  topics: z.array(name),
  topicText: z.string(),
  agencies: z.array(name),
  agencyText: z.string(),
  saidAt: entry.shape.saidAt,
});
export type EntryValues = z.infer<typeof entryValues>;

export const noName: Name = { id: null, text: '', isNew: false };

export const blankValues: EntryValues = {
  kind: 'remark',
  speaker: noName,
  speakerConfirmed: false,
  locality: noName,
  localityOffered: true,
  content: '',
  topics: [],
  topicText: '',
  agencies: [],
  agencyText: '',
  saidAt: '',
};

/** A name picked from the reference lists. */
export function picked(id: string, text: string): Name {
  return { id, text, isNew: false };
}

/** A name as far as it is typed. */
export function typed(text: string): Name {
  return { ...noName, text };
}

/** Somebody who is not on the roster, and is meant. */
export function outsider(text: string): Name {
  return { id: null, text, isNew: true };
}

/** A speaker as taken from the choices: what such a one usually says, and whether somebody has to look at the name. */
export interface TakenSpeaker {
  readonly name: Name;
  readonly kind?: EntryKind;
  readonly isKnown: boolean;
}

/** The speaker and, unless a locality was chosen for this entry, the speaker's own. */
export function withSpeaker(
  values: EntryValues,
  { name, kind = values.kind, isKnown }: TakenSpeaker,
  ownLocality: Name,
): EntryValues {
  const next: EntryValues = { ...values, speaker: name, kind, speakerConfirmed: isKnown && name.id === null };
  return values.localityOffered ? { ...next, locality: ownLocality } : next;
}

/** The text, and the moment its typing began. */
export function withContent(values: EntryValues, content: string, now: string): EntryValues {
  return { ...values, content, saidAt: content === '' ? '' : values.saidAt || now };
}

/** A topic or an agency more; each stands once. */
export function withName(names: readonly Name[], added: Name): Name[] {
  return names.some(({ id, text }) => (id === null ? text === added.text : id === added.id))
    ? [...names]
    : [...names, added];
}

/** What a sign in the text brought along: a topic, the locality or an agency. */
export function withMention(values: EntryValues, sign: Sign, mentioned: Name): EntryValues {
  switch (sign) {
    case '#':
      return { ...values, topics: withName(values.topics, mentioned) };
    case '@':
      return { ...values, locality: mentioned, localityOffered: false };
    case '>':
      return { ...values, agencies: withName(values.agencies, mentioned) };
  }
}

/** The line after an entry left it: the speaker and the locality are offered again. */
export function afterSaving(values: EntryValues): EntryValues {
  const { kind, speaker, speakerConfirmed, locality } = values;
  return { ...blankValues, kind, speaker, speakerConfirmed, locality };
}

/** Whether the line holds words that are nowhere else yet. */
export function holdsWords({ content, topicText, agencyText }: EntryValues): boolean {
  return [content, topicText, agencyText].some((text) => text.trim() !== '');
}

function writtenName(text: string): Name {
  return text === '' ? noName : outsider(text);
}

/** Stands for what was removed from the reference lists: the entry keeps its link. */
const UNKNOWN = '…';

/** A saved entry, to be changed. */
export function valuesOf(entry: EntryView, lookup: Lookup): EntryValues {
  const person = lookup.person(entry.speakerId);
  return {
    kind: entry.kind,
    speaker:
      entry.speakerId === null
        ? writtenName(entry.speakerText)
        : picked(entry.speakerId, person === undefined ? UNKNOWN : speakerLabel(person, lookup)),
    speakerConfirmed: entry.speakerConfirmed,
    locality:
      entry.localityId === null
        ? noName
        : picked(entry.localityId, lookup.locality(entry.localityId) || UNKNOWN),
    // The speaker's own goes with the speaker, as in the line; another was chosen for this entry.
    localityOffered: entry.localityId === (person?.localityId ?? null),
    content: entry.content,
    topics: entry.topicIds.map((id) => picked(id, lookup.topic(id) || UNKNOWN)),
    topicText: '',
    agencies: entry.agencyIds.map((id) => picked(id, lookup.agency(id) || UNKNOWN)),
    agencyText: '',
    saidAt: entry.saidAt,
  };
}
