import { useCallback } from 'react';
import { isComposing } from '../../platform/text-field.ts';
import { useReading } from '../../ui/fields/reading.ts';
import { useSavedText } from '../../ui/fields/useSavedText.ts';
import { unreadMark } from '../../ui/fields/useUnread.ts';
import { Cell } from './Cell.tsx';
import { ChoiceCell } from './ChoiceCell.tsx';
import { type Column, problemOf } from './columns.ts';

interface SavedCellProps<Field extends string> {
  column: Column<Field>;
  /** What it is, and of which row. */
  label: string;
  stored: string;
  /** The record of the row, where what cannot be read is kept. */
  recordId: string;
  onSave: (field: Field, value: string) => Promise<unknown>;
}

/** One field of a saved row: it saves when it is left, or on Enter. */
export function SavedCell<Field extends string>(props: SavedCellProps<Field>) {
  const { column, label, stored, onSave } = props;
  if (column.choices === undefined) return <TextCell {...props} />;
  const { field, choices } = column;
  return (
    <ChoiceCell label={label} stored={stored} choices={choices} onSave={(text) => onSave(field, text)} />
  );
}

function TextCell<Field extends string>({ column, label, stored, recordId, onSave }: SavedCellProps<Field>) {
  const { field, show, read, wrong = '', understands, multiline = false, placeholder } = column;
  const of = read === undefined ? undefined : { recordId, field };
  const save = useCallback(
    (text: string) => onSave(field, read === undefined ? text : (read(text) ?? '')),
    [field, read, onSave],
  );
  const check = useCallback((text: string) => problemOf({ read, wrong }, text), [read, wrong]);
  const saved = useSavedText(show === undefined ? stored : show(stored), save, check, of);
  const reading = useReading(saved.text, saved.isTyped, column.reading);
  return (
    <Cell
      label={label}
      text={saved.text}
      onChange={saved.change}
      onBlur={saved.leave}
      onKeyDown={(event) => {
        if (isComposing(event)) return;
        if (event.key === 'Escape') saved.revert();
        if (event.key !== 'Enter' || event.shiftKey || event.altKey) return;
        event.preventDefault();
        saved.leave();
      }}
      multiline={multiline}
      placeholder={placeholder}
      reading={column.reading && reading}
      selectsAll={column.selectsAll}
      leavesOffice={column.leavesOffice}
      unreadMark={unreadMark({ recordId, field })}
      message={saved.message ?? problemOf({ understands, wrong }, saved.text)}
    />
  );
}
