import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { WrittenDocument } from '../../../../shared/contract/written.ts';
import { type ExampleForm, exampleForms } from '../../../../shared/forms/example-forms.ts';
import { call } from '../../../platform/bridge/bridge.ts';
import { useT } from '../../../platform/i18n.ts';
import { useNotices } from '../../../platform/notices.tsx';
import { SavedFileNotice } from '../../../ui/layout/SavedFileNotice.tsx';
import { Section } from '../../../ui/layout/Section.tsx';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalS,
  },
});

/** The forms that come with the program, each to be saved and changed in Word. */
export function ExampleForms() {
  const styles = useStyles();
  const t = useT();
  const { tellError } = useNotices();
  const [written, setWritten] = useState<WrittenDocument | null>(null);
  const save = (example: ExampleForm) => {
    setWritten(null);
    call('form.saveExample', { example }).then(setWritten, tellError);
  };
  return (
    <Section title={t('forms.examplesTitle')} text={t('forms.exampleText')}>
      <div className={styles.row}>
        {exampleForms.map((each) => (
          <Button key={each} onClick={() => save(each)}>
            {t('forms.saveExample', { name: t(`forms.examples.${each}`) })}
          </Button>
        ))}
      </div>
      <SavedFileNotice
        document={written}
        text={({ name, folder }) => t('forms.exampleWritten', { name, folder })}
        openLabel={t('documents.open')}
      />
    </Section>
  );
}
