import { Button } from '@fluentui/react-components';
import { useCommand } from '../../platform/bridge/queries.ts';
import { useT } from '../../platform/i18n.ts';
import { useNotices } from '../../platform/notices.tsx';

/** Opens the file once more. */
export function RetryButton({ size }: { size?: 'small' }) {
  const t = useT();
  const { tellError } = useNotices();
  const retry = useCommand('app.retryStore');
  return (
    <Button
      appearance="primary"
      size={size}
      disabled={retry.isPending}
      onClick={() => retry.mutate({}, { onError: tellError })}
    >
      {t('common.tryAgain')}
    </Button>
  );
}
