import type { Lookup } from '../../../shared/meeting/lookup.ts';
import type { CollaboratorView } from '../../../shared/records/views.ts';
import { mentionsPlace } from '../../../shared/text/mentions-place.ts';
import { bestMatches, initials } from '../../ui/combo/matching.ts';

/** How a collaborator is shown: "Hội LHPN", "phường Bến Sông", "Nguyễn Thị An"; what is unknown or said already is left out. */
export function speakerParts(person: CollaboratorView, locality: string): string[] {
  const unit = person.unit || person.title;
  const place = mentionsPlace(unit, locality) ? '' : locality;
  return [unit, place, person.name].filter((part) => part !== '');
}

export function speakerLabel(person: CollaboratorView, lookup: Lookup): string {
  return speakerParts(person, lookup.locality(person.localityId)).join(' · ') || person.code;
}

/** The collaborators a query can mean: any part of the name, code, unit (its initials too) or locality; those present first. */
export function findSpeakers(
  people: readonly CollaboratorView[],
  query: string,
  lookup: Lookup,
  isAbsent: (id: string) => boolean,
): CollaboratorView[] {
  const found = bestMatches(people, query, (person) => [
    person.code,
    person.name,
    person.unit,
    lookup.locality(person.localityId),
    initials(person.unit),
  ]);
  return [...found.filter(({ id }) => !isAbsent(id)), ...found.filter(({ id }) => isAbsent(id))];
}
