import type { ReferenceLists } from '../../shared/records/views.ts';
import { headingsOf, kindOf, type RosterColumn, rosterColumns } from '../../shared/roster/columns.ts';
import type { CellValue, Sheet, SheetColumn } from '../formats/xlsx/sheet.ts';

type Collaborator = ReferenceLists['collaborators'][number];
type Cell = SheetColumn & { readonly cellOf: (person: Collaborator) => CellValue };

/**
 * The roster as a sheet: the members of a group, or everybody if it is null, in list order. An import knows the columns
 * by the same headings, so that an exported table can be imported again.
 */
export function rosterSheet(
  { collaborators, localities, groups }: ReferenceLists,
  groupId: string | null,
): Sheet {
  const localityNames = new Map(localities.map(({ id, name }) => [id, name]));
  const groupNames = new Map(groups.map(({ id, name }) => [id, name]));
  const people = collaborators.filter((person) => groupId === null || person.groupId === groupId);
  const textOf = (person: Collaborator, column: RosterColumn) => {
    if (column === 'localityId') return localityNames.get(person.localityId ?? '') ?? '';
    return column === 'groupId' ? (groupNames.get(person.groupId ?? '') ?? '') : person[column];
  };
  const columns: readonly Cell[] = [
    ...rosterColumns.map((column) => ({
      heading: headingsOf(column)[0] ?? '',
      kind: kindOf(column),
      cellOf: (person: Collaborator) => textOf(person, column),
    })),
    { heading: 'Tình trạng', kind: 'line', cellOf: ({ retired }) => (retired ? 'Đã ngừng' : '') },
  ];
  return {
    name: 'Cộng tác viên',
    columns,
    total: people.length,
    rows: people.map((person) => columns.map(({ cellOf }) => cellOf(person))),
  };
}
