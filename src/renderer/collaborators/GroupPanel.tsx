import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular } from '@fluentui/react-icons';
import type { Fields } from '../../shared/records/index.ts';
import type { CollaboratorGroupView } from '../../shared/records/views.ts';
import { call } from '../bridge/bridge.ts';
import { LineField } from '../components/LineField.tsx';
import { nameNeeded } from '../components/name-needed.ts';
import { positionAfterStep } from '../components/positions.ts';
import { RecordActions } from '../components/RecordActions.tsx';
import { SidePanel } from '../components/SidePanel.tsx';
import { useNotices } from '../frame/notices.tsx';
import { useT } from '../i18n.ts';
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
