import { type Match, rankedMatches } from '../../../../../shared/matching/best-matches.ts';
import type { EntryKind } from '../../../../../shared/records/entry.ts';
import type { CollaboratorView } from '../../../../../shared/records/views.ts';
import { findSpeakers, speakerLabel } from '../../people.ts';
import { type ChoiceWords, type DeskData, MOST_CHOICES, type NameChoice, queryOf } from '../desk-data.ts';
import { type Name, outsider, picked } from '../entry-line/entry-values.ts';
import type { KnownSpeaker } from './known-speakers.ts';
import { meantByNumber } from './speakers.ts';

/** A choice that puts a speaker into the line. */
export interface SpeakerChoice extends NameChoice {
  /** What the speaker usually says: the chair and the guests reply. */
  readonly kind?: EntryKind;
  /** Whether nobody needs to look at the speaker again. */
  readonly isKnown: boolean;
}

/**
 * Speakers for what stands in the field: collaborators first, then who else is at the meeting; last, and never by
 * itself, what is typed as it is.
 */
export function speakerChoices(material: DeskData, speaker: Name, words: ChoiceWords): SpeakerChoice[] {
  const query = queryOf(speaker);
  const text = query.trim();
  const found = [
    ...collaboratorChoices(material, query, words),
    ...rankedMatches(material.knownSpeakers, query, (known) => [known.text, words.roles[known.role]]).map(
      ({ item, isSure }) => ({ ...knownChoice(item, words), ...(!isSure && { isOnlyOffered: true }) }),
    ),
  ].slice(0, MOST_CHOICES);
  if (text === '') return found;
  return [
    ...found,
    {
      id: 'outsider',
      label: `“${text}”`,
      detail: words.outsider,
      name: outsider(text),
      isKnown: false,
      isDeliberate: true,
    },
  ];
}

/** Whom to choose from to put on the list of those who want to speak: whoever is not on it. */
export function registerChoices(material: DeskData, query: string, words: ChoiceWords): SpeakerChoice[] {
  const { attendance, speakers } = material;
  const people = attendance.people.filter(({ id }) => !speakers.includes(id));
  const others = { ...material, attendance: { ...attendance, people }, speakers: [] };
  return collaboratorChoices(others, query, words).slice(0, MOST_CHOICES);
}

function collaboratorChoices(
  { lookup, attendance, speakers }: DeskData,
  query: string,
  words: ChoiceWords,
): SpeakerChoice[] {
  const isAbsent = (id: string) => attendance.presenceOf(id) === 'absent';
  const people = attendance.people.filter(({ retired }) => !retired);
  const first = query === '' ? inOrder(people, speakers) : meantByNumber(query, speakers, people);
  const others = findSpeakers(people, query, lookup, isAbsent).filter(({ item }) => !first.includes(item));
  const named = first.map((item): Match<CollaboratorView> => ({ item, isSure: true }));
  return [...named, ...others].map(({ item: person, isSure }): SpeakerChoice => {
    const label = speakerLabel(person, lookup);
    const at = speakers.indexOf(person.id);
    const details = [
      at === -1 ? '' : words.registered(at + 1),
      person.code,
      isAbsent(person.id) ? words.absent : '',
    ].filter((part) => part !== '');
    return {
      id: person.id,
      label,
      detail: details.join(' · '),
      name: picked(person.id, label),
      kind: 'remark',
      isKnown: true,
      ...(!isSure && { isOnlyOffered: true }),
    };
  });
}

function knownChoice({ text, role }: KnownSpeaker, words: ChoiceWords): SpeakerChoice {
  const replies = role === 'chair' || role === 'guest';
  return {
    id: `${role}:${text}`,
    label: text,
    detail: words.roles[role],
    name: outsider(text),
    isKnown: role !== 'named',
    ...(replies && { kind: 'reply' }),
  };
}

function inOrder(people: readonly CollaboratorView[], ids: readonly string[]): CollaboratorView[] {
  return ids.flatMap((id) => people.find((person) => person.id === id) ?? []);
}
