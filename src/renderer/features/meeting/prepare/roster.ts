import type { Lookup } from '../../../../shared/meeting/lookup.ts';
import type { CollaboratorView } from '../../../../shared/records/views.ts';
import { foldedWords } from '../../../../shared/text/fold.ts';
import { bestMatches, initials } from '../../../ui/combo/matching.ts';
import type { Attendance, Presence } from '../attendance.ts';

/** What a press on a person's mark makes of it: whoever is not known to be here comes in, who is here goes. */
export function toggled(presence: Presence): 'present' | 'absent' {
  return presence === 'present' ? 'absent' : 'present';
}

const wordsOf = (lookup: Lookup) => (person: CollaboratorView) => [
  person.code,
  person.name,
  person.unit,
  lookup.locality(person.localityId),
  initials(person.unit),
];

/** Whom Enter marks: the best match on the list of the meeting, or else on the rest of the roster. */
export function firstMatch(
  { list, others }: Pick<Attendance, 'list' | 'others'>,
  query: string,
  lookup: Lookup,
): CollaboratorView | undefined {
  if (foldedWords(query).length === 0) return undefined;
  return bestMatches(list, query, wordsOf(lookup))[0] ?? bestMatches(others, query, wordsOf(lookup))[0];
}

/** The people a filter leaves, in the order of the roster. */
export function filterPeople(
  people: readonly CollaboratorView[],
  query: string,
  lookup: Lookup,
): CollaboratorView[] {
  if (foldedWords(query).length === 0) return [...people];
  const found = new Set(bestMatches(people, query, wordsOf(lookup)));
  return people.filter((person) => found.has(person));
}

/** What a key does on a person of the list. */
export type RosterAct =
  /** To a place in the list; one before its beginning is the field above. */
  | { readonly type: 'go'; readonly to: number }
  | { readonly type: 'details' }
  | { readonly type: 'remove' }
  /** A letter: it belongs to the next name. */
  | { readonly type: 'search' };

/** Arrows, Home and End go; F2 opens the details; Delete takes off the list; letters begin the next search. */
export function rosterAct(key: string, at: number, count: number): RosterAct | null {
  switch (key) {
    case 'ArrowDown':
      return { type: 'go', to: Math.min(at + 1, count - 1) };
    case 'ArrowUp':
      return { type: 'go', to: at - 1 };
    case 'Home':
      return { type: 'go', to: 0 };
    case 'End':
      return { type: 'go', to: count - 1 };
    case 'F2':
      return { type: 'details' };
    case 'Delete':
      return { type: 'remove' };
    default:
      return key.length === 1 && key !== ' ' ? { type: 'search' } : null;
  }
}
