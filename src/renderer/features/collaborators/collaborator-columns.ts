import { dayOf } from '../../../shared/dates/typed.ts';
import {
  type CollaboratorColumnId,
  collaboratorCells,
  collaboratorColumnIds,
  collaboratorHeading,
  type RosterNames,
} from '../../../shared/lists/collaborator-cells.ts';
import type { CollaboratorView } from '../../../shared/records/views.ts';
import type { T } from '../../platform/i18n.ts';
import { columnsOf, type GridColumn } from '../../ui/grid/columns.ts';
import { shownName } from './shown-name.ts';

/** The columns of the roster; they stay the same as long as the names of groups and localities do. */
export function collaboratorColumns(t: T, names: RosterNames): GridColumn<CollaboratorView>[] {
  const cells = collaboratorCells(names, dayOf(new Date()), {
    name: (person) => shownName(t, person),
    standing: (standing) => t(`lists.${standing}`),
  });
  const own = t('lists', { returnObjects: true });
  const fields = t('collaborators.fields', { returnObjects: true });
  const column = columnsOf(cells, (id: CollaboratorColumnId) => collaboratorHeading(id, own, fields));
  const columns = [
    column('code', 70, { sorts: 'code' }),
    column('name', 176, { sorts: 'name' }),
    column('personTitle', 120),
    column('unit', 176, { sorts: 'unit', grows: true }),
    column('locality', 128, { sorts: 'locality' }),
    column('personGroup', 120, { sorts: 'group' }),
    column('contact', 130, { isExtra: true }),
    column('termFrom', 116, { isExtra: true }),
    column('termTo', 130, { sorts: 'term' }),
    column('state', 130),
    column('note', 200, { isExtra: true }),
  ];
  const placed = new Set(columns.map(({ id }) => id));
  const others = collaboratorColumnIds.filter((id) => !placed.has(id));
  return [...columns, ...others.map((id) => column(id, 150, { isExtra: true }))];
}
