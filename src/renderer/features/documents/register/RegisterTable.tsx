import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { officialCount } from '../../../../shared/dates/official.ts';
import { dayOf, formatDay, formatMoment } from '../../../../shared/dates/typed.ts';
import { type T, useT } from '../../../platform/i18n.ts';
import { columnsOf, RecordTable } from '../../../ui/records/RecordTable.tsx';
import { RowHandle } from '../../../ui/records/RowHandle.tsx';
import { documentPath } from '../document-path.ts';
import { choiceOf, type RegisterRow } from './registered.ts';

const column = columnsOf<RegisterRow>();
const widths = ['7%', '10%', '20%', '33%', '30%'];

/** The documents of the register, one a row; the kind is the way to the document. */
export function RegisterTable({ rows }: { rows: RegisterRow[] }) {
  const t = useT();
  const [, navigate] = useLocation();
  const columns = useMemo(
    () =>
      column.columns([
        column.display({
          id: 'number',
          header: t('documents.columns.number'),
          cell: ({ row: { original } }) => (original.number === null ? '' : officialCount(original.number)),
        }),
        column.accessor((row) => formatDay(row.issuedOn), { id: 'day', header: t('documents.columns.day') }),
        column.display({
          id: 'kind',
          header: t('documents.columns.kind'),
          cell: ({ row: { original } }) => {
            const path = pathOf(original);
            const kind = t(`history.codes.${original.kind}`);
            return path === null ? <RowHandle>{kind}</RowHandle> : <RowHandle href={path}>{kind}</RowHandle>;
          },
        }),
        column.display({
          id: 'about',
          header: t('documents.columns.about'),
          cell: ({ row: { original } }) => aboutText(t, original),
        }),
        column.display({
          id: 'file',
          header: t('documents.columns.file'),
          cell: ({ row: { original } }) =>
            original.exportedAt === ''
              ? t('documents.notWritten')
              : t('documents.writtenAt', {
                  name: original.fileName,
                  when: formatMoment(original.exportedAt),
                }),
        }),
      ]),
    [t],
  );
  return (
    <RecordTable
      label={t('documents.tabs.register')}
      columns={columns}
      rows={rows}
      widths={widths}
      onOpen={(row) => {
        const path = pathOf(row);
        if (path !== null) navigate(path);
      }}
    />
  );
}

function pathOf(row: RegisterRow): string | null {
  const choice = choiceOf(row, dayOf(new Date()));
  return choice === null ? null : documentPath(choice);
}

function aboutText(t: T, row: RegisterRow): string {
  const about = row.about || t('meeting.untitled');
  return pathOf(row) === null ? t('documents.aboutRemoved', { about }) : about;
}
