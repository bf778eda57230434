import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { samplesOf } from '../../../../shared/roster/legacy-columns.ts';
import { useT } from '../../../platform/i18n.ts';
import { useNotices } from '../../../platform/notices.tsx';
import { Section } from '../../../ui/layout/Section.tsx';
import { converted, type Importing, leftAsItIs } from './import-state.ts';

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', textAlign: 'left', marginBottom: tokens.spacingVerticalM },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface LegacySectionProps {
  importing: Importing;
  onChange(importing: Importing): void;
}

/** Text for a font of before Unicode: how it would read, converted only when somebody says so. */
export function LegacySection({ importing, onChange }: LegacySectionProps) {
  const styles = useStyles();
  const t = useT();
  const { tell } = useNotices();
  const { legacy, order } = importing;
  const fonts = [...new Set(legacy.map(({ encoding }) => t(`roster.fonts.${encoding}`)))].join('; ');
  const convert = () => {
    onChange(converted(importing));
    tell(t('roster.converted'), { here: () => onChange(importing) });
  };
  return (
    <Section title={t('roster.legacy')} text={t('roster.legacyText', { fonts })}>
      <table className={styles.table} aria-label={t('roster.legacy')}>
        <thead>
          <tr>
            <th scope="col" className={styles.cell}>
              {t('roster.before')}
            </th>
            <th scope="col" className={styles.cell}>
              {t('roster.after')}
            </th>
          </tr>
        </thead>
        <tbody>
          {samplesOf(order.table, legacy).map(({ before, after }) => (
            <tr key={before}>
              <td className={styles.cell}>{before}</td>
              <td className={styles.cell}>{after}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles.actions}>
        <Button onClick={convert}>{t('roster.convert')}</Button>
        <Button onClick={() => onChange(leftAsItIs(importing))}>{t('roster.keepAsIs')}</Button>
      </div>
    </Section>
  );
}
