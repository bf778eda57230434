import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DismissRegular, ErrorCircleRegular } from '@fluentui/react-icons';
import { useT } from '../platform/i18n.ts';
import { useNoticeState } from '../platform/notices.tsx';
import { WorkProgress } from './WorkProgress.tsx';

const useStyles = makeStyles({
  root: {
    flex: '1 1 8rem',
    minWidth: 0,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'flex-end',
    gap: tokens.spacingHorizontalXS,
    minHeight: '38px',
    color: tokens.colorNeutralForeground1,
  },
  // On a narrow window what is told gets a line of its own, while there is something to tell.
  telling: { '@media (max-width: 900px)': { flexBasis: '100%' } },
  error: { color: tokens.colorStatusDangerForeground1 },
  button: { minWidth: 'auto', flexShrink: 0 },
});

/** The quiet line of the footer that says what was done and offers to take it back. */
export function NoticeLine() {
  const styles = useStyles();
  const t = useT();
  const { notice, work, accept, close } = useNoticeState();
  return (
    <section
      aria-label={t('frame.notices')}
      className={mergeClasses(styles.root, (notice !== null || work !== null) && styles.telling)}
    >
      {work !== null && <WorkProgress key={work.job} work={work} />}
      {notice?.tone === 'error' && <ErrorCircleRegular className={styles.error} fontSize={16} aria-hidden />}
      {/* Both are always there: a live region is only read when what is inside it changes. */}
      <span role="alert" className={mergeClasses(notice?.tone === 'error' && styles.error)}>
        {notice?.tone === 'error' ? notice.text : ''}
      </span>
      <span role="status">{notice?.tone === 'told' && work === null ? notice.text : ''}</span>
      {notice !== null && notice.offer !== null && work === null && (
        <Button
          size="small"
          title={notice.offer === 'undo' ? 'Ctrl+Z' : 'Ctrl+Y'}
          className={styles.button}
          onClick={accept}
        >
          {notice.offer === 'undo' ? t('common.undo') : t('history.redo')}
        </Button>
      )}
      {notice && work === null && (
        <Button
          size="small"
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={t('common.close')}
          className={styles.button}
          onClick={close}
        />
      )}
    </section>
  );
}
