import { Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useId, useRef } from 'react';
import { ComboField } from '../../ui/combo/ComboField.tsx';
import type { Choice } from '../../ui/combo/useChoices.ts';
import { useSelectsAll } from '../../ui/fields/useSelectsAll.ts';
import { VisuallyHidden } from '../../ui/layout/VisuallyHidden.tsx';
import { PersonalDataNote } from '../../ui/personal-data/PersonalDataNote.tsx';
import { Underlined } from '../../ui/personal-data/Underlined.tsx';

const useStyles = makeStyles({
  control: { width: '100%', minWidth: 0 },
  area: { minHeight: '0', padding: '4px 12px', fieldSizing: 'content' },
  reading: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  message: { color: tokens.colorStatusDangerForeground1, fontSize: tokens.fontSizeBase200 },
});

interface CellProps {
  /** What the field is, and of which row. */
  label: string;
  text: string;
  onChange: (text: string) => void;
  onBlur: () => void;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  multiline: boolean;
  placeholder?: string | undefined;
  message: string | null;
  /** What the text is read as; undefined where it is not read. */
  reading?: string | undefined;
  selectsAll?: boolean | undefined;
  /** Underlines personal data: what is written here goes into documents that leave the office. */
  leavesOffice?: boolean | undefined;
  /** How the field of a text that cannot be read is found. */
  unreadMark?: string | undefined;
  /** Names offered for what is typed. */
  choices?: ((typed: string) => Choice[]) | undefined;
}

/** A text field in a table; the head of its column is its visible label. */
export function Cell({
  label,
  text,
  onChange,
  onBlur,
  onKeyDown,
  multiline,
  placeholder,
  message,
  reading,
  selectsAll = false,
  leavesOffice = false,
  unreadMark,
  choices,
}: CellProps) {
  const styles = useStyles();
  const id = useId();
  const messageId = useId();
  const readingId = useId();
  const noteId = useId();
  const selecting = useSelectsAll(text);
  const line = useRef<HTMLInputElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const control = {
    className: styles.control,
    'aria-label': label,
    'aria-invalid': message !== null,
    'aria-describedby':
      message === null ? (reading && readingId) || (leavesOffice ? noteId : undefined) : messageId,
    'data-unread': unreadMark,
    value: text,
    placeholder,
    onChange: (_event: unknown, data: { value: string }) => onChange(data.value),
    onBlur,
    onKeyDown,
    ...(selectsAll && selecting),
  };
  return (
    <>
      {leavesOffice ? (
        <Underlined field={multiline ? area : line} text={text}>
          {field()}
        </Underlined>
      ) : (
        field()
      )}
      {leavesOffice && <PersonalDataNote id={noteId} text={text} />}
      {reading !== undefined && (
        <div id={readingId} role="status" className={styles.reading}>
          {message === null && reading}
        </div>
      )}
      {message !== null && (
        <div id={messageId} role="alert" className={styles.message}>
          {message}
        </div>
      )}
    </>
  );

  function field() {
    if (multiline) return <Textarea {...control} ref={area} rows={1} textarea={{ className: styles.area }} />;
    if (choices === undefined) return <Input {...control} ref={line} />;
    return (
      <>
        <label htmlFor={id}>
          <VisuallyHidden>{label}</VisuallyHidden>
        </label>
        <ComboField
          id={id}
          label={label}
          text={text}
          choices={choices(text)}
          onType={onChange}
          onPick={(choice) => onChange(choice.label)}
          onKeyDown={onKeyDown}
          placeholder={placeholder}
          describedBy={message === null ? undefined : messageId}
        />
      </>
    );
  }
}
