import { Button } from '@fluentui/react-components';
import { ArchiveRegular, ArrowUndoRegular, DeleteRegular } from '@fluentui/react-icons';
import type { CollaboratorsChange } from '../../../shared/contract/procedures/list.ts';
import type { CollaboratorGroupView } from '../../../shared/records/views.ts';
import { useT } from '../../platform/i18n.ts';
import { ChooseOne } from '../../ui/list/ChooseOne.tsx';

interface CollaboratorsBulkProps {
  readonly count: number;
  readonly groups: readonly CollaboratorGroupView[];
  onChange(change: CollaboratorsChange): Promise<void>;
}

/** What can be done with the people who are chosen. */
export function CollaboratorsBulk({ count, groups, onChange }: CollaboratorsBulkProps) {
  const t = useT();
  return (
    <>
      <ChooseOne
        button={t('lists.toGroup')}
        label={t('collaborators.fields.groupId')}
        count={count}
        choices={[
          { id: '', label: t('lists.noGroup') },
          ...groups.filter(({ retired }) => !retired).map(({ id, name }) => ({ id, label: name })),
        ]}
        onChoose={(id) => onChange({ act: 'group', groupId: id === '' ? null : id })}
      />
      <Button icon={<ArchiveRegular />} onClick={() => void onChange({ act: 'retire', retired: true })}>
        {t('lists.retire')}
      </Button>
      <Button icon={<ArrowUndoRegular />} onClick={() => void onChange({ act: 'retire', retired: false })}>
        {t('lists.bringBack')}
      </Button>
      <Button icon={<DeleteRegular />} title="Delete" onClick={() => void onChange({ act: 'remove' })}>
        {t('lists.remove')}
      </Button>
    </>
  );
}
