import { named } from '../../../../../shared/matching/named.ts';
import type { ReferenceLists } from '../../../../../shared/records/views.ts';
import { type EntryValues, type Name, picked, withName } from './entry-values.ts';

/** What keeps a line from being saved. */
export const problems = [
  'no-content',
  'nothing-to-split',
  'unknown-speaker',
  'unknown-locality',
  'unknown-topic',
  'unknown-agency',
] as const;
export type Problem = (typeof problems)[number];

export type ValidatedEntry =
  | { readonly ok: true; readonly values: EntryValues }
  | { readonly ok: false; readonly problem: Problem };

/**
 * Makes a line ready for saving. A name left half-typed in a field counts if it is exactly one of the reference lists;
 * otherwise the person is asked, since dropping it would lose words and guessing would put in wrong ones. A speaker
 * may be anybody, if that was said deliberately.
 */
export function validateEntry(values: EntryValues, referenceLists: ReferenceLists): ValidatedEntry {
  if (values.content.trim() === '') return { ok: false, problem: 'no-content' };
  const speaker = settleSpeaker(values.speaker);
  if (speaker === null) return { ok: false, problem: 'unknown-speaker' };
  const locality = settleName(values.locality, referenceLists.localities);
  if (locality === null) return { ok: false, problem: 'unknown-locality' };
  const topics = settleLast(values.topics, values.topicText, referenceLists.topics);
  if (topics === null) return { ok: false, problem: 'unknown-topic' };
  const agencies = settleLast(values.agencies, values.agencyText, referenceLists.agencies);
  if (agencies === null) return { ok: false, problem: 'unknown-agency' };
  return {
    ok: true,
    values: { ...values, speaker, locality, topics, topicText: '', agencies, agencyText: '' },
  };
}

interface Listed {
  readonly id: string;
  readonly name: string;
  readonly retired: boolean;
}

function settleSpeaker(speaker: Name): Name | null {
  const settled = speaker.id === null ? { ...speaker, text: speaker.text.trim() } : speaker;
  return settled.id === null && !settled.isNew && settled.text !== '' ? null : settled;
}

function settleName(name: Name, listed: readonly Listed[]): Name | null {
  if (name.id !== null || name.isNew || name.text.trim() === '') return { ...name, text: name.text.trim() };
  const found = named(listed, name.text, (item) => item.name);
  return found === undefined ? null : picked(found.id, found.name);
}

function settleLast(names: readonly Name[], text: string, listed: readonly Listed[]): Name[] | null {
  if (text.trim() === '') return [...names];
  const found = named(listed, text, (item) => item.name);
  return found === undefined ? null : withName(names, picked(found.id, found.name));
}
