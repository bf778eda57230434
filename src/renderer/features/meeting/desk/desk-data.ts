import { bestMatches } from '../../../../shared/matching/best-matches.ts';
import { named } from '../../../../shared/matching/named.ts';
import type { Lookup } from '../../../../shared/meeting/lookup.ts';
import type { CollaboratorView, ReferenceLists } from '../../../../shared/records/views.ts';
import type { Choice } from '../../../ui/combo/useChoices.ts';
import type { Attendance } from '../attendance.ts';
import { findSpeakers, speakerLabel } from '../people.ts';
import { type Name, noName, picked, typed } from './entry-line/entry-values.ts';
import type { Snippets } from './entry-line/snippets.ts';
import { meantByNumber } from './people/speakers.ts';

/** What the fields of an entry are filled from. */
export interface DeskData {
  readonly referenceLists: ReferenceLists;
  readonly lookup: Lookup;
  readonly attendance: Attendance;
  readonly snippets: Snippets;
  /** The ids of those who asked to speak, in order. */
  readonly speakers: readonly string[];
}

/** A choice that puts a name into a field. */
export interface NameChoice extends Choice {
  readonly name: Name;
}

/** The words choices are explained with. */
export interface ChoiceWords {
  readonly absent: string;
  /** "đăng ký thứ 3" */
  readonly registered: (number: number) => string;
  /** “Sở Y tế”: somebody who is not on the roster. */
  readonly outsider: string;
  /** Adds a name to the reference lists on saving. */
  readonly add: (name: string) => string;
}

const MOST_CHOICES = 60;

/** Collaborators for what stands in the speaker field; what is typed can be taken as it is, too. */
export function speakerChoices(
  { lookup, attendance, speakers }: DeskData,
  speaker: Name,
  words: ChoiceWords,
): NameChoice[] {
  const isAbsent = (id: string) => attendance.presenceOf(id) === 'absent';
  const people = attendance.people.filter(({ retired }) => !retired);
  const query = queryOf(speaker);
  const first = query === '' ? inOrder(people, speakers) : meantByNumber(query, speakers, people);
  const others = findSpeakers(people, query, lookup, isAbsent).filter((person) => !first.includes(person));
  const found = [...first, ...others].map((person): NameChoice => {
    const label = speakerLabel(person, lookup);
    const at = speakers.indexOf(person.id);
    const details = [
      at === -1 ? '' : words.registered(at + 1),
      person.code,
      isAbsent(person.id) ? words.absent : '',
    ].filter((part) => part !== '');
    return { id: person.id, label, detail: details.join(' · '), name: picked(person.id, label) };
  });
  const text = query.trim();
  const outsider = { id: 'outsider', label: `“${text}”`, detail: words.outsider, name: typed(text) };
  return text === '' ? found.slice(0, MOST_CHOICES) : [...found.slice(0, MOST_CHOICES), outsider];
}

/** Whom to choose from to put on the list of those who want to speak: whoever is not on it. */
export function registerChoices(material: DeskData, query: string, words: ChoiceWords): NameChoice[] {
  const { attendance, speakers } = material;
  const people = attendance.people.filter(({ id }) => !speakers.includes(id));
  const others = { ...material, attendance: { ...attendance, people }, speakers: [] };
  return speakerChoices(others, typed(query), words).filter(({ name }) => name.id !== null);
}

/** The locality a speaker comes from, as it is offered with the speaker. */
export function ownLocality({ lookup }: DeskData, speaker: Name): Name {
  const id = lookup.person(speaker.id)?.localityId ?? null;
  return id === null ? noName : picked(id, lookup.locality(id));
}

export function knownLocalities({ referenceLists }: DeskData, query: string): NameChoice[] {
  return listed(referenceLists.localities, query);
}

export function localityChoices(material: DeskData, query: string, words: ChoiceWords): NameChoice[] {
  return [...knownLocalities(material, query), ...adding(material.referenceLists.localities, query, words)];
}

/** Topics by code, name or keyword, without those on the entry already. */
export function topicChoices(
  { referenceLists }: DeskData,
  query: string,
  chosen: readonly Name[],
): NameChoice[] {
  const open = referenceLists.topics.filter(
    ({ id, retired }) => !retired && chosen.every((name) => name.id !== id),
  );
  return bestMatches(open, query, ({ code, name, keywords }) => [code, name, keywords]).map(
    ({ id, name, code }) => ({
      id,
      label: name,
      detail: code,
      name: picked(id, name),
    }),
  );
}

export function agencyChoices(
  { referenceLists }: DeskData,
  query: string,
  chosen: readonly Name[],
  words: ChoiceWords,
): NameChoice[] {
  const open = referenceLists.agencies.filter(({ id }) => chosen.every((name) => name.id !== id));
  return [...listed(open, query), ...adding(referenceLists.agencies, query, words)];
}

/** What a name field is searched by: a chosen name stands for itself, so that all others are offered. */
export function queryOf(name: Name): string {
  return name.id === null && !name.isNew ? name.text : '';
}

function inOrder(people: readonly CollaboratorView[], ids: readonly string[]): CollaboratorView[] {
  return ids.flatMap((id) => people.find((person) => person.id === id) ?? []);
}

interface Listed {
  readonly id: string;
  readonly name: string;
  readonly retired: boolean;
}

function listed(items: readonly Listed[], query: string): NameChoice[] {
  const open = items.filter(({ retired }) => !retired);
  return bestMatches(open, query, ({ name }) => [name])
    .slice(0, MOST_CHOICES)
    .map(({ id, name }) => ({ id, label: name, name: picked(id, name) }));
}

function adding(items: readonly Listed[], query: string, words: ChoiceWords): NameChoice[] {
  const text = query.trim();
  if (text === '' || named(items, text, ({ name }) => name) !== undefined) return [];
  return [{ id: 'new', label: words.add(text), name: { id: null, text, isNew: true } }];
}
