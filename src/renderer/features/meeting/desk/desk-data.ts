import { bestMatches } from '../../../../shared/matching/best-matches.ts';
import { named } from '../../../../shared/matching/named.ts';
import type { Lookup } from '../../../../shared/meeting/lookup.ts';
import type { ReferenceLists } from '../../../../shared/records/views.ts';
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
