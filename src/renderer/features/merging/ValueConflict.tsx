import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Conflict } from '../../../shared/contract/procedures/conflict.ts';
import { compoundOf } from '../../../shared/records/asked-fields.ts';
import { type FieldValue, type RecordType, recordTypes } from '../../../shared/records/index.ts';
import { wordDifference } from '../../../shared/text/word-difference.ts';
import { useHeldSeen } from '../../platform/bridge/seen.ts';
import { useT } from '../../platform/i18n.ts';
import { isComposing } from '../../platform/text-field.ts';
import { labelOf, placeOf, recordLabel, wordsOf } from '../history/record-labels.ts';
import { ConflictFrame, type ConflictProps, Side } from './ConflictFrame.tsx';
import { MarkedWords } from './MarkedWords.tsx';

const useStyles = makeStyles({
  edit: { flexBasis: '100%', marginBottom: tokens.spacingVerticalS },
  part: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
});

interface ValueConflictProps extends ConflictProps {
  conflict: Extract<Conflict, { kind: 'value' }>;
  onSettle(value: FieldValue, stamp?: string): void;
}

/** Two values of one field, or more, side by side; the one that shows is the first. */
export function ValueConflict({ conflict, onSettle, ...frame }: ValueConflictProps) {
  const styles = useStyles();
  const t = useT();
  const { record, field, sides } = conflict;
  const told = { type: record.type, id: record.id, field };
  const texts = sides.map(({ value }) => wordsOf(t, told, value));
  const shown = sides[0]?.value.value ?? null;
  const isItsName = texts[0]?.startsWith(record.title.replace(/…$/, ''));
  const [editing, setEditing] = useState(false);
  const isAlone = compoundOf(record.type, field).length === 1;
  const canEdit = typeof shown === 'string' && isAlone && takesAnyText(record.type, field);

  const keys = useMemo(() => {
    const choices = sides.map(
      ({ value, stamp }, at) => [String(at + 1), () => onSettle(value.value, stamp)] as const,
    );
    return new Map<string, () => void>(canEdit ? [...choices, ['e', () => setEditing(true)]] : choices);
  }, [sides, canEdit, onSettle]);

  return (
    <ConflictFrame
      {...frame}
      about={isItsName ? placeOf(t, record) : recordLabel(t, record)}
      what={`${t(`merging.types.${record.type}`)} · ${labelOf(t, told)}`}
      text={t('merging.conflictsText')}
      keys={keys}
      actions={
        <>
          {canEdit && !editing && <Button onClick={() => setEditing(true)}>{t('merging.edit')}</Button>}
          {editing && typeof shown === 'string' && (
            <EditField value={shown} onSave={onSettle} onCancel={() => setEditing(false)} />
          )}
        </>
      }
    >
      {sides.map(({ stamp, value, author, parts }, at) => {
        const words = wordDifference(texts[at] ?? '', texts[at === 0 ? 1 : 0] ?? '');
        return (
          <Side
            key={stamp}
            author={author}
            label={at === 0 ? t('merging.shown') : undefined}
            action={
              <Button onClick={() => onSettle(value.value, stamp)}>
                {t(at === 0 ? 'merging.keepShown' : 'merging.keep', { key: at + 1 })}
              </Button>
            }
          >
            <MarkedWords pieces={words.one} />
            {parts.map((part) => {
              const ofPart = { ...told, field: part.field };
              return (
                <p key={part.field} className={styles.part}>
                  {labelOf(t, ofPart)}: {wordsOf(t, ofPart, part.value)}
                </p>
              );
            })}
          </Side>
        );
      })}
    </ConflictFrame>
  );
}

interface EditFieldProps {
  value: string;
  onSave(value: string): void;
  onCancel(): void;
}

function EditField({ value, onSave, onCancel }: EditFieldProps) {
  const styles = useStyles();
  const t = useT();
  const [text, setText] = useState(value);
  useHeldSeen({});
  return (
    <div className={styles.edit}>
      <Field label={t('merging.editLabel')} className={styles.edit}>
        <Textarea
          value={text}
          rows={6}
          autoFocus
          onChange={(_event, data) => setText(data.value)}
          onKeyDown={(event) => {
            if (isComposing(event)) return;
            if (event.ctrlKey && event.key === 'Enter') onSave(text);
            if (event.key === 'Escape') onCancel();
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button appearance="primary" title="Ctrl+Enter" onClick={() => onSave(text)}>
          {t('merging.save')}
        </Button>
        <Button title="Esc" onClick={onCancel}>
          {t('common.cancel')}
        </Button>
      </div>
    </div>
  );
}

/** Whether people write into a field freely: not a link, a date, a place in a list or one of a few words. */
function takesAnyText(type: RecordType, field: string): boolean {
  const fields = new Map(Object.entries(recordTypes[type].schema.shape));
  return fields.get(field)?.safeParse('Chữ tự do').success === true;
}
