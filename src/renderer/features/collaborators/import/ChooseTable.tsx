import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { DocumentTableRegular } from '@fluentui/react-icons';
import { type ClipboardEvent, useRef } from 'react';
import { useT } from '../../../platform/i18n.ts';
import { ErrorText } from '../../../ui/layout/ErrorText.tsx';
import { Section } from '../../../ui/layout/Section.tsx';
import { useRosterImport } from './importing.tsx';

const useStyles = makeStyles({
  paste: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    maxWidth: '44rem',
  },
  field: { width: '100%' },
  problem: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    color: tokens.colorStatusDangerForeground1,
    ':empty': { margin: 0 },
  },
});

interface ChooseTableProps {
  problem: 'nothing' | 'too-much' | null;
  error: unknown;
}

/** First step: a file, or cells that were copied. */
export function ChooseTable({ problem, error }: ChooseTableProps) {
  const styles = useStyles();
  const t = useT();
  const { chooseFile, paste } = useRosterImport();
  const field = useRef<HTMLTextAreaElement>(null);
  const onPaste = (event: ClipboardEvent) => {
    event.preventDefault();
    paste(event.clipboardData.getData('text/plain'));
  };
  return (
    <>
      <ErrorText error={error} />
      <Section title={t('roster.fromFile')} text={t('roster.fromFileText')}>
        <Button
          appearance="primary"
          icon={<DocumentTableRegular />}
          onClick={() => chooseFile(() => undefined)}
        >
          {t('roster.chooseFile')}
        </Button>
      </Section>
      <Section title={t('roster.fromCells')}>
        <p role="alert" className={styles.problem}>
          {problem === 'nothing' && t('roster.nothingPasted')}
          {problem === 'too-much' && t('roster.tooMuchPasted')}
        </p>
        <div className={styles.paste}>
          <Field label={t('roster.pasteHere')} hint={t('roster.pasteHint')} className={styles.field}>
            <Textarea ref={field} rows={4} resize="vertical" autoFocus onPaste={onPaste} />
          </Field>
          <Button onClick={() => paste(field.current?.value ?? '')}>{t('roster.look')}</Button>
        </div>
      </Section>
    </>
  );
}
