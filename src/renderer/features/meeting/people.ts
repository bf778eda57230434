import { type Match, rankedMatches } from '../../../shared/matching/best-matches.ts';
import type { Lookup } from '../../../shared/meeting/lookup.ts';
import type { CollaboratorView } from '../../../shared/records/views.ts';
import { withoutHonorific } from '../../../shared/text/honorific.ts';
import { mentionsPlace } from '../../../shared/text/mentions-place.ts';

/** How a collaborator is shown: "Hội LHPN", "phường Bến Sông", "Nguyễn Thị An"; what is unknown or said already is left out. */
export function speakerParts(person: CollaboratorView, locality: string): string[] {
  const unit = person.unit || person.title;
  const place = mentionsPlace(unit, locality) ? '' : locality;
  return [unit, place, person.name].filter((part) => part !== '');
}

export function speakerLabel(person: CollaboratorView, lookup: Lookup): string {
  return speakerParts(person, lookup.locality(person.localityId)).join(' · ') || person.code;
}

/** Words of address and of kinds of units: they help to choose, but a list need not have them. Folded. */
const OPTIONAL: ReadonlySet<string> = new Set(
  'dong chi dc ong ba anh chi co chu bac cu di cau em thay bs gs ts ths dai dien hoi xa phuong p x thi tran dac khu o cua tai ctv'.split(
    ' ',
  ),
);

/** Those of `people` a query can mean, best first: by any part of the code, name, unit, title or locality. */
export function matchPeople(
  people: readonly CollaboratorView[],
  query: string,
  lookup: Lookup,
): CollaboratorView[] {
  return rankPeople(people, query, lookup).map(({ item }) => item);
}

/** The same for the desk, with those marked absent last, each with whether it may be taken for what is meant. */
export function findSpeakers(
  people: readonly CollaboratorView[],
  query: string,
  lookup: Lookup,
  isAbsent: (id: string) => boolean,
): Match<CollaboratorView>[] {
  const found = rankPeople(people, query, lookup);
  return [
    ...found.filter(({ item }) => !isAbsent(item.id)),
    ...found.filter(({ item }) => isAbsent(item.id)),
  ];
}

function rankPeople(
  people: readonly CollaboratorView[],
  query: string,
  lookup: Lookup,
): Match<CollaboratorView>[] {
  const textsOf = (person: CollaboratorView) => [
    person.code,
    givenName(person.name),
    person.name,
    person.unit,
    lookup.locality(person.localityId),
    person.title,
  ];
  return rankedMatches(people, withoutHonorific(query), textsOf, OPTIONAL);
}

/** The last word of a Vietnamese name, by which people are called. */
function givenName(name: string): string {
  return name.trim().split(/\s+/).at(-1) ?? '';
}
