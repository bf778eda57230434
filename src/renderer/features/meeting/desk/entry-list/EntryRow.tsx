import { makeStyles, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, memo } from 'react';
import type { Lookup } from '../../../../../shared/meeting/lookup.ts';
import type { EntryView } from '../../../../../shared/records/views.ts';
import { useT } from '../../../../platform/i18n.ts';
import { EntryActions } from './EntryActions.tsx';
import { RowFrame } from './RowFrame.tsx';
import { textOfEntry } from './row-text.ts';

const useStyles = makeStyles({
  handle: {
    width: '100%',
    padding: 0,
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'right',
    cursor: 'pointer',
    ':focus-visible': { outlineStyle: 'none', fontWeight: tokens.fontWeightSemibold },
  },
});

/** What can be done with the rows; the same object for all of them, so that only rows that changed are drawn anew. */
export interface RowActs {
  /** The row has the focus. */
  choose(id: string): void;
  /** Something else has it. */
  release(): void;
  edit(entry: EntryView): void;
  move(id: string, by: -1 | 1): void;
  remove(id: string, number: number): void;
  /** Makes it part of the one above. */
  join(id: string, number: number): void;
  task(id: string, number: number): void;
  history(id: string, number: number): void;
  /** Says that a speaker who is not on the roster is right. */
  confirm(id: string, number: number): void;
  key(event: KeyboardEvent<HTMLTableRowElement>, entry: EntryView): void;
}

interface EntryRowProps {
  entry: EntryView;
  number: number;
  lookup: Lookup;
  /** The one row the Tab key stops at. */
  current: boolean;
  fresh: boolean;
  /** The record takes no more changes. */
  isClosed: boolean;
  acts: RowActs;
}

/** A saved entry in the list; the keyboard holds it by its number. */
export const EntryRow = memo(function EntryRow({
  entry,
  number,
  lookup,
  current,
  fresh,
  isClosed,
  acts,
}: EntryRowProps) {
  const styles = useStyles();
  const t = useT();
  const text = textOfEntry(entry, lookup);
  const isToConfirm = text.isUnconfirmed && !isClosed;
  const textId = `${handleId(entry.id)}-text`;
  return (
    <RowFrame
      record={entry.id}
      number={
        <button
          type="button"
          id={handleId(entry.id)}
          className={styles.handle}
          tabIndex={current ? 0 : -1}
          aria-label={t('desk.row', { number })}
          aria-describedby={textId}
          onFocus={() => acts.choose(entry.id)}
          onBlur={({ relatedTarget }) => {
            if (relatedTarget !== null) acts.release();
          }}
          onClick={() => acts.edit(entry)}
        >
          {number}
        </button>
      }
      text={{ ...text, isUnconfirmed: isToConfirm }}
      textId={textId}
      current={current}
      fresh={fresh}
      onClick={() => {
        // Selecting words to copy them is no press on the row.
        if (window.getSelection()?.isCollapsed) focusRow(entry.id);
      }}
      onDoubleClick={() => acts.edit(entry)}
      onKeyDown={(event) => acts.key(event, entry)}
      actions={
        <EntryActions
          reachable={current}
          onMove={(by) => acts.move(entry.id, by)}
          onEdit={() => acts.edit(entry)}
          onJoin={number === 1 ? undefined : () => acts.join(entry.id, number)}
          onTask={() => acts.task(entry.id, number)}
          onConfirm={isToConfirm ? () => acts.confirm(entry.id, number) : undefined}
          onRemove={() => acts.remove(entry.id, number)}
          onHistory={() => acts.history(entry.id, number)}
        />
      }
    />
  );
});

/** Puts the focus on a row, which makes it the current one. */
export function focusRow(entryId: string): void {
  document.getElementById(handleId(entryId))?.focus();
}

/** The id of what holds the focus of a row. */
export function handleId(entryId: string): string {
  return `entry-${entryId}`;
}
