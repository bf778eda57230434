import { makeStyles, tokens } from '@fluentui/react-components';
import type { PastAct } from '../../../shared/contract/procedures/history.ts';
import { momentText } from '../../ui/moments/moment-text.ts';
import { ValueChange } from './ValueChange.tsx';
import type { Words } from './value-text.ts';

const useStyles = makeStyles({
  item: {
    listStyleType: 'none',
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  deed: {
    margin: 0,
    fontWeight: tokens.fontWeightSemibold,
    '::first-letter': { textTransform: 'uppercase' },
  },
  who: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

/** What one person did at one moment, value by value. */
export function PastActItem({ act, words }: { act: PastAct; words: Words }) {
  const styles = useStyles();
  const { t } = words;
  const { deed, person, device, changes } = act;
  const who = t('history.who', { person: person || t('history.nobody'), device });
  return (
    <li className={styles.item}>
      <p className={styles.deed}>{t(`history.deeds.${deed}`)}</p>
      {deed !== 'begin' && (
        <p className={styles.who}>
          {momentText(t, act)} · {who}
        </p>
      )}
      {changes.map((change) => (
        <ValueChange key={`${change.stamp} ${change.field}`} change={change} words={words} />
      ))}
    </li>
  );
}
