import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentAddRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { OfferedCopy } from '../../shared/contract/merging.ts';
import { call } from '../bridge/bridge.ts';
import { useAnswer } from '../bridge/queries.ts';
import { useNotices } from '../frame/notices.tsx';
import { useT } from '../i18n.ts';
import { momentOfClock } from './moment.ts';

const useStyles = makeStyles({
  beside: { margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}` },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    minHeight: '36px',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  locked: { display: 'flex', alignItems: 'flex-end', gap: tokens.spacingHorizontalS, maxWidth: '32rem' },
  field: { flex: '1 1 0' },
});

/** First step: which file. Those beside the open one that look like copies are offered. */
export function ChooseStep({ onChoose }: { onChoose: (copy: OfferedCopy) => void }) {
  const styles = useStyles();
  const t = useT();
  const { tellError } = useNotices();
  const beside = useAnswer('copy.beside', {});
  const choose = () =>
    call('copy.choose', {}).then((copy) => {
      if (copy !== null) onChoose(copy);
    }, tellError);
  return (
    <>
      <Button appearance="primary" icon={<DocumentAddRegular />} onClick={() => void choose()}>
        {t('merging.choose')}
      </Button>
      {beside.data !== undefined && beside.data.length > 0 && (
        <>
          <p className={styles.beside}>{t('merging.beside')}</p>
          <ul className={styles.list}>
            {beside.data.map((copy) => (
              <li key={copy.token} className={styles.item}>
                <Button size="small" onClick={() => onChoose(copy)}>
                  {t('merging.lookInto', { name: copy.name })}
                </Button>
                <span className={styles.quiet}>
                  {t('merging.modified', { time: momentOfClock(copy.modifiedAt) })}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

interface PassphraseFieldProps {
  copy: OfferedCopy;
  onPassphrase(passphrase: string): void;
}

/** Asked for where the copy is protected. */
export function PassphraseField({ copy, onPassphrase }: PassphraseFieldProps) {
  const styles = useStyles();
  const t = useT();
  const [passphrase, setPassphrase] = useState('');
  return (
    <form
      className={styles.locked}
      onSubmit={(event) => {
        event.preventDefault();
        onPassphrase(passphrase);
      }}
    >
      <Field
        label={t('merging.passphrase', { name: copy.name })}
        hint={t('merging.passphraseHint')}
        className={styles.field}
      >
        <Input type="password" value={passphrase} onChange={(_event, { value }) => setPassphrase(value)} />
      </Field>
      <Button type="submit" appearance="primary" disabled={passphrase === ''}>
        {t('merging.unlock')}
      </Button>
    </form>
  );
}
