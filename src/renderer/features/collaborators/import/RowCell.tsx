import { Input, makeStyles } from '@fluentui/react-components';
import { type KeyboardEvent, useState } from 'react';
import { formatDay } from '../../../../shared/dates/typed.ts';
import { kindOf, type RosterColumn } from '../../../../shared/roster/columns.ts';
import type { PlannedRow } from '../../../../shared/roster/plan.ts';
import { useT } from '../../../platform/i18n.ts';
import { isComposing } from '../../../platform/text-field.ts';
import { type Importing, mendCell } from './import-state.ts';

const useStyles = makeStyles({ input: { width: '100%', minWidth: '7rem' } });

interface RowCellProps {
  row: PlannedRow;
  column: RosterColumn;
  importing: Importing;
  onChange(importing: Importing): void;
}

/** A cell of the table that is written in; it takes what was written when it is left or with Enter. */
export function RowCell({ row, column, importing, onChange }: RowCellProps) {
  const styles = useStyles();
  const t = useT();
  const stored = textOf(row, column);
  const [typed, setTyped] = useState<string | null>(null);
  const save = () => {
    if (typed !== null && typed.trim() !== stored) onChange(mendCell(importing, row.at, column, typed));
    setTyped(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    if (event.key === 'Enter') save();
    if (event.key === 'Escape') setTyped(null);
  };
  return (
    <Input
      className={styles.input}
      size="small"
      aria-label={t('roster.cellOf', { column: t(`collaborators.fields.${column}`), row: row.at + 1 })}
      value={typed ?? stored}
      onChange={(_event, { value }) => setTyped(value)}
      onBlur={save}
      onKeyDown={onKeyDown}
    />
  );
}

/** Days as people write them; what is no day stays as it stands. */
export function textOf({ person }: PlannedRow, column: RosterColumn): string {
  const text = person[column];
  return kindOf(column) === 'day' ? formatDay(text) || text : text;
}
