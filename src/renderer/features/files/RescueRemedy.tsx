import { Button } from '@fluentui/react-components';
import { call } from '../../platform/bridge/bridge.ts';
import { useCommand } from '../../platform/bridge/queries.ts';
import { errorSentence, useT } from '../../platform/i18n.ts';
import { useNotices } from '../../platform/notices.tsx';
import { Offer } from './Offer.tsx';

/** Reads what is left of a damaged file into a new one, says what came of it, and opens it. */
export function RescueRemedy() {
  const t = useT();
  const { tellError } = useNotices();
  const rescue = useCommand('file.rescue');
  const done = rescue.data;
  return (
    <Offer text={t('files.rescueText')} error={rescue.error && errorSentence(t, rescue.error)}>
      <Button disabled={rescue.isPending} onClick={() => rescue.mutate({})}>
        {t('files.rescue')}
      </Button>
      <div role="status">
        {rescue.isPending && t('files.rescuing')}
        {done && t('files.rescued', { name: done.name, ...done.report })}
      </div>
      {done && (
        <Button
          appearance="primary"
          onClick={() => void call('file.openRecent', { token: done.token }).catch(tellError)}
        >
          {t('files.openRescued')}
        </Button>
      )}
    </Offer>
  );
}
