import type { Catalogue, CollaboratorView } from '../../shared/contract/views.ts';
import { formatDay } from '../../shared/dates/typed.ts';
import { comparePersonNames } from '../../shared/text/names.ts';

/** A collaborator with what the list shows of other records. */
export interface RosterRow extends CollaboratorView {
  readonly localityName: string;
  readonly groupName: string;
}

/** The roster in the order of a Vietnamese list of people: by given name. */
export function rosterRows({
  collaborators,
  localities,
  groups,
}: Pick<Catalogue, 'collaborators' | 'localities' | 'groups'>): RosterRow[] {
  const names = new Map([...localities, ...groups].map(({ id, name }) => [id, name]));
  const nameOf = (id: string | null) => names.get(id ?? '') ?? '';
  return collaborators
    .map((person) => ({
      ...person,
      localityName: nameOf(person.localityId),
      groupName: nameOf(person.groupId),
    }))
    .toSorted((a, b) => comparePersonNames(a.name, b.name));
}

/** Everything a collaborator can be found by. */
export function rosterText({ code, name, title, unit, localityName, groupName }: RosterRow): string {
  return [code, name, title, unit, localityName, groupName].join(' ');
}

/** From when to when somebody is a collaborator: "01/01/2025 – 31/12/2026". */
export function termLabel({ termFrom, termTo }: Pick<CollaboratorView, 'termFrom' | 'termTo'>): string {
  if (termFrom === '' && termTo === '') return '';
  return `${formatDay(termFrom)} – ${formatDay(termTo)}`.trim();
}

/** Whether somebody's term has ended. @param today YYYY-MM-DD */
export function isTermOver({ termTo }: Pick<CollaboratorView, 'termTo'>, today: string): boolean {
  return termTo !== '' && termTo < today;
}
