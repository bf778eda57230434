import { useMemo } from 'react';
import type { FormView } from '../../../../shared/contract/procedures/form.ts';
import { useT } from '../../../platform/i18n.ts';
import { NameCell } from '../../../ui/records/NameCell.tsx';
import { columnsOf, RecordTable } from '../../../ui/records/RecordTable.tsx';

const column = columnsOf<FormView>();
const widths = ['40%', 'auto', '6rem'];

interface FormTableProps {
  forms: FormView[];
  openId: string | null;
  onOpen(form: FormView): void;
  onRemove(form: FormView): void;
}

export function FormTable({ forms, openId, onOpen, onRemove }: FormTableProps) {
  const t = useT();
  const columns = useMemo(
    () =>
      column.columns([
        column.display({
          id: 'name',
          header: t('forms.name'),
          cell: ({ row: { original } }) => <NameCell retired={false}>{original.name}</NameCell>,
        }),
        column.accessor('about', { header: t('forms.note') }),
        column.display({
          id: 'size',
          header: t('forms.size'),
          cell: ({ row: { original } }) =>
            t('forms.kilobytes', { size: Math.max(1, Math.round(original.bytes / 1000)) }),
        }),
      ]),
    [t],
  );
  return (
    <RecordTable
      label={t('forms.list')}
      columns={columns}
      rows={forms}
      widths={widths}
      currentId={openId}
      onOpen={onOpen}
      onRemove={onRemove}
    />
  );
}
