import { useMemo } from 'react';
import { formatDay } from '../../../shared/dates/typed.ts';
import { localityTypeOf } from '../../../shared/records/locality-type.ts';
import type { LocalityView } from '../../../shared/records/views.ts';
import { compareText } from '../../../shared/text/names.ts';
import { useCommand } from '../../platform/bridge/queries.ts';
import { useT } from '../../platform/i18n.ts';
import { NameCell } from '../../ui/records/NameCell.tsx';
import { RecordList } from '../../ui/records/RecordList.tsx';
import { columnsOf } from '../../ui/records/RecordTable.tsx';
import { useAddAll } from '../../ui/records/useAddAll.ts';
import { LocalityPanel } from './LocalityPanel.tsx';

const column = columnsOf<LocalityView>();
const widths = ['auto', '18%', '14%', '14%', '24%'];

/** The places remarks are about; units come and go with the years, and old meetings keep theirs. */
export function Localities({ localities }: { localities: readonly LocalityView[] }) {
  const t = useT();
  const add = useCommand('record.add');
  const addAll = useAddAll();
  const rows = useMemo(() => localities.toSorted((a, b) => compareText(a.name, b.name)), [localities]);
  const columns = useMemo(() => {
    const names = new Map(localities.map(({ id, name }) => [id, name]));
    return column.columns([
      column.display({
        id: 'name',
        header: t('referenceLists.localityName'),
        cell: ({ row: { original } }) => <NameCell retired={original.retired}>{original.name}</NameCell>,
      }),
      column.accessor('type', {
        header: t('referenceLists.localityType'),
        cell: ({ getValue }) => t(`referenceLists.localityTypes.${getValue()}`),
      }),
      column.accessor(({ validFrom }) => formatDay(validFrom), {
        id: 'from',
        header: t('referenceLists.validFrom'),
      }),
      column.accessor(({ validTo }) => formatDay(validTo), { id: 'to', header: t('referenceLists.validTo') }),
      column.accessor('successorId', {
        header: t('referenceLists.successor'),
        cell: ({ getValue }) => names.get(getValue() ?? ''),
      }),
    ]);
  }, [t, localities]);
  return (
    <RecordList
      type="locality"
      label={t('referenceLists.localities')}
      rows={rows}
      columns={columns}
      widths={widths}
      textOf={({ name }) => name}
      adding={{
        label: t('referenceLists.newLocality'),
        placeholder: t('referenceLists.newLocalityExample'),
        opens: false,
        add: (name) => add.mutateAsync({ type: 'locality', fields: { name, type: localityTypeOf(name) } }),
        addAll: (names) =>
          addAll({ type: 'locality', rows: names.map((name) => ({ name, type: localityTypeOf(name) })) }),
      }}
      empty={{ title: t('referenceLists.noLocalities'), text: t('referenceLists.noLocalitiesText') }}
      panel={(locality, { remove, close }) => (
        <LocalityPanel
          key={locality.id}
          locality={locality}
          others={rows.filter(({ id }) => id !== locality.id)}
          onRemove={remove}
          onClose={close}
        />
      )}
    />
  );
}
