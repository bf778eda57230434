import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { formatDay } from '../../../../shared/dates/typed.ts';
import { kindOf, type RosterColumn } from '../../../../shared/roster/columns.ts';
import { knownFates } from '../../../../shared/roster/import-request.ts';
import type { PlannedRow } from '../../../../shared/roster/plan.ts';
import { type T, useT } from '../../../platform/i18n.ts';
import { type Importing, takingBack, withFate } from './import-state.ts';

const useStyles = makeStyles({
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    verticalAlign: 'top',
    overflowWrap: 'break-word',
    maxWidth: '16rem',
  },
  fate: { minWidth: '11rem' },
  known: { display: 'block', color: tokens.colorNeutralForeground2 },
  wrong: { color: tokens.colorStatusDangerForeground1 },
});

interface PlannedRowLineProps {
  row: PlannedRow;
  columns: readonly RosterColumn[];
  importing: Importing;
  onChange(importing: Importing): void;
}

/** One row of the table: what becomes of it, which somebody can change, and what it says. */
export function PlannedRowLine({ row, columns, importing, onChange }: PlannedRowLineProps) {
  const styles = useStyles();
  const t = useT();
  return (
    <tr>
      <td className={styles.cell}>{row.at + 1}</td>
      <td className={`${styles.cell} ${styles.fate}`}>
        <span className={row.fate === 'wrong' ? styles.wrong : undefined}>{fateText(t, row)}</span>
        {row.known !== null && <KnownChoice row={row} importing={importing} onChange={onChange} />}
        {row.fate === 'skip' && (
          <Button size="small" onClick={() => onChange(takingBack(importing, row.at))}>
            {t('roster.takeBackRow', { row: row.at + 1 })}
          </Button>
        )}
      </td>
      {columns.map((column) => (
        <td key={column} className={styles.cell}>
          {textOf(row, column)}
        </td>
      ))}
    </tr>
  );
}

function KnownChoice({ row, importing, onChange }: Omit<PlannedRowLineProps, 'columns'>) {
  const styles = useStyles();
  const t = useT();
  const { known, at } = row;
  if (known === null) return null;
  const { name, code } = known.person;
  const chosen =
    importing.order.fates.find((each) => each.at === at)?.fate ??
    (known.by === 'namesake' ? 'add' : importing.order.known);
  return (
    <>
      <span className={styles.known}>{t(`roster.knownBy.${known.by}`, { name, code })}</span>
      <Select
        size="small"
        aria-label={t('roster.fateOf', { name })}
        value={chosen}
        onChange={(_event, { value }) =>
          onChange(withFate(importing, at, knownFates.find((fate) => fate === value) ?? 'keep'))
        }
      >
        {knownFates.map((fate) => (
          <option key={fate} value={fate}>
            {t(`roster.knownFates.${fate}`)}
          </option>
        ))}
      </Select>
    </>
  );
}

function fateText(t: T, { fate, changes }: PlannedRow): string {
  if (fate !== 'update') return t(`roster.fates.${fate}`);
  const columns = changes.map((column) => t(`collaborators.fields.${column}`)).join(', ');
  return t('roster.fates.update', { columns });
}

/** Days as people write them; what is no day stays as it stands. */
function textOf({ person }: PlannedRow, column: RosterColumn): string {
  const text = person[column];
  return kindOf(column) === 'day' ? formatDay(text) || text : text;
}
