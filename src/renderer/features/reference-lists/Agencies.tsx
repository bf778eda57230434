import { useMemo } from 'react';
import type { AgencyView } from '../../../shared/records/views.ts';
import { compareText } from '../../../shared/text/names.ts';
import { call } from '../../platform/bridge/bridge.ts';
import { useCommand } from '../../platform/bridge/queries.ts';
import { useT } from '../../platform/i18n.ts';
import { LineField } from '../../ui/fields/LineField.tsx';
import { SidePanel } from '../../ui/layout/SidePanel.tsx';
import { NameCell } from '../../ui/records/NameCell.tsx';
import { nameNeeded } from '../../ui/records/name-needed.ts';
import { RecordActions } from '../../ui/records/RecordActions.tsx';
import { RecordList } from '../../ui/records/RecordList.tsx';
import { columnsOf } from '../../ui/records/RecordTable.tsx';
import { useAddAll } from '../../ui/records/useAddAll.ts';
import { JoinSection } from '../joining/JoinSection.tsx';

const column = columnsOf<AgencyView>();
const widths = ['100%'];

/** The bodies that remarks ask something of. */
export function Agencies({ agencies }: { agencies: readonly AgencyView[] }) {
  const t = useT();
  const add = useCommand('record.add');
  const addAll = useAddAll();
  const rows = useMemo(() => agencies.toSorted((a, b) => compareText(a.name, b.name)), [agencies]);
  const columns = useMemo(
    () =>
      column.columns([
        column.display({
          id: 'name',
          header: t('referenceLists.agencyName'),
          cell: ({ row: { original } }) => <NameCell retired={original.retired}>{original.name}</NameCell>,
        }),
      ]),
    [t],
  );
  return (
    <RecordList
      type="agency"
      label={t('referenceLists.agencies')}
      rows={rows}
      columns={columns}
      widths={widths}
      textOf={({ name }) => name}
      adding={{
        label: t('referenceLists.newAgency'),
        placeholder: t('referenceLists.newAgencyExample'),
        opens: false,
        add: (name) => add.mutateAsync({ type: 'agency', fields: { name } }),
        addAll: (names) => addAll({ type: 'agency', rows: names.map((name) => ({ name })) }),
      }}
      empty={{ title: t('referenceLists.noAgencies'), text: t('referenceLists.noAgenciesText') }}
      panel={({ id, name, retired }, { remove, close }) => (
        <SidePanel
          key={id}
          title={name}
          onClose={close}
          actions={
            <RecordActions
              name={name}
              retired={retired}
              onRetire={(next) => call('record.edit', { type: 'agency', id, fields: { retired: next } })}
              onRemove={remove}
            />
          }
        >
          <LineField
            label={t('referenceLists.agencyName')}
            value={name}
            onSave={(next) => call('record.edit', { type: 'agency', id, fields: { name: next } })}
            check={nameNeeded(t)}
            autoFocus
          />
          <JoinSection type="agency" id={id} name={name} />
        </SidePanel>
      )}
    />
  );
}
