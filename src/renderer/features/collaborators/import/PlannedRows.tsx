import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { kindOf, rosterColumns } from '../../../../shared/roster/columns.ts';
import type { RosterPlan, RowFate } from '../../../../shared/roster/plan.ts';
import { useT } from '../../../platform/i18n.ts';
import { Section } from '../../../ui/layout/Section.tsx';
import type { Importing } from './import-state.ts';
import { PlannedRowLine } from './PlannedRowLine.tsx';

const PAGE = 50;
const fates = ['wrong', 'add', 'update', 'keep', 'same', 'skip'] as const;
/** Texts over several lines would push the rows apart. */
const columns = rosterColumns.filter((column) => kindOf(column) !== 'prose');

const useStyles = makeStyles({
  filter: { maxWidth: '16rem', marginBottom: tokens.spacingVerticalS },
  // Zoomed in, the screen is pushed sideways rather than eleven columns squeezed letter by letter.
  table: {
    width: '100%',
    minWidth: '60rem',
    marginBottom: tokens.spacingVerticalM,
    borderCollapse: 'collapse',
    textAlign: 'left',
  },
  head: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightSemibold,
    verticalAlign: 'bottom',
  },
});

interface PlannedRowsProps {
  importing: Importing;
  plan: RosterPlan;
  onChange(importing: Importing): void;
}

/** Every row as it will be in the roster, with what becomes of it. */
export function PlannedRows({ importing, plan, onChange }: PlannedRowsProps) {
  const styles = useStyles();
  const t = useT();
  const [only, setOnly] = useState<RowFate | null>(null);
  const [most, setMost] = useState(PAGE);
  const present = fates.filter((fate) => plan.counts[fate] > 0);
  const filter = only !== null && present.includes(only) ? only : null;
  const rows = plan.rows.filter(({ fate }) => filter === null || fate === filter);
  const choose = (value: string) => {
    setOnly(fates.find((fate) => fate === value) ?? null);
    setMost(PAGE);
  };
  return (
    <Section title={t('roster.rows')} count={plan.rows.length}>
      <Field label={t('roster.show')} className={styles.filter}>
        <Select value={filter ?? ''} onChange={(_event, { value }) => choose(value)}>
          <option value="">{t('roster.showAll', { count: plan.rows.length })}</option>
          {present.map((fate) => (
            <option key={fate} value={fate}>
              {t(`roster.filters.${fate}`, { count: plan.counts[fate] })}
            </option>
          ))}
        </Select>
      </Field>
      <table className={styles.table} aria-label={t('roster.rows')}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {t('roster.row')}
            </th>
            <th scope="col" className={styles.head}>
              {t('roster.fate')}
            </th>
            {columns.map((column) => (
              <th key={column} scope="col" className={styles.head}>
                {t(`collaborators.fields.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, most).map((row) => (
            <PlannedRowLine
              key={row.at}
              row={row}
              columns={columns}
              importing={importing}
              onChange={onChange}
            />
          ))}
        </tbody>
      </table>
      {rows.length > most && (
        <Button onClick={() => setMost(most + 4 * PAGE)}>
          {t('roster.more', { count: Math.min(4 * PAGE, rows.length - most) })}
        </Button>
      )}
    </Section>
  );
}
