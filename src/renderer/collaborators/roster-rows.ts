import type { CollaboratorView, LocalityView } from '../../shared/contract/views.ts';
import { formatDay } from '../../shared/dates/typed.ts';
import { comparePersonNames } from '../../shared/text/names.ts';

/** A collaborator with what the list shows of other records. */
export interface RosterRow extends CollaboratorView {
  readonly localityName: string;
}

/** The roster in the order of a Vietnamese list of people: by given name. */
export function rosterRows(
  collaborators: readonly CollaboratorView[],
  localities: readonly LocalityView[],
): RosterRow[] {
  const names = new Map(localities.map(({ id, name }) => [id, name]));
  return collaborators
    .map((person) => ({ ...person, localityName: names.get(person.localityId ?? '') ?? '' }))
    .toSorted((a, b) => comparePersonNames(a.name, b.name));
}

/** Everything a collaborator can be found by. */
export function rosterText({ code, name, title, unit, localityName }: RosterRow): string {
  return [code, name, title, unit, localityName].join(' ');
}

/** From when to when somebody is a collaborator: "01/01/2025 – 31/12/2026". */
export function termLabel({ termFrom, termTo }: Pick<CollaboratorView, 'termFrom' | 'termTo'>): string {
  if (termFrom === '' && termTo === '') return '';
  return `${formatDay(termFrom)} – ${formatDay(termTo)}`.trim();
}
