import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { EraserRegular } from '@fluentui/react-icons';
import { useEffect, useId, useRef, useState } from 'react';
import { personalTypes } from '../../../shared/records/erasing-rules.ts';
import { fieldsErasedAs } from '../../../shared/records/index.ts';
import { call } from '../../platform/bridge/bridge.ts';
import { type T, useT } from '../../platform/i18n.ts';
import { useNotices } from '../../platform/notices.tsx';

const useStyles = makeStyles({
  question: {
    flexBasis: '100%',
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  words: { margin: `${tokens.spacingVerticalXS} 0` },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What goes with somebody's erasure, in the words of the screens. */
function namesOfErased(t: T): string[] {
  return personalTypes.flatMap((type) =>
    fieldsErasedAs(type, 'personal').map((field) =>
      t([`collaborators.fields.${field}`, `history.fields.${field}`], { defaultValue: field }).toLowerCase(),
    ),
  );
}

/** Erases somebody's personal data: the one act that cannot be undone, and therefore the one that asks. */
export function EraseButton({ id, name }: { id: string; name: string }) {
  const styles = useStyles();
  const t = useT();
  const { tell, tellError } = useNotices();
  const titleId = useId();
  const [asking, setAsking] = useState(false);
  const cancel = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking) cancel.current?.focus();
  }, [asking]);

  if (!asking) {
    return (
      <Button icon={<EraserRegular />} onClick={() => setAsking(true)}>
        {t('history.erase')}
      </Button>
    );
  }
  return (
    <section aria-labelledby={titleId} className={styles.question}>
      <h3 id={titleId} className={styles.title}>
        {t('history.eraseTitle', { name })}
      </h3>
      {(['eraseGoes', 'eraseStays', 'eraseCopies', 'eraseForGood'] as const).map((key) => (
        <p key={key} className={styles.words}>
          {t(`history.${key}`, { what: namesOfErased(t) })}
        </p>
      ))}
      <div className={styles.buttons}>
        <Button ref={cancel} onClick={() => setAsking(false)}>
          {t('common.cancel')}
        </Button>
        <Button
          onClick={() =>
            call('collaborator.erase', { id }).then(
              ({ backups }) => tell(t('history.eraseDone', { count: backups })),
              tellError,
            )
          }
        >
          {t('history.eraseNow')}
        </Button>
      </div>
    </section>
  );
}
