import type { RowData } from '@tanstack/react-table';
import { type ReactNode, useMemo, useState } from 'react';
import type { InputOf } from '../../platform/bridge/bridge.ts';
import { AddLine } from '../fields/AddLine.tsx';
import { filterRows, type Narrowing } from '../fields/filter-rows.ts';
import { ListFilter } from '../fields/ListFilter.tsx';
import { EmptyState } from '../layout/EmptyState.tsx';
import { WithPanel } from '../layout/SidePanel.tsx';
import { type RecordColumns, RecordTable } from './RecordTable.tsx';
import { useRemoval } from './useRemoval.ts';

/** What every record of a list has. */
interface Listable {
  readonly id: string;
  readonly name: string;
  readonly retired: boolean;
}

/** What the panel of an open record can do to itself. */
export interface PanelTools {
  remove(): void;
  close(): void;
}

interface RecordListProps<Row extends Listable & RowData> {
  type: InputOf<'record.remove'>['type'];
  /** What the list holds. */
  label: string;
  /** All records, in order. */
  rows: readonly Row[];
  columns: RecordColumns<Row>;
  widths: readonly string[];
  /** Everything a record can be found by. */
  textOf(row: Row): string;
  adding: {
    readonly label: string;
    readonly placeholder: string;
    /** Choices that go with the name. */
    readonly choices?: ReactNode;
    /** Whether a new record opens, for the rest of its fields. */
    readonly opens: boolean;
    add(name: string): Promise<{ id: string }>;
    /** Adds several at once, from pasted lines. */
    readonly addAll?: (names: readonly string[]) => Promise<unknown>;
  };
  empty: { readonly title: string; readonly text: string; readonly action?: ReactNode };
  panel(row: Row, tools: PanelTools): ReactNode;
}

/** A list of records: a line that adds one, a filter, the table, and beside it the record that is open. */
export function RecordList<Row extends Listable & RowData>(props: RecordListProps<Row>) {
  const { type, label, rows, columns, widths, textOf, adding, empty, panel } = props;
  const remove = useRemoval();
  const [openId, setOpenId] = useState<string | null>(null);
  const [narrowing, setNarrowing] = useState<Narrowing>({ query: '', withRetired: false });
  const shown = useMemo(() => filterRows(rows, narrowing, textOf), [rows, narrowing, textOf]);
  const open = rows.find(({ id }) => id === openId);

  const removeRow = ({ id, name }: Row) => void remove({ type, id }, name);
  const tools = (row: Row): PanelTools => ({ remove: () => removeRow(row), close: () => setOpenId(null) });
  const addRow = async (name: string) => {
    const { id } = await adding.add(name);
    if (adding.opens) setOpenId(id);
  };
  return (
    <WithPanel panel={open && panel(open, tools(open))}>
      <AddLine
        label={adding.label}
        placeholder={adding.placeholder}
        existing={rows.map(({ name }) => name)}
        onAdd={addRow}
        onAddAll={adding.addAll}
      >
        {adding.choices}
      </AddLine>
      {rows.length === 0 ? (
        <EmptyState {...empty} />
      ) : (
        <>
          <ListFilter narrowing={narrowing} onNarrow={setNarrowing} found={shown.length} />
          <RecordTable
            label={label}
            columns={columns}
            rows={shown}
            widths={widths}
            currentId={open?.id ?? null}
            onOpen={({ id }) => setOpenId(id)}
            onRemove={removeRow}
          />
        </>
      )}
    </WithPanel>
  );
}
