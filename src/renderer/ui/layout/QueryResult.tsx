import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { CallFailed } from '../../platform/bridge/bridge.ts';
import { errorSentence, useT } from '../../platform/i18n.ts';

const useStyles = makeStyles({
  waiting: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    // Most answers come within a few ms: nothing is drawn for those.
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDuration: '1ms',
    animationDelay: '100ms',
    animationFillMode: 'both',
  },
  line: {
    height: '16px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralStencil1,
  },
  failed: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    maxWidth: '44rem',
  },
  sentence: { margin: 0 },
});

interface AnsweredProps<Value> {
  answer: UseQueryResult<Value, CallFailed>;
  children: (value: Value) => ReactNode;
}

/** Shows what was asked for once it is there; until then a quiet place-holder, and a sentence where it failed. */
export function QueryResult<Value>({ answer, children }: AnsweredProps<Value>) {
  const styles = useStyles();
  const t = useT();
  if (answer.data !== undefined) return <>{children(answer.data)}</>;
  if (answer.error !== null) {
    return (
      <div role="alert" className={styles.failed}>
        <p className={styles.sentence}>{errorSentence(t, answer.error)}</p>
        <Button onClick={() => void answer.refetch()}>{t('common.tryAgain')}</Button>
      </div>
    );
  }
  return <Waiting />;
}

const widths = ['32%', '100%', '96%', '72%'];

/** Grey lines in place of what is still being read. */
export function Waiting() {
  const styles = useStyles();
  const t = useT();
  return (
    <div role="progressbar" aria-label={t('common.loading')} className={styles.waiting}>
      {widths.map((width) => (
        <div key={width} className={styles.line} style={{ width }} />
      ))}
    </div>
  );
}
