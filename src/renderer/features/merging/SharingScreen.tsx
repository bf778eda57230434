import { makeStyles, tokens } from '@fluentui/react-components';
import { FlagRegular } from '@fluentui/react-icons';
import { Link } from 'wouter';
import { useAnswer } from '../../platform/bridge/queries.ts';
import { useT } from '../../platform/i18n.ts';
import { ScreenHeading } from '../../ui/layout/ScreenHeading.tsx';
import { SendSection } from '../files/SendSection.tsx';
import { EarlierMerges } from './EarlierMerges.tsx';
import { MergeSection } from './MergeSection.tsx';

const useStyles = makeStyles({
  conflicts: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    margin: 0,
  },
  link: { color: tokens.colorBrandForegroundLink },
});

/** Files that go to other PCs and come from them. */
export function SharingScreen() {
  const styles = useStyles();
  const t = useT();
  const conflicts = useAnswer('conflict.count', {});
  return (
    <>
      <ScreenHeading
        title={t('merging.title')}
        actions={
          conflicts.data ? (
            <p className={styles.conflicts}>
              <FlagRegular aria-hidden fontSize={20} />
              <Link href="/sharing/conflicts" className={styles.link}>
                {t('merging.settle', { count: conflicts.data })}
              </Link>
            </p>
          ) : undefined
        }
      />
      <MergeSection />
      <SendSection />
      <EarlierMerges />
    </>
  );
}
