import { type CollaboratorFilter, collaboratorFilter } from '../../../shared/contract/procedures/list.ts';
import type { ReferenceLists } from '../../../shared/records/views.ts';
import type { T } from '../../platform/i18n.ts';
import { type Condition, conditionParts, WORDS, withValue } from '../../ui/list/condition.ts';

/** A filter that lets everybody through. */
export const everyCollaborator: CollaboratorFilter = collaboratorFilter.parse({});
/** Those who are called on: nobody who was retired. */
export const usualCollaborators: CollaboratorFilter = { ...everyCollaborator, retired: false };

const lists = { group: 'groupIds', locality: 'localityIds', unit: 'units' } as const;
const standings = ['inUse', 'retired'] as const;
const terms = { inTerm: 'current', termOver: 'over' } as const;

/** Every condition there is to choose from. */
export function collaboratorConditions(
  t: T,
  { collaborators, groups, localities }: Pick<ReferenceLists, 'collaborators' | 'groups' | 'localities'>,
): Condition[] {
  const of = (sort: keyof typeof lists, key: string, label: string) => ({
    id: `${sort}:${key}`,
    label,
    detail: t(`lists.kinds.${sort}`),
    words: [],
  });
  const state = (id: string, label: string) => ({ id, label, detail: t('lists.kinds.state'), words: [] });
  const units = [...new Set(collaborators.map(({ unit }) => unit))].filter((unit) => unit !== '');
  const used = new Set(collaborators.map(({ localityId }) => localityId));
  return [
    ...standings.map((standing) => state(`state:${standing}`, t(`lists.${standing}`))),
    ...(['inTerm', 'termOver'] as const).map((term) => state(`term:${term}`, t(`lists.${term}`))),
    ...groups.map(({ id, name }) => of('group', id, name)),
    ...localities.filter(({ id }) => used.has(id)).map(({ id, name }) => of('locality', id, name)),
    ...units.map((unit) => of('unit', unit, unit)),
  ];
}

/** The conditions a filter has, by their ids. */
export function chosenConditions(filter: CollaboratorFilter): string[] {
  const { retired, term, text } = filter;
  return [
    ...(retired === null ? [] : [`state:${retired ? 'retired' : 'inUse'}`]),
    ...(term === null ? [] : [`term:${term === 'over' ? 'termOver' : 'inTerm'}`]),
    ...Object.entries(lists).flatMap(([sort, field]) => filter[field].map((key) => `${sort}:${key}`)),
    ...(text === '' ? [] : [`${WORDS}:${text}`]),
  ];
}

/** The filter with one condition more, or less. */
export function withCondition(filter: CollaboratorFilter, id: string, holds: boolean): CollaboratorFilter {
  const { sort, key } = conditionParts(id);
  switch (sort) {
    case 'group':
    case 'locality':
    case 'unit': {
      const field = lists[sort];
      return { ...filter, [field]: withValue(filter[field], key, holds) };
    }
    case 'state': {
      const standing = standings.find((each) => each === key);
      return standing === undefined ? filter : { ...filter, retired: holds ? standing === 'retired' : null };
    }
    case 'term':
      if (key !== 'inTerm' && key !== 'termOver') return filter;
      return { ...filter, term: holds ? terms[key] : null };
    case WORDS:
      return { ...filter, text: holds ? key : '' };
    default:
      return filter;
  }
}
