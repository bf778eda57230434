import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import type { OverChoice } from '../../../../../shared/contract/procedures/document.ts';
import { useT } from '../../../../platform/i18n.ts';

const useStyles = makeStyles({
  dialog: {
    boxSizing: 'border-box',
    width: 'min(36rem, 94vw)',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow64,
    '::backdrop': { backgroundColor: tokens.colorBackgroundOverlay },
  },
  title: { ...typographyStyles.subtitle1, margin: 0 },
  text: { overflowWrap: 'anywhere' },
  acts: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});

interface OverQuestionProps {
  name: string;
  onBring(): void;
  onWrite(how: OverChoice): void;
  onCancel(): void;
}

/** Asks before a file is written over that somebody changed in Word. Esc leaves everything as it is. */
export function OverQuestion({ name, onBring, onWrite, onCancel }: OverQuestionProps) {
  const styles = useStyles();
  const t = useT();
  const dialog = useRef<HTMLDialogElement>(null);
  const [title, text] = [useId(), useId()];
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={title}
      aria-describedby={text}
      className={styles.dialog}
      onClose={onCancel}
    >
      <h2 id={title} className={styles.title}>
        {t('wordChanges.over.title')}
      </h2>
      <p id={text} className={styles.text}>
        {t('wordChanges.over.text', { name })}
      </p>
      <div className={styles.acts}>
        <Button appearance="primary" onClick={onBring}>
          {t('wordChanges.over.bring')}
        </Button>
        <Button onClick={() => onWrite('keepBoth')}>{t('wordChanges.over.keepBoth')}</Button>
        <Button onClick={() => onWrite('overwrite')}>{t('wordChanges.over.overwrite')}</Button>
        <Button appearance="subtle" onClick={onCancel}>
          {t('wordChanges.over.cancel')}
        </Button>
      </div>
    </dialog>
  );
}
