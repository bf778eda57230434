import type { CollaboratorView } from '../../../shared/contract/views.ts';
import { foldedWords } from '../../../shared/text/fold.ts';
import { bestMatches, initials } from '../../typing/matching.ts';
import type { Presence } from '../attendance.ts';
import type { Lookup } from '../desk/people.ts';

/** What a press on a person's mark makes of it: whoever is not known to be here comes in, who is here goes. */
export function toggled(presence: Presence): 'present' | 'absent' {
  return presence === 'present' ? 'absent' : 'present';
}

/** The people a filter leaves, in the order of the roster. */
export function filterPeople(
  people: readonly CollaboratorView[],
  query: string,
  lookup: Lookup,
): CollaboratorView[] {
  if (foldedWords(query).length === 0) return [...people];
  const found = new Set(
    bestMatches(people, query, (person) => [
      person.code,
      person.name,
      person.unit,
      lookup.locality(person.localityId),
      initials(person.unit),
    ]),
  );
  return people.filter((person) => found.has(person));
}
