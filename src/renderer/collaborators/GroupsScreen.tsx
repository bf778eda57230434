import { useMemo } from 'react';
import type { Catalogue, CollaboratorGroupView } from '../../shared/records/views.ts';
import { useAnswer, useCommand } from '../bridge/queries.ts';
import { Answered } from '../components/Answered.tsx';
import { NameCell } from '../components/NameCell.tsx';
import { RecordList } from '../components/RecordList.tsx';
import { columnsOf } from '../components/RecordTable.tsx';
import { ScreenHeading } from '../components/ScreenHeading.tsx';
import { useT } from '../i18n.ts';
import { CollaboratorsTabs } from './CollaboratorsTabs.tsx';
import { GroupPanel } from './GroupPanel.tsx';

interface GroupRow extends CollaboratorGroupView {
  /** How many people of the roster are in it. */
  readonly members: number;
}

const column = columnsOf<GroupRow>();
const widths = ['auto', '120px'];

/** The groups collaborators come from, in the order they are offered in. */
export function GroupsScreen() {
  const t = useT();
  const answer = useAnswer('catalogue.load', {});
  return (
    <>
      <ScreenHeading title={t('collaborators.title')} />
      <Answered answer={answer}>{(catalogue) => <Groups catalogue={catalogue} />}</Answered>
    </>
  );
}

function Groups({ catalogue }: { catalogue: Catalogue }) {
  const t = useT();
  const add = useCommand('record.add');
  const { collaborators, groups } = catalogue;
  const rows = useMemo(() => {
    const inUse = collaborators.filter(({ retired }) => !retired);
    return groups.map((group) => ({
      ...group,
      members: inUse.filter(({ groupId }) => groupId === group.id).length,
    }));
  }, [collaborators, groups]);
  const columns = useMemo(
    () =>
      column.columns([
        column.display({
          id: 'name',
          header: t('roster.groupName'),
          cell: ({ row: { original } }) => <NameCell retired={original.retired}>{original.name}</NameCell>,
        }),
        column.accessor('members', { header: t('roster.groupMembers') }),
      ]),
    [t],
  );
  return (
    <>
      <CollaboratorsTabs catalogue={catalogue} current="groups" />
      <RecordList
        type="collaboratorGroup"
        label={t('roster.groups', { number: rows.length })}
        rows={rows}
        columns={columns}
        widths={widths}
        textOf={({ name }) => name}
        adding={{
          label: t('roster.newGroup'),
          placeholder: t('roster.newGroupExample'),
          opens: false,
          add: (name) => add.mutateAsync({ type: 'collaboratorGroup', fields: { name } }),
        }}
        empty={{ title: t('roster.noGroups'), text: t('roster.noGroupsText') }}
        panel={(group, { remove, close }) => (
          <GroupPanel key={group.id} group={group} groups={groups} onRemove={remove} onClose={close} />
        )}
      />
    </>
  );
}
