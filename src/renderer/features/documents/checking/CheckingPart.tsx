import { Button } from '@fluentui/react-components';
import { DocumentSearchRegular } from '@fluentui/react-icons';
import { useLocation } from 'wouter';
import { call } from '../../../platform/bridge/bridge.ts';
import { useT } from '../../../platform/i18n.ts';
import { useNotices } from '../../../platform/notices.tsx';
import { EmptyState } from '../../../ui/layout/EmptyState.tsx';
import { ErrorText } from '../../../ui/layout/ErrorText.tsx';
import { JobProgress } from '../../../ui/layout/JobProgress.tsx';
import { DocumentsScreen } from '../DocumentsScreen.tsx';
import { CheckedResult } from './CheckedResult.tsx';
import { checkingPath } from './checking-path.ts';
import { useChecking } from './useChecking.ts';

/** Checks the form of a Word file of anybody's. @param token of the file; null where none is chosen yet */
export function CheckingPart({ token }: { token: string | null }) {
  const t = useT();
  const [, navigate] = useLocation();
  const { tellError } = useNotices();
  const { checked, job, error, check } = useChecking(token);
  const choose = () => {
    call('formatCheck.choose', {}).then(
      (file) => file !== null && navigate(checkingPath(file.token)),
      tellError,
    );
  };
  const chooseButton = (
    <Button
      appearance={checked === null ? 'primary' : 'secondary'}
      icon={<DocumentSearchRegular />}
      onClick={choose}
    >
      {t(token === null ? 'checking.choose' : 'checking.chooseOther')}
    </Button>
  );
  return (
    <DocumentsScreen part="checking" actions={token !== null && chooseButton}>
      {token === null && (
        <EmptyState title={t('checking.none')} text={t('checking.text')} action={chooseButton} />
      )}
      <ErrorText error={error} />
      {job !== null && checked === null && <JobProgress key={job} job={job} label={t('checking.checking')} />}
      {token !== null && checked !== null && (
        <CheckedResult token={token} checked={checked} isBusy={job !== null} onCheck={check} />
      )}
    </DocumentsScreen>
  );
}
