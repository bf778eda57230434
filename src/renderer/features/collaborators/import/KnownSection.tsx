import { Field, makeStyles, Select } from '@fluentui/react-components';
import { useT } from '../../../platform/i18n.ts';
import { Section } from '../../../ui/layout/Section.tsx';
import type { Importing } from './import-state.ts';

const useStyles = makeStyles({ field: { maxWidth: '20rem' } });

interface KnownSectionProps {
  importing: Importing;
  onChange(importing: Importing): void;
}

const fates = ['keep', 'update'] as const;

/** What is done with all who are on the roster already; single ones can be told otherwise in their row. */
export function KnownSection({ importing, onChange }: KnownSectionProps) {
  const styles = useStyles();
  const t = useT();
  const { order } = importing;
  const choose = (value: string) => {
    const known = fates.find((fate) => fate === value) ?? 'keep';
    onChange({ ...importing, order: { ...order, known } });
  };
  return (
    <Section title={t('roster.known')} text={t('roster.knownText')}>
      <Field label={t('roster.forKnown')} className={styles.field}>
        <Select value={order.known} onChange={(_event, { value }) => choose(value)}>
          {fates.map((fate) => (
            <option key={fate} value={fate}>
              {t(`roster.knownFates.${fate}`)}
            </option>
          ))}
        </Select>
      </Field>
    </Section>
  );
}
