import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useState } from 'react';
import type { DuplicatePair, JoinableType } from '../../../shared/contract/procedures/record.ts';
import { useAnswer } from '../../platform/bridge/queries.ts';
import { errorSentence, useT } from '../../platform/i18n.ts';
import type { Joinable } from './joinables.ts';
import { PreviewLines } from './PreviewLines.tsx';
import { useJoining } from './useJoining.ts';

const useStyles = makeStyles({
  root: { minWidth: 0, margin: 0, padding: 0, border: 0 },
  // Two lines are what most joinings come to: the buttons stay where they are when the words arrive.
  effect: { minHeight: '48px', marginBottom: tokens.spacingVerticalS },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  text: { margin: `${tokens.spacingVerticalS} 0 0` },
});

interface JoinChoiceProps {
  pair: DuplicatePair;
  one: Joinable;
  other: Joinable;
  labelledBy: string;
  onJoin(): void;
  onRefused(): void;
  onCancel(): void;
}

/** Which of two records stays, what joining them does, and doing it; Esc goes back. */
export function JoinChoice(props: JoinChoiceProps) {
  const { pair, one, other, labelledBy, onJoin, onRefused, onCancel } = props;
  const styles = useStyles();
  const t = useT();
  const joinInto = useJoining();
  // One that is used stays unless somebody says otherwise: closed records go on naming it.
  const usual = pair.used[1] && !pair.used[0] ? other : one;
  const [staysId, setStaysId] = useState(usual.id);
  const [isUnderWay, setUnderWay] = useState(false);
  const [stays, given] = staysId === other.id ? [other, one] : [one, other];

  const join = async () => {
    if (isUnderWay) return;
    setUnderWay(true);
    onJoin();
    if (await joinInto(pair.type, given, stays)) return;
    setUnderWay(false);
    onRefused();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onCancel();
  };
  return (
    <fieldset aria-labelledby={labelledBy} className={styles.root} onKeyDown={onKeyDown}>
      <Field label={t('duplicates.stays')}>
        <RadioGroup value={staysId} onChange={(_event, { value }) => setStaysId(value)}>
          <Radio
            value={one.id}
            label={t('duplicates.leftNamed', { name: one.label })}
            autoFocus={usual === one}
          />
          <Radio
            value={other.id}
            label={t('duplicates.rightNamed', { name: other.label })}
            autoFocus={usual === other}
          />
        </RadioGroup>
      </Field>
      <div role="status" className={styles.effect}>
        {pair.type === 'topic' ? (
          <p className={styles.text}>{t('topicBook.changesText')}</p>
        ) : (
          <Effect type={pair.type} id={given.id} into={stays.id} />
        )}
      </div>
      <div className={styles.acts}>
        <Button appearance="primary" disabledFocusable={isUnderWay} onClick={() => void join()}>
          {t('joining.join')}
        </Button>
        <Button title="Esc" onClick={onCancel}>
          {t('common.cancel')}
        </Button>
      </div>
    </fieldset>
  );
}

/** What giving one record up for another does. */
function Effect({ type, id, into }: { type: JoinableType; id: string; into: string }) {
  const styles = useStyles();
  const t = useT();
  const { data, error } = useAnswer('record.joinPreview', { type, id, into });
  if (data !== undefined) return <PreviewLines preview={data} />;
  return error === null ? null : <p className={styles.text}>{errorSentence(t, error)}</p>;
}
