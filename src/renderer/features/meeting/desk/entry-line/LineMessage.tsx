import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircleRegular, InfoRegular, WarningRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { findPersonalData } from '../../../../../shared/text/personal-data.ts';
import { errorSentence, useT } from '../../../../platform/i18n.ts';
import { personalWords } from '../../../../ui/personal-data/personal-words.ts';
import type { EntryValues } from './entry-values.ts';
import type { Problem } from './validate-entry.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalXS,
    alignItems: 'baseline',
    minHeight: '18px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  icon: { flexShrink: 0, transform: 'translateY(2px)' },
  error: { color: tokens.colorStatusDangerForeground1 },
});

interface LineMessageProps {
  id: string;
  values: EntryValues;
  problem: Problem | null;
  /** Why the store refused what was written last. */
  error: unknown;
  /** Said while nothing is written yet. */
  hint?: string | undefined;
  /** Asked beside it. */
  question?: ReactNode;
}

/** One line under the text, always there: what keeps it from being saved, or what had better not be in it. */
export function LineMessage({ id, values, problem, error, hint = '', question }: LineMessageProps) {
  const styles = useStyles();
  const t = useT();
  const wrong = problem === null ? refusal() : t(`desk.problems.${problem}`, unknownName(values, problem));
  const personal = findPersonalData(values.content);

  const quiet = values.content === '' ? hint : t('desk.contentKeys');

  function refusal(): string {
    return error === null ? '' : t('desk.refused', { why: errorSentence(t, error) });
  }

  return (
    <div id={id} className={styles.root}>
      {wrong !== '' && <ErrorCircleRegular className={mergeClasses(styles.icon, styles.error)} aria-hidden />}
      {wrong === '' && personal.length > 0 && <WarningRegular className={styles.icon} aria-hidden />}
      {wrong === '' && personal.length === 0 && quiet !== '' && (
        <InfoRegular className={styles.icon} aria-hidden />
      )}
      {/* Live regions are there before what they say. */}
      <span role="alert" className={styles.error}>
        {wrong}
      </span>
      <span role="status">
        {wrong === '' && personal.length > 0
          ? t('desk.personalData', { what: personalWords(t, personal) })
          : ''}
      </span>
      {wrong === '' && personal.length === 0 && quiet !== '' && <span>{quiet}</span>}
      {question}
    </div>
  );
}

function unknownName(values: EntryValues, problem: Problem): { name: string } {
  switch (problem) {
    case 'no-content':
    case 'nothing-to-split':
      return { name: '' };
    case 'unknown-speaker':
      return { name: values.speaker.text };
    case 'unknown-locality':
      return { name: values.locality.text };
    case 'unknown-topic':
      return { name: values.topicText };
    case 'unknown-agency':
      return { name: values.agencyText };
  }
}
