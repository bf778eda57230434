import type { Fields } from '../../../shared/records/index.ts';
import type { CollaboratorGroupView } from '../../../shared/records/views.ts';
import { call } from '../../platform/bridge/bridge.ts';
import { useT } from '../../platform/i18n.ts';
import { LineField } from '../../ui/fields/LineField.tsx';
import { SidePanel } from '../../ui/layout/SidePanel.tsx';
import { MoveButtons } from '../../ui/records/MoveButtons.tsx';
import { nameNeeded } from '../../ui/records/name-needed.ts';
import { RecordActions } from '../../ui/records/RecordActions.tsx';
import { JoinSection } from '../joining/JoinSection.tsx';

interface GroupPanelProps {
  group: CollaboratorGroupView;
  /** All groups, in their order. */
  groups: readonly CollaboratorGroupView[];
  onRemove(): void;
  onClose(): void;
}

/** One group: its name and its place among the others. */
export function GroupPanel({ group, groups, onRemove, onClose }: GroupPanelProps) {
  const t = useT();
  const save = (fields: Partial<Fields<'collaboratorGroup'>>) =>
    call('record.edit', { type: 'collaboratorGroup', id: group.id, fields });
  return (
    <SidePanel
      title={group.name}
      onClose={onClose}
      actions={
        <RecordActions
          name={group.name}
          retired={group.retired}
          onRetire={(retired) => save({ retired })}
          onRemove={onRemove}
        />
      }
    >
      <LineField
        label={t('roster.groupName')}
        value={group.name}
        onSave={(name) => save({ name })}
        check={nameNeeded(t)}
        autoFocus
      />
      <MoveButtons records={groups} id={group.id} onMove={(position) => save({ position })} />
      <JoinSection type="collaboratorGroup" id={group.id} name={group.name} />
    </SidePanel>
  );
}
