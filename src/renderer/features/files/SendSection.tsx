import { Button, Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useCommand } from '../../platform/bridge/queries.ts';
import { errorSentence, useT } from '../../platform/i18n.ts';
import { JobProgress } from '../../ui/layout/JobProgress.tsx';
import { Section } from '../../ui/layout/Section.tsx';

const SHORTEST = 8;

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
    maxWidth: '44rem',
  },
  words: { margin: 0 },
  error: { margin: 0, color: tokens.colorStatusDangerForeground1 },
});

/** Writing one checked file for another PC, with a passphrase where it travels on a stick or by mail. */
export function SendSection() {
  const styles = useStyles();
  const t = useT();
  const sending = useCommand('file.copyOut');
  const [guarded, setGuarded] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const [tooShort, setTooShort] = useState(false);

  const send = () => {
    const isShort = guarded && passphrase.length < SHORTEST;
    setTooShort(isShort);
    if (isShort) return;
    const job = crypto.randomUUID();
    const onSuccess = () => setPassphrase('');
    sending.mutate({ job, passphrase: guarded ? passphrase : '' }, { onSuccess });
  };
  const wasCalledOff = sending.error?.error.code === 'cancelled';
  return (
    <Section title={t('files.send')} text={t('files.sendText')}>
      <div className={styles.root}>
        <Checkbox
          label={t('files.protect')}
          checked={guarded}
          onChange={(_event, { checked }) => {
            setGuarded(checked === true);
            // What was told is of the copy before.
            sending.reset();
          }}
        />
        {guarded && (
          <Field
            label={t('files.passphrase')}
            hint={`${t('files.passphraseHint')}. ${t('files.protectText')}`}
            validationMessage={tooShort ? t('files.passphraseShort') : undefined}
          >
            <Input
              type="password"
              value={passphrase}
              onChange={(_event, { value }) => setPassphrase(value)}
            />
          </Field>
        )}
        {sending.isPending ? (
          <JobProgress job={sending.variables.job} />
        ) : (
          <Button onClick={send}>{t('files.sendNow')}</Button>
        )}
        <p role="status" className={styles.words}>
          {sending.data && t('files.sent', sending.data)}
          {wasCalledOff && errorSentence(t, sending.error)}
        </p>
        <p role="alert" className={styles.error}>
          {sending.error && !wasCalledOff && errorSentence(t, sending.error)}
        </p>
      </div>
    </Section>
  );
}
