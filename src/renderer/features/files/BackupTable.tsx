import { Button } from '@fluentui/react-components';
import { useCallback, useMemo } from 'react';
import type { BackupView } from '../../../shared/contract/procedures/backup.ts';
import { formatMoment, momentOf } from '../../../shared/dates/typed.ts';
import { call } from '../../platform/bridge/bridge.ts';
import { useT } from '../../platform/i18n.ts';
import { useNotices } from '../../platform/notices.tsx';
import { VisuallyHidden } from '../../ui/layout/VisuallyHidden.tsx';
import { columnsOf, RecordTable } from '../../ui/records/RecordTable.tsx';
import { RowHandle } from '../../ui/records/RowHandle.tsx';
import { backupMoment } from './backup-moment.ts';

type Row = BackupView & { readonly id: string };

const column = columnsOf<Row>();
const widths = ['20%', '20%', '12%', '12%', '20%', '16%'];

/** The backups, one a row, newest first. Restoring needs no question: the file that was there is kept. */
export function BackupTable({ backups }: { backups: readonly BackupView[] }) {
  const t = useT();
  const { tellError } = useNotices();
  const restore = useCallback(
    ({ name }: Row) => void call('backup.restore', { name }).catch(tellError),
    [tellError],
  );
  const rows = useMemo(() => backups.map((backup) => ({ ...backup, id: backup.name })), [backups]);
  const columns = useMemo(
    () =>
      column.columns([
        column.display({
          id: 'at',
          header: t('files.at'),
          cell: ({ row }) => <RowHandle>{backupMoment(row.original.at)}</RowHandle>,
        }),
        column.display({
          id: 'reason',
          header: t('files.reason'),
          cell: ({ row }) => t(`files.reasons.${row.original.reason}`),
        }),
        column.accessor(({ holds }) => holds?.meetings ?? '', {
          id: 'meetings',
          header: t('files.meetings'),
        }),
        column.accessor(({ holds }) => holds?.entries ?? '', { id: 'entries', header: t('files.entries') }),
        column.display({
          id: 'lastChange',
          header: t('files.lastChange'),
          cell: ({ row: { original } }) =>
            original.holds ? lastChange(original.holds) : t('files.unreadable'),
        }),
        column.display({
          id: 'restore',
          header: () => <VisuallyHidden>{t('files.actions')}</VisuallyHidden>,
          cell: ({ row: { original } }) => (
            <Button
              size="small"
              disabled={original.holds === null}
              aria-label={t('files.restoreOf', { at: backupMoment(original.at) })}
              onClick={() => restore(original)}
            >
              {t('files.restore')}
            </Button>
          ),
        }),
      ]),
    [t, restore],
  );
  return (
    <RecordTable
      label={t('files.backups')}
      columns={columns}
      rows={rows}
      widths={widths}
      onOpen={focusRestore}
    />
  );
}

/** Enter on a row must not restore by accident: it goes to the button that does. */
function focusRestore(): void {
  const row = document.activeElement?.closest('tr');
  row?.querySelector<HTMLElement>('td:last-child button')?.focus();
}

function lastChange({ lastChange: wallTime }: NonNullable<BackupView['holds']>): string {
  return wallTime === null ? '' : formatMoment(momentOf(new Date(wallTime)));
}
