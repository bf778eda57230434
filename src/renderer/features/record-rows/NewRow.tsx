import {
  type ClipboardEvent,
  type FocusEvent,
  type KeyboardEvent,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { comparedWith, type PastedLine, pastedLines } from '../../../shared/roster/pasted-lines.ts';
import { errorSentence, useT } from '../../platform/i18n.ts';
import { isComposing } from '../../platform/text-field.ts';
import { PastedLines } from '../../ui/fields/PastedLines.tsx';
import { Cell } from './Cell.tsx';
import { type Column, problemOf, readRow, type TypedRow } from './columns.ts';
import { type Pasting, saidIn } from './pasting.ts';

interface NewRowProps<Field extends string> {
  columns: readonly Column<Field>[];
  onAdd: (row: TypedRow<Field>) => Promise<unknown>;
  className: string;
  /** What several pasted lines become, one record each, where the list takes them. */
  pasting?: Pasting<Field> | undefined;
  /** Whether the rows have a column that is not written in. */
  hasNote: boolean;
}

/** The blank row at the end: what is written in it becomes a row on Enter, or when the row is left. */
export function NewRow<Field extends string>({
  columns,
  onAdd,
  pasting,
  className,
  hasNote,
}: NewRowProps<Field>) {
  const t = useT();
  const row = useRef<HTMLTableRowElement>(null);
  const [typed, setTyped] = useState<ReadonlyMap<Field, string>>(new Map());
  /** The same, without waiting for the next drawing: leaving a cell may take a name and leave the row at once. */
  const latest = useRef(typed);
  const change = (next: ReadonlyMap<Field, string>) => {
    latest.current = next;
    setTyped(next);
  };
  const [error, setError] = useState<unknown>(null);
  const textOf = (field: Field) => typed.get(field) ?? '';

  const add = () => {
    const row = latest.current;
    const typedRow = readRow(columns, (field) => row.get(field) ?? '');
    const { fields, unread } = typedRow;
    // What cannot be read makes a row, too: it stands in it as it was typed, with what is wrong.
    if (unread.size === 0 && [...fields.values()].every((text) => text === '')) return;
    change(new Map());
    onAdd(typedRow).then(
      () => setError(null),
      (failure: unknown) => {
        if (latest.current.size === 0) change(row);
        setError(failure);
      },
    );
  };
  // A screen that goes away is left without a word; so is the row.
  const left = useRef(add);
  useLayoutEffect(() => {
    left.current = add;
  });
  useEffect(() => () => left.current(), []);

  const [pasted, setPasted] = useState<readonly PastedLine<ReadonlyMap<Field, string>>[] | null>(null);
  const onPaste = (event: ClipboardEvent) => {
    const rows = pasting === undefined ? null : pastedLines(event.clipboardData.getData('text/plain'));
    if (pasting === undefined || rows === null) return;
    event.preventDefault();
    setPasted(comparedWith(pasting.existing, rows.map(pasting.read), saidIn));
  };
  const close = () => {
    setPasted(null);
    row.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  };
  const addAll = () => {
    const fresh = (pasted ?? []).filter(({ known }) => known === null).map((line) => line.row);
    pasting?.onAddAll(fresh).then(
      () => setError(null),
      (failure: unknown) => setError(failure),
    );
    close();
  };
  /** All of it in the field that holds a text: the first one that may have several lines, or the first. */
  const join = () => {
    const field = (columns.find(({ multiline = false }) => multiline) ?? columns[0])?.field;
    const text = (pasted ?? []).map((line) => line.text).join('\n');
    if (field !== undefined) change(new Map(latest.current).set(field, text));
    close();
  };
  const onLeave = ({ relatedTarget }: FocusEvent) => {
    if (!row.current?.contains(relatedTarget)) add();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event) || event.key !== 'Enter' || event.shiftKey || event.altKey) return;
    event.preventDefault();
    add();
    row.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  };
  return (
    <>
      <tr ref={row} onBlur={onLeave} onPaste={onPaste}>
        <td />
        {columns.map(({ field, label, multiline = false, placeholder, choices, ...column }, index) => (
          <td key={field} className={className}>
            <Cell
              label={t('rows.newCell', { label })}
              text={textOf(field)}
              onChange={(text) => change(new Map(latest.current).set(field, text))}
              onBlur={nothing}
              onKeyDown={onKeyDown}
              multiline={multiline}
              placeholder={placeholder ?? (index === 0 ? t('rows.add') : undefined)}
              reading={column.reading?.(textOf(field))?.words}
              selectsAll={column.selectsAll}
              leavesOffice={column.leavesOffice}
              message={problemOf(column, textOf(field)) ?? refusal(index)}
              choices={choices}
            />
          </td>
        ))}
        {hasNote && <td />}
        <td />
      </tr>
      {pasted !== null && (
        <tr>
          <td colSpan={columns.length + (hasNote ? 3 : 2)}>
            <PastedLines lines={pasted} onAdd={addAll} onJoin={join} onCancel={close} />
          </td>
        </tr>
      )}
    </>
  );

  function refusal(index: number): string | null {
    return index === 0 && error !== null ? errorSentence(t, error) : null;
  }
}

/** Leaving one cell for the next saves nothing: the row does when it is left. */
function nothing(): void {
  return;
}
