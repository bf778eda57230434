import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useT } from '../../../../platform/i18n.ts';
import { keys, shownKeys } from '../../../../platform/keys/keys.ts';
import { useNotices } from '../../../../platform/notices.tsx';
import type { DeskData } from '../desk-data.ts';
import type { EditDraft } from '../drafts/drafts.ts';
import { EntryFields } from '../entry-line/EntryFields.tsx';
import type { EntryValues } from '../entry-line/entry-values.ts';
import { useEntryInput } from '../entry-line/useEntryInput.ts';
import { editEntry, splitEntry } from './entry-writes.ts';

const useStyles = makeStyles({
  cell: { padding: tokens.spacingHorizontalS, backgroundColor: tokens.colorNeutralBackground2 },
});

interface EntryEditorProps {
  entryId: string;
  number: number;
  initial: EntryValues;
  material: DeskData;
  onChange: (draft: EditDraft) => void;
  onSaved: (entryId: string) => void;
  /** Left without saving. */
  onLeave: (entryId: string) => void;
}

/** A saved entry being changed where it stands, with the fields of the line. */
export function EntryEditor({
  entryId,
  number,
  initial,
  material,
  onChange,
  onSaved,
  onLeave,
}: EntryEditorProps) {
  const styles = useStyles();
  const t = useT();
  const speaker = useRef<HTMLInputElement>(null);
  const content = useRef<HTMLTextAreaElement>(null);
  const { tell } = useNotices();
  const input = useEntryInput(
    initial,
    material.referenceLists,
    (values) => {
      editEntry(entryId, values, material.referenceLists).then(() => onSaved(entryId), input.refused);
    },
    (values, rest) => {
      splitEntry(entryId, values, rest, material.referenceLists).then((action) => {
        onSaved(entryId);
        tell(t('desk.split'), { action });
      }, input.refused);
    },
  );

  useEffect(() => {
    const field = content.current;
    field?.focus();
    field?.setSelectionRange(field.value.length, field.value.length);
    field?.closest('tr')?.scrollIntoView({ block: 'nearest' });
  }, []);
  useEffect(() => {
    if (input.values !== initial) onChange({ entryId, values: input.values });
  }, [input.values, initial, entryId, onChange]);

  const leave = () => onLeave(entryId);
  return (
    <tr>
      <td colSpan={2} className={styles.cell}>
        <EntryFields
          name={t('desk.editing', { number })}
          input={input}
          material={material}
          speaker={speaker}
          content={content}
          onEscape={leave}
          actions={
            <>
              <Button onClick={input.submit} title="Ctrl+Enter">
                {t('desk.saveEdit')}
              </Button>
              <Button
                onClick={() => input.split(content.current?.selectionStart ?? 0)}
                title={keys.split.press.map(shownKeys).join(', ')}
              >
                {t('desk.splitHere')}
              </Button>
              <Button onClick={leave} title="Esc">
                {t('common.cancel')}
              </Button>
            </>
          }
        />
      </td>
    </tr>
  );
}
