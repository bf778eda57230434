import { type ReactNode, useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { EntryView } from '../../../../../shared/records/views.ts';
import { seenOnScreen, useHeldSeen } from '../../../../platform/bridge/seen.ts';
import { useT } from '../../../../platform/i18n.ts';
import { useNotices } from '../../../../platform/notices.tsx';
import type { DeskData } from '../desk-data.ts';
import type { EditDraft } from '../drafts/drafts.ts';
import { useDraftKeeper } from '../drafts/useDraft.ts';
import { valuesOf } from '../entry-line/entry-values.ts';
import { EntryEditor } from './EntryEditor.tsx';
import { focusRow } from './EntryRow.tsx';

interface Editing {
  /** The entry being changed, one at a time. */
  readonly id: string | null;
  open(entry: EntryView): void;
  editor(entry: EntryView, number: number): ReactNode;
}

/** Changing saved entries in their places. What was typed comes back after a crash, and by undoing after Esc. */
export function useEditing(
  meetingId: string,
  entries: readonly EntryView[],
  material: DeskData,
  stored: EditDraft | null,
): Editing {
  const { tell } = useNotices();
  const t = useT();
  const keeper = useDraftKeeper(`entry-edit:${meetingId}`);
  const [edit, setEdit] = useState(stored);
  const seen = edit?.seen;
  useHeldSeen(edit);
  /** What differs from the saved entry by now; null before the first change. */
  const written = useRef<EditDraft | null>(null);
  const id = entries.find((entry) => entry.id === edit?.entryId)?.id ?? null;

  /** The row that gets the focus back when it is drawn again. */
  const closed = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (edit === null && closed.current !== null) focusRow(closed.current);
    closed.current = null;
  }, [edit]);

  const onChange = useCallback(
    (draft: EditDraft) => {
      const whole = { ...draft, seen };
      written.current = whole;
      keeper.keep(whole);
    },
    [keeper, seen],
  );
  const close = useCallback(
    (entryId: string) => {
      closed.current = entryId;
      written.current = null;
      keeper.discard();
      setEdit(null);
    },
    [keeper],
  );
  const leave = useCallback(
    (entryId: string) => {
      const left = written.current;
      close(entryId);
      if (left !== null) tell(t('desk.editLeft'), { here: () => setEdit(left) });
    },
    [close, tell, t],
  );
  const open = useCallback(
    (entry: EntryView) => {
      if (written.current !== null) leave(written.current.entryId);
      setEdit({ entryId: entry.id, values: valuesOf(entry, material.lookup), seen: seenOnScreen() });
    },
    [leave, material.lookup],
  );
  const editor = (entry: EntryView, number: number) =>
    edit === null ? null : (
      <EntryEditor
        key={entry.id}
        entryId={entry.id}
        number={number}
        initial={edit.values}
        material={material}
        onChange={onChange}
        onSaved={close}
        onLeave={leave}
      />
    );
  return { id, open, editor };
}
