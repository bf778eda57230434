import { makeStyles, tokens } from '@fluentui/react-components';
import { CallFailed } from '../../platform/bridge/bridge.ts';
import { errorSentence, useT } from '../../platform/i18n.ts';

const useStyles = makeStyles({
  error: { margin: `0 0 ${tokens.spacingVerticalS}`, maxWidth: '60rem', ':empty': { margin: 0 } },
  wrong: { color: tokens.colorStatusDangerForeground1 },
});

/** What went wrong, in place; that somebody called a job off is told, not deplored. */
export function ErrorText({ error }: { error: unknown }) {
  const styles = useStyles();
  const t = useT();
  const wasCalledOff = error instanceof CallFailed && error.error.code === 'cancelled';
  return (
    <>
      <p role="status" className={styles.error}>
        {wasCalledOff && errorSentence(t, error)}
      </p>
      <p role="alert" className={`${styles.error} ${styles.wrong}`}>
        {error !== null && !wasCalledOff && errorSentence(t, error)}
      </p>
    </>
  );
}
