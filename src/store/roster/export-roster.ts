import type { ReferenceLists } from '../../shared/records/views.ts';
import { headings } from '../../shared/roster/columns.ts';
import type { CellValue, Sheet, SheetColumn } from '../formats/xlsx/sheet.ts';

type Collaborator = ReferenceLists['collaborators'][number];
type Cell = SheetColumn & { readonly cellOf: (person: Collaborator) => CellValue };

/**
 * The roster as a sheet: everybody of a group, or all where it is null, in the order of the list. The headings are
 * those by which an import knows the columns, so that a table which went out can come in again.
 */
export function rosterSheet(
  { collaborators, localities, groups }: ReferenceLists,
  groupId: string | null,
): Sheet {
  const localityNames = new Map(localities.map(({ id, name }) => [id, name]));
  const groupNames = new Map(groups.map(({ id, name }) => [id, name]));
  const people = collaborators.filter((person) => groupId === null || person.groupId === groupId);
  const columns: readonly Cell[] = [
    { heading: headings.code[0], kind: 'line', cellOf: ({ code }) => code },
    { heading: headings.name[0], kind: 'line', cellOf: ({ name }) => name },
    { heading: headings.title[0], kind: 'line', cellOf: ({ title }) => title },
    { heading: headings.unit[0], kind: 'line', cellOf: ({ unit }) => unit },
    {
      heading: headings.locality[0],
      kind: 'line',
      cellOf: ({ localityId }) => localityNames.get(localityId ?? '') ?? '',
    },
    { heading: headings.contact[0], kind: 'line', cellOf: ({ contact }) => contact },
    {
      heading: headings.group[0],
      kind: 'line',
      cellOf: ({ groupId: id }) => groupNames.get(id ?? '') ?? '',
    },
    { heading: headings.termFrom[0], kind: 'day', cellOf: ({ termFrom }) => termFrom },
    { heading: headings.termTo[0], kind: 'day', cellOf: ({ termTo }) => termTo },
    { heading: headings.note[0], kind: 'prose', cellOf: ({ note }) => note },
    { heading: 'Tình trạng', kind: 'line', cellOf: ({ retired }) => (retired ? 'Đã ngừng' : '') },
  ];
  return {
    name: 'Cộng tác viên',
    columns,
    total: people.length,
    rows: people.map((person) => columns.map(({ cellOf }) => cellOf(person))),
  };
}
