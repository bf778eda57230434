import { type EntryNames, entryCells } from '../../../shared/lists/entry-cells.ts';
import type { EntryView } from '../../../shared/records/views.ts';
import type { T } from '../../platform/i18n.ts';
import { columnsOf, type GridColumn } from '../../ui/grid/columns.ts';

/** The columns of the table of entries; they stay the same as long as the names do. */
export function entryColumns(t: T, names: EntryNames): GridColumn<EntryView>[] {
  const cells = entryCells(names, (kind) => t(`history.codes.${kind}`));
  const column = columnsOf(cells, (id) => t(`lists.${id}`));
  return [
    column('day', 96, { sorts: 'meeting' }),
    column('meeting', 200, { isExtra: true }),
    column('saidAt', 64, { sorts: 'time' }),
    column('speaker', 150, { sorts: 'speaker' }),
    column('unit', 140, { isExtra: true }),
    column('locality', 140, { sorts: 'locality' }),
    column('content', 320, { grows: true }),
    column('topics', 180),
    column('agencies', 150, { isExtra: true }),
    column('kind', 88, { isExtra: true }),
  ];
}
