import { named } from '../../../../shared/matching/named.ts';
import type { Lookup } from '../../../../shared/meeting/lookup.ts';
import type { ReferenceLists } from '../../../../shared/records/views.ts';
import type { Sign } from '../../../../shared/search/signs.ts';
import { listedCalled, signChoices, topicsCalled } from '../../../ui/combo/sign-choices.ts';
import type { Choice } from '../../../ui/combo/useChoices.ts';
import type { Attendance } from '../attendance.ts';
import { type Name, noName, picked } from './entry-line/entry-values.ts';
import type { Snippets } from './entry-line/snippets.ts';
import type { KnownSpeaker } from './people/known-speakers.ts';

/** What the fields of an entry are filled from. */
export interface DeskData {
  readonly referenceLists: ReferenceLists;
  readonly lookup: Lookup;
  readonly attendance: Attendance;
  readonly snippets: Snippets;
  /** The ids of those who asked to speak, in order. */
  readonly speakers: readonly string[];
  /** Who may speak without being on the roster: the chair, the recorder, guests, and who was named before. */
  readonly knownSpeakers: readonly KnownSpeaker[];
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
  /** Takes what is typed as somebody who is not on the roster. */
  readonly outsider: string;
  /** What somebody who is not on the roster is at this meeting. */
  readonly roles: Readonly<Record<KnownSpeaker['role'], string>>;
  /** Adds a name to the reference lists on saving. */
  readonly add: (name: string) => string;
}

/** More than anybody reads. */
export const MOST_CHOICES = 60;

/** The locality a speaker comes from, as it is offered with the speaker. */
export function ownLocality({ lookup }: DeskData, speaker: Name): Name {
  const id = lookup.person(speaker.id)?.localityId ?? null;
  return id === null ? noName : picked(id, lookup.locality(id));
}

/** What stands behind a sign in the text; topics the entry has already are left out. */
export function mentionChoices(
  { referenceLists }: DeskData,
  sign: Sign,
  query: string,
  chosen: readonly Name[],
): NameChoice[] {
  const others = signChoices(referenceLists, sign, query).filter(({ id }) => !isIn(chosen, id));
  return others.slice(0, MOST_CHOICES).map(asName);
}

export function localityChoices(
  { referenceLists: { localities } }: DeskData,
  query: string,
  words: ChoiceWords,
): NameChoice[] {
  const found = listedCalled(localities, query).slice(0, MOST_CHOICES);
  return [...found.map(asName), ...adding(localities, query, words, found)];
}

/** Topics by code, name or keyword, without those on the entry already. */
export function topicChoices(
  { referenceLists }: DeskData,
  query: string,
  chosen: readonly Name[],
): NameChoice[] {
  return topicsCalled(referenceLists.topics, query)
    .filter(({ id }) => !isIn(chosen, id))
    .map(asName);
}

export function agencyChoices(
  { referenceLists: { agencies } }: DeskData,
  query: string,
  chosen: readonly Name[],
  words: ChoiceWords,
): NameChoice[] {
  const found = listedCalled(agencies, query).filter(({ id }) => !isIn(chosen, id));
  return [...found.slice(0, MOST_CHOICES).map(asName), ...adding(agencies, query, words, found)];
}

function asName(choice: Choice): NameChoice {
  return { ...choice, name: picked(choice.id, choice.label) };
}

function isIn(chosen: readonly Name[], id: string): boolean {
  return chosen.some((name) => name.id === id);
}

/** What a name field is searched by: a chosen name stands for itself, so that all others are offered. */
export function queryOf(name: Name): string {
  return name.id === null && !name.isNew ? name.text : '';
}

/** Adding a name; not by itself where it may be another spelling of one that is there. */
function adding(
  items: readonly { readonly name: string }[],
  query: string,
  words: ChoiceWords,
  found: readonly Choice[],
): NameChoice[] {
  const text = query.trim();
  if (text === '' || named(items, text, ({ name }) => name) !== undefined) return [];
  const isOnlyOffered = found.some((choice) => choice.isOnlyOffered);
  const name = { id: null, text, isNew: true };
  return [{ id: 'new', label: words.add(text), name, ...(isOnlyOffered && { isOnlyOffered }) }];
}
