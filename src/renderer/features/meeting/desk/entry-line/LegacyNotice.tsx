import { Button, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useT } from '../../../../platform/i18n.ts';
import type { LegacyPaste } from './legacy-paste.ts';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    paddingTop: '2px',
  },
  preview: { flex: '1 1 20rem' },
});

interface LegacyNoticeProps {
  paste: LegacyPaste;
  onConvert: () => void;
  onKeep: () => void;
}

/** Says that a pasted text seems to be in an encoding of before Unicode; it is converted only after a look at it. */
export function LegacyNotice({ paste, onConvert, onKeep }: LegacyNoticeProps) {
  const styles = useStyles();
  const t = useT();
  const [looking, setLooking] = useState(false);
  const encoding = { tcvn3: 'TCVN3', vni: 'VNI' }[paste.encoding];
  return (
    <div className={styles.line}>
      {looking ? (
        <Textarea
          readOnly
          rows={2}
          className={styles.preview}
          aria-label={t('desk.legacyPreview')}
          value={paste.converted}
        />
      ) : (
        <span role="status">{t('desk.legacy', { encoding })}</span>
      )}
      {looking ? (
        <Button size="small" onClick={onConvert}>
          {t('desk.legacyConvert')}
        </Button>
      ) : (
        <Button size="small" onClick={() => setLooking(true)}>
          {t('desk.legacyLook')}
        </Button>
      )}
      <Button size="small" appearance="subtle" onClick={onKeep}>
        {t('desk.legacyKeep')}
      </Button>
    </div>
  );
}
