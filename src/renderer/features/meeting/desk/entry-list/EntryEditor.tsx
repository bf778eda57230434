import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useT } from '../../../../platform/i18n.ts';
import { keys, shownKeys } from '../../../../platform/keys/keys.ts';
import { useNotices } from '../../../../platform/notices.tsx';
import type { DeskData } from '../desk-data.ts';
import type { EditDraft } from '../drafts/drafts.ts';
import { EntryFields } from '../entry-line/EntryFields.tsx';
import type { EntryValues } from '../entry-line/entry-values.ts';
import { useEntryForm } from '../entry-line/useEntryForm.ts';
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
  const form = useEntryForm(
    initial,
    material.referenceLists,
    (values) => {
      editEntry(entryId, values, material.referenceLists).then(() => onSaved(entryId), form.refused);
    },
    (values, rest) => {
      splitEntry(entryId, values, rest, material.referenceLists).then((action) => {
        onSaved(entryId);
        tell(t('desk.split'), { action });
      }, form.refused);
    },
  );

  useEffect(() => {
    const field = content.current;
    field?.focus();
    field?.setSelectionRange(field.value.length, field.value.length);
    field?.closest('tr')?.scrollIntoView({ block: 'nearest' });
  }, []);
  useEffect(() => {
    if (form.values !== initial) onChange({ entryId, values: form.values });
  }, [form.values, initial, entryId, onChange]);

  const leave = () => onLeave(entryId);
  return (
    <tr>
      <td colSpan={2} className={styles.cell}>
        <EntryFields
          name={t('desk.editing', { number })}
          form={form}
          material={material}
          speaker={speaker}
          content={content}
          onEscape={leave}
          actions={
            <>
              <Button onClick={form.submit} title="Ctrl+Enter">
                {t('desk.saveEdit')}
              </Button>
              <Button
                onClick={() => form.split(content.current?.selectionStart ?? 0)}
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
