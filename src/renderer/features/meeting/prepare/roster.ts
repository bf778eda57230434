import type { Lookup } from '../../../../shared/meeting/lookup.ts';
import type { CollaboratorView } from '../../../../shared/records/views.ts';
import { foldedWords } from '../../../../shared/text/fold.ts';
import type { Attendance, Presence } from '../attendance.ts';
import { matchPeople } from '../people.ts';

/** What a press on a person's mark makes of it: whoever is not known to be here comes in, who is here goes. */
export function toggled(presence: Presence): 'present' | 'absent' {
  return presence === 'present' ? 'absent' : 'present';
}

/**
 * Whom Enter marks: the best match among those on the list of the meeting who are not marked yet, since nobody is called
 * twice; then among those who are, then on the rest of the roster.
 */
export function firstMatch(
  { list, others, presenceOf }: Pick<Attendance, 'list' | 'others' | 'presenceOf'>,
  query: string,
  lookup: Lookup,
): CollaboratorView | undefined {
  if (foldedWords(query).length === 0) return undefined;
  const listed = matchPeople(list, query, lookup);
  const unmarked = listed.find(({ id }) => presenceOf(id) === 'unmarked');
  return unmarked ?? listed[0] ?? matchPeople(others, query, lookup)[0];
}

/** The people a filter leaves, in the order of the roster. */
export function filterPeople(
  people: readonly CollaboratorView[],
  query: string,
  lookup: Lookup,
): CollaboratorView[] {
  if (foldedWords(query).length === 0) return [...people];
  const found = new Set(matchPeople(people, query, lookup));
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
