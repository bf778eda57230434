import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular } from '@fluentui/react-icons';
import type { Fields } from '../../../shared/records/index.ts';
import type { CollaboratorGroupView } from '../../../shared/records/views.ts';
import { call } from '../../platform/bridge/bridge.ts';
import { useT } from '../../platform/i18n.ts';
import { useNotices } from '../../platform/notices.tsx';
import { LineField } from '../../ui/fields/LineField.tsx';
import { SidePanel } from '../../ui/layout/SidePanel.tsx';
import { nameNeeded } from '../../ui/records/name-needed.ts';
import { positionAfterStep } from '../../ui/records/positions.ts';
import { RecordActions } from '../../ui/records/RecordActions.tsx';
import { JoinSection } from '../joining/JoinSection.tsx';

const useStyles = makeStyles({ steps: { display: 'flex', gap: tokens.spacingHorizontalS } });

interface GroupPanelProps {
  group: CollaboratorGroupView;
  /** All groups, in their order. */
  groups: readonly CollaboratorGroupView[];
  onRemove(): void;
  onClose(): void;
}

/** One group: its name and its place among the others. */
export function GroupPanel({ group, groups, onRemove, onClose }: GroupPanelProps) {
  const styles = useStyles();
  const t = useT();
  const { tellError } = useNotices();
  const save = (fields: Partial<Fields<'collaboratorGroup'>>) =>
    call('record.edit', { type: 'collaboratorGroup', id: group.id, fields });
  const up = positionAfterStep(groups, group.id, -1);
  const down = positionAfterStep(groups, group.id, 1);
  const moveTo = (position: string | null) => {
    if (position !== null) save({ position }).catch(tellError);
  };
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
      <div className={styles.steps}>
        <Button icon={<ArrowUpRegular />} disabledFocusable={up === null} onClick={() => moveTo(up)}>
          {t('catalogues.moveUp')}
        </Button>
        <Button icon={<ArrowDownRegular />} disabledFocusable={down === null} onClick={() => moveTo(down)}>
          {t('catalogues.moveDown')}
        </Button>
      </div>
      <JoinSection type="collaboratorGroup" id={group.id} name={group.name} />
    </SidePanel>
  );
}
