import { Button, Field, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formFields } from '../../../../shared/forms/fields.ts';
import { useT } from '../../../platform/i18n.ts';
import { useNotices } from '../../../platform/notices.tsx';
import { putOnClipboard } from '../../../ui/grid/clipboard.ts';
import { Section } from '../../../ui/layout/Section.tsx';
import { closing, opening } from './problem-text.ts';
import { type ShownField, shownFields } from './shown-fields.ts';

const useStyles = makeStyles({
  filter: { maxWidth: '20rem', marginBottom: tokens.spacingVerticalS },
  scroller: { overflowX: 'auto' },
  table: {
    width: '100%',
    minWidth: '44rem',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    textAlign: 'left',
  },
  tags: { width: '42%' },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    verticalAlign: 'middle',
    fontWeight: tokens.fontWeightRegular,
  },
  head: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  tag: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
  list: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Every field a form can have, with a button that copies it. */
export function FormFields() {
  const styles = useStyles();
  const t = useT();
  const language = useTranslation().i18n.language === 'en' ? 'en' : 'vi';
  const [query, setQuery] = useState('');
  const shown = shownFields(formFields, language, query);
  const tags = { open: opening('…'), close: closing('…') };
  return (
    <Section title={t('forms.fields')} text={t('forms.fieldsText', tags)}>
      <Field label={t('forms.filter')} hint={t('forms.filterHint')} className={styles.filter}>
        <Input value={query} onChange={(_event, { value }) => setQuery(value)} />
      </Field>
      <p role="status" className={styles.quiet}>
        {t('forms.found', { count: shown.length })}
      </p>
      <div className={styles.scroller}>
        <table className={styles.table} aria-label={t('forms.fields')}>
          <thead>
            <tr>
              <th scope="col" className={mergeClasses(styles.cell, styles.head, styles.tags)}>
                {t('forms.field')}
              </th>
              <th scope="col" className={mergeClasses(styles.cell, styles.head)}>
                {t('forms.meaning')}
              </th>
              <th scope="col" className={mergeClasses(styles.cell, styles.head)}>
                {t('forms.example')}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((field) => (
              <FieldRow key={field.id} field={field} />
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

function FieldRow({ field: { tag, about, example, isList, depth } }: { field: ShownField }) {
  const styles = useStyles();
  const t = useT();
  const { tell } = useNotices();
  const copy = () => {
    if (putOnClipboard({ text: tag })) tell(t('forms.copied', { tag }));
  };
  return (
    <tr>
      <th
        scope="row"
        className={mergeClasses(styles.cell, styles.tag, isList && styles.list)}
        style={{ paddingInlineStart: `${depth * 1.5 + 0.5}rem` }}
      >
        <Button
          size="small"
          appearance="subtle"
          icon={<CopyRegular />}
          aria-label={t('forms.copy', { tag })}
          onClick={copy}
        />
        {isList ? tag.replace('}}{{', '}} … {{') : tag}
      </th>
      <td className={styles.cell}>
        {about}
        {isList && <span className={styles.quiet}> ({t('forms.repeats')})</span>}
      </td>
      <td className={mergeClasses(styles.cell, styles.quiet)}>{example}</td>
    </tr>
  );
}
