import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { call } from '../bridge/bridge.ts';
import { useNotices } from '../frame/notices.tsx';
import { useT } from '../i18n.ts';
import { ErrorText } from '../merging/ErrorText.tsx';
import { JobProgress } from '../merging/JobProgress.tsx';
import type { RosterExport } from './useRosterExport.ts';

const useStyles = makeStyles({
  done: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    margin: `0 0 ${tokens.spacingVerticalS}`,
    ':empty': { margin: 0 },
  },
});

/** Where the roster was written to, or why it was not. */
export function ExportOutcome({ job, written, error }: RosterExport) {
  const styles = useStyles();
  const t = useT();
  const { tellError } = useNotices();
  return (
    <>
      {job !== null && <JobProgress key={job} job={job} label={t('roster.working')} />}
      <ErrorText error={error} />
      <p role="status" className={styles.done}>
        {written !== null && (
          <>
            <span>{t('roster.written', { name: written.name, folder: written.folder })}</span>
            <Button
              size="small"
              onClick={() => void call('document.open', { token: written.token }).catch(tellError)}
            >
              {t('roster.openTable')}
            </Button>
            <Button
              size="small"
              onClick={() => void call('document.showInFolder', { token: written.token }).catch(tellError)}
            >
              {t('roster.showInFolder')}
            </Button>
          </>
        )}
      </p>
    </>
  );
}
