import { Button } from '@fluentui/react-components';
import { useCallback, useMemo } from 'react';
import type { RemovedRecord } from '../../../shared/contract/procedures/record.ts';
import { call } from '../../platform/bridge/bridge.ts';
import { useT } from '../../platform/i18n.ts';
import { useNotices } from '../../platform/notices.tsx';
import { VisuallyHidden } from '../../ui/layout/VisuallyHidden.tsx';
import { momentOfClock } from '../../ui/moments/moment.ts';
import { columnsOf, RecordTable } from '../../ui/records/RecordTable.tsx';
import { RowHandle } from '../../ui/records/RowHandle.tsx';
import { useHistory } from '../history/HistorySide.tsx';
import { placeOf } from '../history/record-labels.ts';

const column = columnsOf<RemovedRecord>();
const widths = ['39%', '15%', '17%', '13%', '16%'];

/** Deleted records, the latest first; a row opens its history, and a button brings it back. */
export function RemovedTable({ records }: { records: RemovedRecord[] }) {
  const t = useT();
  const { tell, tellError } = useNotices();
  const showHistory = useHistory();
  const nameOf = useCallback(
    ({ title }: RemovedRecord) => (title === '' ? t('merging.untitled') : `“${title}”`),
    [t],
  );
  const restore = useCallback(
    (record: RemovedRecord) =>
      call('record.restore', { type: record.type, id: record.id }).then(
        ({ action }) => tell(t('removed.restored', { name: nameOf(record) }), { action }),
        tellError,
      ),
    [t, nameOf, tell, tellError],
  );
  const columns = useMemo(
    () =>
      column.columns([
        column.display({
          id: 'what',
          header: t('removed.what'),
          cell: ({ row: { original } }) => (
            <>
              <RowHandle>{original.title === '' ? t('merging.untitled') : original.title}</RowHandle>{' '}
              {placeOf(t, original)}
            </>
          ),
        }),
        column.display({
          id: 'kind',
          header: t('removed.kind'),
          cell: ({ row: { original } }) => t(`merging.types.${original.type}`),
        }),
        column.accessor(({ author }) => `${author.person} · ${author.device}`, {
          id: 'who',
          header: t('removed.who'),
        }),
        column.accessor(({ author }) => momentOfClock(author.wallTime), {
          id: 'when',
          header: t('removed.when'),
        }),
        column.display({
          id: 'restore',
          header: () => <VisuallyHidden>{t('removed.actions')}</VisuallyHidden>,
          cell: ({ row: { original } }) => (
            <Button
              size="small"
              aria-label={t('removed.restoreOf', { name: nameOf(original) })}
              onClick={() => void restore(original)}
            >
              {t('removed.restore')}
            </Button>
          ),
        }),
      ]),
    [t, nameOf, restore],
  );
  return (
    <RecordTable
      label={t('removed.title')}
      columns={columns}
      rows={records}
      widths={widths}
      onOpen={(record) => showHistory({ type: record.type, id: record.id, what: nameOf(record) })}
    />
  );
}
