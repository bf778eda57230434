import { Button, Field, Input } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { useCommand } from '../../platform/bridge/queries.ts';
import { errorSentence, useT } from '../../platform/i18n.ts';
import { Offer } from './Offer.tsx';

/** Asks for the passphrase of a protected file and opens what is in it. */
export function UnlockRemedy() {
  const t = useT();
  const [passphrase, setPassphrase] = useState('');
  const unlock = useCommand('file.openProtected');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (passphrase !== '') unlock.mutate({ passphrase });
  };
  return (
    <form onSubmit={submit}>
      <Offer text={t('files.openProtectedText')} error={unlock.error && errorSentence(t, unlock.error)}>
        <Field label={t('files.passphrase')}>
          <Input
            type="password"
            autoFocus
            value={passphrase}
            onChange={(_event, { value }) => setPassphrase(value)}
          />
        </Field>
        <Button type="submit" appearance="primary" disabled={unlock.isPending || passphrase === ''}>
          {t('files.openProtected')}
        </Button>
      </Offer>
    </form>
  );
}
