import { makeStyles, tokens } from '@fluentui/react-components';
import type { FieldChange, PastAct } from '../../../../shared/contract/procedures/history.ts';
import type { CorrectionsPage } from '../../../../shared/contract/procedures/meeting.ts';
import { momentText } from '../../../ui/moments/moment-text.ts';
import { ValueChange } from '../../history/ValueChange.tsx';
import type { Words } from '../../history/value-text.ts';

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
  },
});

interface CorrectionItemProps {
  act: PastAct;
  subjects: CorrectionsPage['subjects'];
  words: Words;
}

/** What the steps of closing set besides the reason says nothing that their names do not. */
const ofTheStep = new Set(['state', 'version', 'closedAt', 'closedBy']);

/** One act since the closing: what was done to what, when and by whom, value by value. */
export function CorrectionItem({ act, subjects, words }: CorrectionItemProps) {
  const styles = useStyles();
  const { t } = words;
  const { deed, person, device, changes } = act;
  const [first] = changes;
  const subject = first && subjects[first.id];
  const what =
    subject && t(`history.subjects.${subject.type}`, { name: subject.name, number: subject.number });
  const isStep = deed === 'close' || deed === 'correct';
  const told = isStep ? changes.filter(({ field }) => !ofTheStep.has(field)) : changes;
  return (
    <li className={styles.item}>
      <p className={styles.deed}>
        {isStep || what === undefined
          ? t(`history.deeds.${deed}`)
          : t('history.deed', { deed: t(`history.deeds.${deed}`), subject: what })}
      </p>
      <p className={styles.who}>
        {momentText(t, act)} · {t('history.who', { person: person || t('history.nobody'), device })}
      </p>
      {told.map((change: FieldChange) => (
        <ValueChange key={`${change.stamp} ${change.field}`} change={change} words={words} />
      ))}
    </li>
  );
}
