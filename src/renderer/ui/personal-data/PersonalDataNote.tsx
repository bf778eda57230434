import { makeStyles, tokens } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import { findPersonalData } from '../../../shared/text/personal-data.ts';
import { useT } from '../../platform/i18n.ts';
import { personalWords } from './personal-words.ts';

const useStyles = makeStyles({
  root: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  icon: { transform: 'translateY(2px)' },
});

/** What had better not be in a text, said quietly under its field. */
export function PersonalDataNote({ id, text }: { id?: string; text: string }) {
  const styles = useStyles();
  const t = useT();
  const found = useMemo(() => findPersonalData(text), [text]);
  // Live regions are there before what they say.
  return (
    <div id={id} role="status" className={styles.root}>
      {found.length > 0 && (
        <>
          <WarningRegular className={styles.icon} aria-hidden />{' '}
          {t('desk.personalData', { what: personalWords(t, found) })}
        </>
      )}
    </div>
  );
}
