import { useMemo } from 'react';
import type { AgencyView } from '../../shared/records/views.ts';
import { compareText } from '../../shared/text/names.ts';
import { call } from '../bridge/bridge.ts';
import { useCommand } from '../bridge/queries.ts';
import { LineField } from '../components/LineField.tsx';
import { NameCell } from '../components/NameCell.tsx';
import { nameNeeded } from '../components/name-needed.ts';
import { RecordActions } from '../components/RecordActions.tsx';
import { RecordList } from '../components/RecordList.tsx';
import { columnsOf } from '../components/RecordTable.tsx';
import { SidePanel } from '../components/SidePanel.tsx';
import { useT } from '../i18n.ts';
import { JoinSection } from '../joining/JoinSection.tsx';

const column = columnsOf<AgencyView>();
const widths = ['100%'];

/** The bodies that remarks ask something of. */
export function Agencies({ agencies }: { agencies: readonly AgencyView[] }) {
  const t = useT();
  const add = useCommand('record.add');
  const rows = useMemo(() => agencies.toSorted((a, b) => compareText(a.name, b.name)), [agencies]);
  const columns = useMemo(
    () =>
      column.columns([
        column.display({
          id: 'name',
          header: t('catalogues.agencyName'),
          cell: ({ row: { original } }) => <NameCell retired={original.retired}>{original.name}</NameCell>,
        }),
      ]),
    [t],
  );
  return (
    <RecordList
      type="agency"
      label={t('catalogues.agencies')}
      rows={rows}
      columns={columns}
      widths={widths}
      textOf={({ name }) => name}
      adding={{
        label: t('catalogues.newAgency'),
        placeholder: t('catalogues.newAgencyExample'),
        opens: false,
        add: (name) => add.mutateAsync({ type: 'agency', fields: { name } }),
      }}
      empty={{ title: t('catalogues.noAgencies'), text: t('catalogues.noAgenciesText') }}
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
            label={t('catalogues.agencyName')}
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
