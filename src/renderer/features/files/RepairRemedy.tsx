import { Button } from '@fluentui/react-components';
import { useCommand } from '../../platform/bridge/queries.ts';
import { errorSentence, useT } from '../../platform/i18n.ts';
import { useNotices } from '../../platform/notices.tsx';
import { Offer } from './Offer.tsx';

/** Leaves out of the file what no program of ours writes, says what came of it, and opens it. */
export function RepairRemedy() {
  const t = useT();
  const { tellError } = useNotices();
  const repair = useCommand('file.repair');
  const retry = useCommand('app.retryStore');
  const done = repair.data;
  return (
    <Offer text={t('files.repairText')} error={repair.error && errorSentence(t, repair.error)}>
      <Button
        appearance={done ? 'secondary' : 'primary'}
        disabled={repair.isPending || done !== undefined}
        onClick={() => repair.mutate({})}
      >
        {t('files.repair')}
      </Button>
      <div role="status">
        {repair.isPending && t('files.repairing')}
        {done && t('files.repaired', { ...done })}
      </div>
      {done && (
        <Button
          appearance="primary"
          disabled={retry.isPending}
          onClick={() => retry.mutate({}, { onError: tellError })}
        >
          {t('files.openRepaired')}
        </Button>
      )}
    </Offer>
  );
}
