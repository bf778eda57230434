import { useMemo } from 'react';
import type { Catalogue } from '../../shared/contract/views.ts';
import { useAnswer, useCommand } from '../bridge/queries.ts';
import { Answered } from '../components/Answered.tsx';
import { NameCell } from '../components/NameCell.tsx';
import { RecordList } from '../components/RecordList.tsx';
import { columnsOf } from '../components/RecordTable.tsx';
import { ScreenHeading } from '../components/ScreenHeading.tsx';
import { useT } from '../i18n.ts';
import { CollaboratorPanel } from './CollaboratorPanel.tsx';
import { type RosterRow, rosterRows, rosterText, termLabel } from './roster-rows.ts';
import { shownName } from './shown-name.ts';

const column = columnsOf<RosterRow>();
const widths = ['80px', '22%', '17%', 'auto', '17%', '116px'];

/** The roster of collaborators. */
export function CollaboratorsScreen() {
  const answer = useAnswer('catalogue.load', {});
  return <Answered answer={answer}>{(catalogue) => <Roster catalogue={catalogue} />}</Answered>;
}

function Roster({ catalogue: { collaborators, localities } }: { catalogue: Catalogue }) {
  const t = useT();
  const add = useCommand('record.add');
  const rows = useMemo(() => rosterRows(collaborators, localities), [collaborators, localities]);
  const columns = useMemo(
    () =>
      column.columns([
        column.accessor('code', { header: t('collaborators.code') }),
        column.display({
          id: 'name',
          header: t('collaborators.name'),
          cell: ({ row: { original } }) => (
            <NameCell retired={original.retired}>{shownName(t, original)}</NameCell>
          ),
        }),
        column.accessor('title', { header: t('collaborators.personTitle') }),
        column.accessor('unit', { header: t('collaborators.unit') }),
        column.accessor('localityName', { header: t('collaborators.locality') }),
        column.accessor(termLabel, { id: 'term', header: t('collaborators.term') }),
      ]),
    [t],
  );
  return (
    <>
      <ScreenHeading title={t('collaborators.title')} count={rows.filter(({ retired }) => !retired).length} />
      <RecordList
        type="collaborator"
        label={t('collaborators.title')}
        rows={rows}
        columns={columns}
        widths={widths}
        textOf={rosterText}
        adding={{
          label: t('collaborators.add'),
          placeholder: t('collaborators.addPlaceholder'),
          opens: true,
          add: (name) => add.mutateAsync({ type: 'collaborator', fields: { name } }),
        }}
        empty={{ title: t('collaborators.emptyTitle'), text: t('collaborators.emptyText') }}
        panel={(person, { remove, close }) => (
          <CollaboratorPanel
            key={person.id}
            person={person}
            localities={localities}
            onRemove={remove}
            onClose={close}
          />
        )}
      />
    </>
  );
}
