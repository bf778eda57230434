import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular, DeleteRegular, HistoryRegular } from '@fluentui/react-icons';
import type { KeyboardEvent, ReactNode } from 'react';
import { useT } from '../../platform/i18n.ts';
import type { Column, TypedRow } from './columns.ts';
import { useFrozen } from './Frozen.tsx';
import { NewRow } from './NewRow.tsx';
import type { Pasting } from './pasting.ts';
import { SavedCell } from './SavedCell.tsx';

const useStyles = makeStyles({
  // Zoomed in, rows are pushed sideways rather than squeezed letter by letter.
  scroller: { position: 'relative', overflowX: 'auto' },
  table: {
    width: '100%',
    minWidth: '46rem',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    textAlign: 'left',
  },
  head: {
    padding: `0 ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXXS}`,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  number: {
    width: '2rem',
    textAlign: 'right',
    color: tokens.colorNeutralForeground2,
    verticalAlign: 'top',
    paddingTop: '8px',
  },
  cell: { padding: `2px ${tokens.spacingHorizontalXS}`, verticalAlign: 'top' },
  note: { padding: `8px ${tokens.spacingHorizontalXS}`, verticalAlign: 'top', overflowWrap: 'break-word' },
  actions: { width: '132px', verticalAlign: 'top', paddingTop: '4px', whiteSpace: 'nowrap' },
});

interface RecordRowsProps<Field extends string, Row extends { readonly id: string } & Record<Field, string>> {
  label: string;
  columns: readonly Column<Field>[];
  rows: readonly Row[];
  onAdd: (row: TypedRow<Field>) => Promise<unknown>;
  pasting?: Pasting<Field>;
  onSave: (id: string, field: Field, value: string) => Promise<unknown>;
  onMove: (id: string, by: -1 | 1) => void;
  onRemove: (row: Row, number: number) => void;
  onHistory: (row: Row, number: number) => void;
  /** A last column that is not written in. */
  note?: { readonly head: string; readonly width: string; readonly of: (row: Row, at: number) => ReactNode };
}

/** A short list written in place: every cell saves by itself, the last row is for a new one, Alt+↑↓ put in order. */
export function RecordRows<Field extends string, Row extends { readonly id: string } & Record<Field, string>>(
  props: RecordRowsProps<Field, Row>,
) {
  const { label, columns, rows, onAdd, pasting, onSave, onMove, onRemove, onHistory, note } = props;
  const styles = useStyles();
  const t = useT();
  const isFrozen = useFrozen();
  const onKeyDown = (id: string) => (event: KeyboardEvent) => {
    const by = { ArrowUp: -1, ArrowDown: 1 } as const;
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    onMove(id, by[event.key]);
  };
  return (
    <div className={styles.scroller}>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            <td className={styles.number} />
            {columns.map(({ field, label, width }) => (
              <th key={field} scope="col" className={styles.head} style={{ width }}>
                {label}
              </th>
            ))}
            {note !== undefined && (
              <th scope="col" className={styles.head} style={{ width: note.width }}>
                {note.head}
              </th>
            )}
            <td className={styles.actions} />
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={row.id} data-record={row.id} onKeyDown={onKeyDown(row.id)}>
              <td className={styles.number}>{index + 1}</td>
              {columns.map((column) => (
                <td key={column.field} className={styles.cell}>
                  <SavedCell
                    column={column}
                    label={t('rows.cell', { label: column.label, number: index + 1 })}
                    stored={row[column.field]}
                    recordId={row.id}
                    onSave={(field, value) => onSave(row.id, field, value)}
                  />
                </td>
              ))}
              {note !== undefined && <td className={styles.note}>{note.of(row, index)}</td>}
              <td className={styles.actions}>
                {!isFrozen && (
                  <>
                    <RowButton
                      label={t('rows.up', { number: index + 1 })}
                      keys="Alt+↑"
                      icon={<ArrowUpRegular />}
                      onClick={() => onMove(row.id, -1)}
                    />
                    <RowButton
                      label={t('rows.down', { number: index + 1 })}
                      keys="Alt+↓"
                      icon={<ArrowDownRegular />}
                      onClick={() => onMove(row.id, 1)}
                    />
                    <RowButton
                      label={t('rows.remove', { number: index + 1 })}
                      icon={<DeleteRegular />}
                      onClick={() => onRemove(row, index + 1)}
                    />
                    <RowButton
                      label={t('rows.history', { number: index + 1 })}
                      icon={<HistoryRegular />}
                      onClick={() => onHistory(row, index + 1)}
                    />
                  </>
                )}
              </td>
            </tr>
          ))}
          {!isFrozen && (
            <NewRow
              columns={columns}
              onAdd={onAdd}
              pasting={pasting}
              className={styles.cell}
              hasNote={note !== undefined}
            />
          )}
        </tbody>
      </table>
    </div>
  );
}

function RowButton({
  label,
  keys,
  ...button
}: {
  label: string;
  keys?: string;
  icon: React.JSX.Element;
  onClick: () => void;
}) {
  return (
    <Button
      {...button}
      appearance="subtle"
      size="small"
      aria-label={label}
      title={keys === undefined ? label : `${label} (${keys})`}
    />
  );
}
