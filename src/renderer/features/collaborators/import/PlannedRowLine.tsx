import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { RosterColumn } from '../../../../shared/roster/columns.ts';
import { knownFates } from '../../../../shared/roster/import-request.ts';
import type { PlannedRow } from '../../../../shared/roster/plan.ts';
import { type T, useT } from '../../../platform/i18n.ts';
import { type Importing, skipping, takingBack, withFate } from './import-state.ts';
import { RowCell, textOf } from './RowCell.tsx';

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
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  wrong: { color: tokens.colorStatusDangerForeground1 },
});

interface PlannedRowLineProps {
  row: PlannedRow;
  columns: readonly RosterColumn[];
  importing: Importing;
  onChange(importing: Importing): void;
}

/** One row of the table: what becomes of it and what it says; both can be changed here. */
export function PlannedRowLine({ row, columns, importing, onChange }: PlannedRowLineProps) {
  const styles = useStyles();
  const t = useT();
  const [isOpen, setIsOpen] = useState(false);
  const { fate, at } = row;
  const number = at + 1;
  const isEdited = isOpen && fate !== 'skip';
  return (
    <tr>
      <td className={styles.cell}>{number}</td>
      <td className={`${styles.cell} ${styles.fate}`}>
        <span className={fate === 'wrong' ? styles.wrong : undefined}>{fateText(t, row)}</span>
        {row.known !== null && <KnownChoice row={row} importing={importing} onChange={onChange} />}
        <div className={styles.actions}>
          {fate === 'skip' ? (
            <Button size="small" onClick={() => onChange(takingBack(importing, at))}>
              {t('roster.takeBackRow', { row: number })}
            </Button>
          ) : (
            <Button
              size="small"
              appearance="subtle"
              aria-expanded={isEdited}
              onClick={() => setIsOpen(!isEdited)}
            >
              {t(isEdited ? 'roster.rowDone' : 'roster.editRow', { row: number })}
            </Button>
          )}
          {isEdited && (
            <Button size="small" appearance="subtle" onClick={() => onChange(skipping(importing, [at]))}>
              {t('roster.leaveRow', { row: number })}
            </Button>
          )}
        </div>
      </td>
      {fate === 'skip' && row.furniture !== null ? (
        <td className={styles.cell} colSpan={columns.length}>
          {wholeRow(importing, at)}
        </td>
      ) : (
        columns.map((column) => (
          <td key={column} className={styles.cell}>
            {isEdited && importing.order.reading.columns.includes(column) ? (
              <RowCell row={row} column={column} importing={importing} onChange={onChange} />
            ) : (
              textOf(row, column)
            )}
          </td>
        ))
      )}
    </tr>
  );
}

/** Everything a row says, for one that is about nobody: it need not stand in a column of people. */
function wholeRow({ order }: Importing, at: number): string {
  return (order.table[at] ?? []).filter((cell) => cell !== '').join(' · ');
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

function fateText(t: T, { fate, changes, furniture }: PlannedRow): string {
  if (fate === 'skip' && furniture !== null) return t(`roster.furniture.${furniture}`);
  if (fate !== 'update') return t(`roster.fates.${fate}`);
  const columns = changes.map((column) => t(`collaborators.fields.${column}`)).join(', ');
  return t('roster.fates.update', { columns });
}
