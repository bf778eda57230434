import { makeStyles, tokens } from '@fluentui/react-components';
import type { FieldChange, PastAction } from '../../../shared/contract/procedures/history.ts';
import { momentText } from '../../ui/moments/moment-text.ts';
import { ValueChange } from './ValueChange.tsx';
import type { Words } from './value-text.ts';

const useStyles = makeStyles({
  item: {
    listStyleType: 'none',
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
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

interface PastActionItemProps {
  action: PastAction;
  words: Words;
  /** What was done, and to what. */
  title: string;
  /** The changes that are told of it. */
  changes: readonly FieldChange[];
}

/** What one person did at one moment, value by value. What was there from the beginning, nobody did. */
export function PastActionItem({ action, words, title, changes }: PastActionItemProps) {
  const styles = useStyles();
  const { t } = words;
  const who = t('history.who', { person: action.person || t('history.nobody'), device: action.device });
  return (
    <li className={styles.item}>
      <p className={styles.title}>{title}</p>
      {action.kind !== 'begin' && (
        <p className={styles.who}>
          {momentText(t, action)} · {who}
        </p>
      )}
      {changes.map((change) => (
        <ValueChange key={`${change.stamp} ${change.field}`} change={change} words={words} />
      ))}
    </li>
  );
}
