import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { OfferedCopy } from '../../../shared/contract/procedures/merge.ts';
import { useT } from '../../platform/i18n.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, maxWidth: '32rem' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface PassphraseStepProps {
  copy: OfferedCopy;
  /** Whether the one given before did not open it. */
  isWrong: boolean;
  onPassphrase(passphrase: string): void;
  onOther(): void;
}

/** Asks for the passphrase of a protected copy. */
export function PassphraseStep({ copy, isWrong, onPassphrase, onOther }: PassphraseStepProps) {
  const styles = useStyles();
  const t = useT();
  const [passphrase, setPassphrase] = useState('');
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (passphrase !== '') onPassphrase(passphrase);
      }}
    >
      <Field
        label={t('merging.passphrase', { name: copy.name })}
        hint={t('merging.passphraseHint')}
        validationMessage={isWrong ? t('errors.wrong-passphrase', { file: copy.name }) : undefined}
      >
        <Input
          type="password"
          autoFocus
          value={passphrase}
          onChange={(_event, { value }) => setPassphrase(value)}
        />
      </Field>
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabledFocusable={passphrase === ''}>
          {t('merging.unlock')}
        </Button>
        <Button onClick={onOther}>{t('merging.otherFile')}</Button>
      </div>
    </form>
  );
}
