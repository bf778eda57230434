import { makeStyles, tokens } from '@fluentui/react-components';
import type { WordDifference } from '../../../../../shared/documents/word-changes/difference.ts';
import { wordDifference } from '../../../../../shared/text/word-difference.ts';
import { useT } from '../../../../platform/i18n.ts';
import { Pieces } from '../../../../ui/layout/Pieces.tsx';
import { beginningOf } from '../edit-standing.ts';

const useStyles = makeStyles({
  side: {
    margin: `${tokens.spacingVerticalXXS} 0`,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  label: { color: tokens.colorNeutralForeground2 },
  gone: { backgroundColor: tokens.colorStatusDangerBackground1, color: tokens.colorNeutralForeground1 },
  come: { backgroundColor: tokens.colorStatusSuccessBackground1, color: tokens.colorNeutralForeground1 },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  older: { margin: 0, color: tokens.colorStatusWarningForeground3 },
});

interface DifferenceWordsProps {
  difference: WordDifference;
  isOlder?: boolean;
}

/** The words on either side, with what differs marked. */
export function DifferenceWords({ difference, isOlder = false }: DifferenceWordsProps) {
  const styles = useStyles();
  const t = useT();
  const { kind, was, is, beside, tracked } = difference;
  const words = wordDifference(was, is);
  return (
    <>
      {was !== '' && (
        <div className={styles.side}>
          <span className={styles.label}>{t('wordChanges.was')} </span>
          <Pieces pieces={words.one} as="del" className={is === '' || kind === 'moved' ? '' : styles.gone} />
        </div>
      )}
      {is !== '' && kind !== 'moved' && (
        <div className={styles.side}>
          <span className={styles.label}>{t('wordChanges.is')} </span>
          <Pieces pieces={words.other} as="ins" className={was === '' ? '' : styles.come} />
        </div>
      )}
      {beside !== null && (
        <p className={styles.note}>
          {t(`wordChanges.beside.${beside.side}`, { words: beginningOf(beside.text) })}
        </p>
      )}
      {tracked && <p className={styles.note}>{t('wordChanges.isTracked')}</p>}
      {isOlder && <p className={styles.older}>{t('wordChanges.older')}</p>}
    </>
  );
}
