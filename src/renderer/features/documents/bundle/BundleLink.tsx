import { makeStyles, tokens } from '@fluentui/react-components';
import { Link } from 'wouter';
import { useT } from '../../../platform/i18n.ts';
import { bundlePath } from '../document-path.ts';

const useStyles = makeStyles({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    alignSelf: 'start',
    minHeight: '32px',
    color: tokens.colorBrandForegroundLink,
  },
});

/** The way to all documents of a meeting as one file. */
export function BundleLink({ meetingId }: { meetingId: string }) {
  const styles = useStyles();
  const t = useT();
  return (
    <Link href={bundlePath(meetingId)} className={styles.root}>
      {t('bundle.open')}
    </Link>
  );
}
