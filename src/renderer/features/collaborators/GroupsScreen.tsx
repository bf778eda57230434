import { useMemo } from 'react';
import type { CollaboratorGroupView, ReferenceLists } from '../../../shared/records/views.ts';
import { useAnswer, useCommand } from '../../platform/bridge/queries.ts';
import { useT } from '../../platform/i18n.ts';
import { QueryResult } from '../../ui/layout/QueryResult.tsx';
import { ScreenHeading } from '../../ui/layout/ScreenHeading.tsx';
import { NameCell } from '../../ui/records/NameCell.tsx';
import { RecordList } from '../../ui/records/RecordList.tsx';
import { columnsOf } from '../../ui/records/RecordTable.tsx';
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
  const answer = useAnswer('record.lists', {});
  return (
    <>
      <ScreenHeading title={t('collaborators.title')} />
      <QueryResult answer={answer}>
        {(referenceLists) => <Groups referenceLists={referenceLists} />}
      </QueryResult>
    </>
  );
}

function Groups({ referenceLists }: { referenceLists: ReferenceLists }) {
  const t = useT();
  const add = useCommand('record.add');
  const { collaborators, groups } = referenceLists;
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
      <CollaboratorsTabs referenceLists={referenceLists} current="groups" />
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
