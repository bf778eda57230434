import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { dayOrders } from '../../../../shared/roster/cell-days.ts';
import { rosterColumns } from '../../../../shared/roster/columns.ts';
import { useT } from '../../../platform/i18n.ts';
import { FieldGrid, Section } from '../../../ui/layout/Section.tsx';
import { type ColumnOfTable, columnsOfTable, headingChoices } from './columns-of-table.ts';
import { type Importing, onSheet, withChosenColumn, withHeadingRow } from './import-state.ts';

const useStyles = makeStyles({
  example: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', display: 'block' },
  above: { marginBottom: tokens.spacingVerticalM },
  // A choice is as wide as its place, not as its longest option or example.
  field: {
    minWidth: 0,
    gridTemplateColumns: 'minmax(0, 1fr)',
    '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
  },
});

interface ColumnsSectionProps {
  importing: Importing;
  /** Columns that have a section of their own. */
  elsewhere: readonly number[];
  unplaced: readonly number[];
  onChange(importing: Importing): void;
}

const NONE = '';
const UNDECIDED = 'undecided';

/** Which sheet, where its headings are, and what each of its columns holds: found by itself, changed by hand. */
export function ColumnsSection({ importing, elsewhere, unplaced, onChange }: ColumnsSectionProps) {
  const styles = useStyles();
  const t = useT();
  const { order, sheets, at } = importing;
  const { headingRow, dayOrder, columns } = order.reading;
  const hasDays = columns.includes('termFrom') || columns.includes('termTo');
  const chooseOrder = (value: string) => {
    const chosen = dayOrders.find((each) => each === value) ?? 'day-first';
    onChange({ ...importing, order: { ...order, reading: { ...order.reading, dayOrder: chosen } } });
  };
  return (
    <Section title={t('roster.columns')}>
      <div className={styles.above}>
        <FieldGrid>
          {sheets.length > 1 && (
            <Field label={t('roster.sheet')} className={styles.field}>
              <Select
                value={String(at)}
                onChange={(_event, { value }) => onChange(onSheet(importing, Number(value)))}
              >
                {sheets.map(({ name }, index) => (
                  <option key={name} value={index}>
                    {name}
                  </option>
                ))}
              </Select>
            </Field>
          )}
          <Field label={t('roster.headingRow')} className={styles.field}>
            <Select
              value={headingRow === null ? NONE : String(headingRow)}
              onChange={(_event, { value }) =>
                onChange(withHeadingRow(importing, value === NONE ? null : Number(value)))
              }
            >
              <option value={NONE}>{t('roster.noHeadingRow')}</option>
              {headingChoices(order.table).map(({ row, text }) => (
                <option key={row} value={row}>
                  {t('roster.headingRowOf', { row: row + 1, text })}
                </option>
              ))}
            </Select>
          </Field>
          {hasDays && (
            <Field label={t('roster.dayOrder')} className={styles.field}>
              <Select value={dayOrder} onChange={(_event, { value }) => chooseOrder(value)}>
                {dayOrders.map((each) => (
                  <option key={each} value={each}>
                    {t(`roster.dayOrders.${each}`)}
                  </option>
                ))}
              </Select>
            </Field>
          )}
        </FieldGrid>
      </div>
      <FieldGrid>
        {columnsOfTable(order)
          .filter(({ at }) => !elsewhere.includes(at))
          .map((column) => (
            <ColumnField
              key={column.at}
              column={column}
              importing={importing}
              isUnplaced={unplaced.includes(column.at)}
              onChange={onChange}
            />
          ))}
      </FieldGrid>
    </Section>
  );
}

interface ColumnFieldProps {
  column: ColumnOfTable;
  importing: Importing;
  /** Whether it has data and nobody has said what it is. */
  isUnplaced: boolean;
  onChange(importing: Importing): void;
}

/** What a column holds; one that has to be decided about says so. */
export function ColumnField({
  column: { at, letter, heading, example, holds },
  importing,
  isUnplaced,
  onChange,
}: ColumnFieldProps) {
  const styles = useStyles();
  const t = useT();
  const label =
    heading === '' ? t('roster.columnAt', { letter }) : t('roster.columnCalled', { letter, heading });
  const choose = (value: string) =>
    onChange(withChosenColumn(importing, at, rosterColumns.find((each) => each === value) ?? null));
  return (
    <Field
      label={label}
      className={styles.field}
      hint={{ children: <span className={styles.example}>{example || '\u00A0'}</span> }}
      validationState={isUnplaced ? 'warning' : 'none'}
      validationMessage={isUnplaced ? t('roster.chooseColumn') : undefined}
    >
      <Select
        value={isUnplaced ? UNDECIDED : (holds ?? NONE)}
        onChange={(_event, { value }) => value !== UNDECIDED && choose(value)}
      >
        {isUnplaced && <option value={UNDECIDED}>{t('roster.chooseName')}</option>}
        <option value={NONE}>{t('roster.leaveOut')}</option>
        {rosterColumns.map((each) => (
          <option key={each} value={each}>
            {t(`collaborators.fields.${each}`)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
