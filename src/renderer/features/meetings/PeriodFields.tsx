import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { dayOf } from '../../../shared/dates/typed.ts';
import { periodLabel } from '../../../shared/meeting/period.ts';
import { type Meeting, periodKinds } from '../../../shared/records/meeting.ts';
import { useT } from '../../platform/i18n.ts';
import { periodOn, periodsAYear } from './new-meeting.ts';

type Period = Pick<Meeting, 'periodKind' | 'periodNumber' | 'periodYear'>;

const useStyles = makeStyles({
  root: { gridColumn: 'span 2', display: 'flex', gap: tokens.spacingHorizontalM },
  grow: { flex: '1 1 0', minWidth: 0 },
  number: { flex: '0 0 12.5rem' },
  year: { flex: '0 0 5rem', minWidth: 0 },
  input: { width: '100%', minWidth: 0 },
});

interface PeriodFieldsProps {
  period: Period;
  onChange(period: Period): void;
}

/** The period a meeting looks back on: what kind, which one, of which year. */
export function PeriodFields({ period, onChange }: PeriodFieldsProps) {
  const styles = useStyles();
  const t = useT();
  const { periodKind, periodNumber, periodYear } = period;
  const numbers = Array.from({ length: periodsAYear(periodKind) }, (_none, index) => index + 1);
  return (
    <div className={styles.root}>
      <Field label={t('meetings.periodKind')} className={styles.grow}>
        <Select
          value={periodKind}
          onChange={(_event, { value }) => {
            const kind = periodKinds.find((known) => known === value);
            if (kind) onChange(periodOn(dayOf(new Date()), kind));
          }}
        >
          {periodKinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`meetings.periodKinds.${kind}`)}
            </option>
          ))}
        </Select>
      </Field>
      {numbers.length > 0 && (
        <Field label={t('meetings.period')} className={styles.number}>
          <Select
            value={periodNumber}
            onChange={(_event, { value }) => onChange({ ...period, periodNumber: Number(value) })}
          >
            {numbers.map((number) => (
              <option key={number} value={number}>
                {periodLabel({ ...period, periodNumber: number })}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {periodKind !== 'none' && (
        <Field label={t('meetings.year')} className={styles.year}>
          <Input
            inputMode="numeric"
            className={styles.input}
            value={periodYear === 0 ? '' : String(periodYear)}
            onChange={(_event, { value }) => onChange({ ...period, periodYear: yearTyped(value) })}
          />
        </Field>
      )}
    </div>
  );
}

function yearTyped(text: string): number {
  return Number(text.replace(/\D/g, '').slice(0, 4));
}
