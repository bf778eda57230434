import { call } from '../../platform/bridge/bridge.ts';
import { useNotices } from '../../platform/notices.tsx';
import { keepUnread } from '../../ui/fields/useUnread.ts';
import { positionAfterStep } from '../../ui/records/positions.ts';
import { useRemoval } from '../../ui/records/useRemoval.ts';
import { useHistory } from '../history/HistorySide.tsx';
import type { TypedRow } from './columns.ts';

/** The lists of a meeting that are written in place. */
export type RowType = 'agendaItem' | 'guest' | 'task';

/** How the rows of a list are changed; `nameOf` is what a removed row is called when that is told. */
export function useRecordRows<Field extends string>(
  type: RowType,
  meetingId: string,
  rows: readonly { readonly id: string; readonly position: string }[],
  nameOf: (number: number) => string,
) {
  const { tellError } = useNotices();
  const remove = useRemoval();
  const showHistory = useHistory();
  return {
    onAdd: async ({ fields, unread }: TypedRow<Field>) => {
      const { id } = await call('record.add', { type, fields: { meetingId, ...Object.fromEntries(fields) } });
      for (const [field, typed] of unread) await keepUnread({ recordId: id, field }, typed).catch(tellError);
    },
    onSave: (id: string, field: Field, value: string) =>
      call('record.edit', { type, id, fields: { [field]: value } }),
    onMove: (id: string, by: -1 | 1) => {
      const position = positionAfterStep(rows, id, by);
      if (position !== null) call('record.edit', { type, id, fields: { position } }).catch(tellError);
    },
    onRemove: ({ id }: { readonly id: string }, number: number) => {
      void remove({ type, id }, nameOf(number));
    },
    onHistory: ({ id }: { readonly id: string }, number: number) =>
      showHistory({ type, id, what: nameOf(number) }),
  };
}
