import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Lookup } from '../../../../../shared/meeting/lookup.ts';
import { errorSentence, useT } from '../../../../platform/i18n.ts';
import { RowFrame } from './RowFrame.tsx';
import { textOfValues } from './row-text.ts';
import type { Waiting } from './usePendingEntries.ts';

const useStyles = makeStyles({
  note: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  error: { color: tokens.colorStatusDangerForeground1 },
});

interface WaitingRowProps {
  waiting: Waiting;
  number: number;
  lookup: Lookup;
  onRetry: () => void;
}

/** An entry on its way into the file; where it was refused, why, and a way to send it again. */
export function WaitingRow({ waiting, number, lookup, onRetry }: WaitingRowProps) {
  const styles = useStyles();
  const t = useT();
  return (
    <RowFrame
      number={number}
      text={textOfValues(waiting.values, lookup)}
      fresh
      note={
        waiting.error !== null && (
          <div className={styles.note}>
            <span role="alert" className={styles.error}>
              {t('desk.notSaved', { why: errorSentence(t, waiting.error) })}
            </span>
            <Button size="small" onClick={onRetry}>
              {t('desk.sendAgain')}
            </Button>
          </div>
        )
      }
    />
  );
}
