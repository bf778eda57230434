import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentAddRegular } from '@fluentui/react-icons';
import { useEffect } from 'react';
import type { OfferedCopy } from '../../../shared/contract/procedures/merge.ts';
import { call } from '../../platform/bridge/bridge.ts';
import { useAnswer } from '../../platform/bridge/queries.ts';
import { useT } from '../../platform/i18n.ts';
import { useNotices } from '../../platform/notices.tsx';
import { useFocusWhenLost } from '../../ui/layout/useFocusWhenLost.ts';
import { momentOfClock } from '../../ui/moments/moment.ts';

const useStyles = makeStyles({
  beside: { margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}` },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    minHeight: '36px',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** First step: which file. Those beside the open one that look like copies are offered. */
export function ChooseStep({ onChoose }: { onChoose: (copy: OfferedCopy) => void }) {
  const styles = useStyles();
  const t = useT();
  const { tellError } = useNotices();
  const focus = useFocusWhenLost<HTMLButtonElement>();
  const beside = useAnswer('merge.copiesBeside', {});
  const merges = useAnswer('merge.list', {});
  const { refetch } = beside;
  // Files come and go in Explorer: no change of ours tells of it.
  useEffect(() => {
    const lookAgain = () => void refetch();
    lookAgain();
    window.addEventListener('focus', lookAgain);
    return () => window.removeEventListener('focus', lookAgain);
  }, [refetch]);
  const mergedAt = ({ name, modifiedAt }: OfferedCopy) =>
    merges.data?.find((done) => done.source === name && done.mergedAt >= modifiedAt && !done.undone)
      ?.mergedAt;
  const choose = () =>
    call('merge.chooseCopy', {}).then((copy) => {
      if (copy !== null) onChoose(copy);
    }, tellError);
  return (
    <>
      <Button ref={focus} appearance="primary" icon={<DocumentAddRegular />} onClick={() => void choose()}>
        {t('merging.choose')}
      </Button>
      {beside.data !== undefined && beside.data.length > 0 && (
        <>
          <p className={styles.beside}>{t('merging.beside')}</p>
          <ul className={styles.list}>
            {beside.data.map((copy) => (
              <li key={copy.token} className={styles.item}>
                <Button size="small" onClick={() => onChoose(copy)}>
                  {t('merging.lookInto', { name: copy.name })}
                </Button>
                <span className={styles.quiet}>
                  {t('merging.modified', { time: momentOfClock(copy.modifiedAt) })}
                  <MergedMark at={mergedAt(copy)} />
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** That a copy was merged and has not been written to since. */
function MergedMark({ at }: { at: number | undefined }) {
  const t = useT();
  return at === undefined ? null : ` · ${t('merging.mergedAt', { time: momentOfClock(at) })}`;
}
