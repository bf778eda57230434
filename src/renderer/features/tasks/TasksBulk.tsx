import { Button } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons';
import type { TasksChange } from '../../../shared/contract/procedures/list.ts';
import { taskStates } from '../../../shared/records/meeting.ts';
import { useT } from '../../platform/i18n.ts';

/** What can be done with the tasks that are chosen. */
export function TasksBulk({ onChange }: { onChange(change: TasksChange): void }) {
  const t = useT();
  return (
    <>
      {taskStates.map((state) => (
        <Button key={state} onClick={() => onChange({ act: 'state', state })}>
          {t(`history.codes.${state}`)}
        </Button>
      ))}
      <Button icon={<DeleteRegular />} title="Delete" onClick={() => onChange({ act: 'remove' })}>
        {t('lists.remove')}
      </Button>
    </>
  );
}
