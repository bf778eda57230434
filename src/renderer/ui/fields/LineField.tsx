import { Field, Input, makeStyles, Textarea } from '@fluentui/react-components';
import { type KeyboardEvent, useRef } from 'react';
import type { FieldOfRecord } from '../../../shared/contract/procedures/draft.ts';
import { isComposing } from '../../platform/text-field.ts';
import { PersonalDataNote } from '../personal-data/PersonalDataNote.tsx';
import { Underlined } from '../personal-data/Underlined.tsx';
import { type Reading, useReading } from './reading.ts';
import { useSavedText } from './useSavedText.ts';
import { useSelectsAll } from './useSelectsAll.ts';
import { unreadMark } from './useUnread.ts';

// An input has a width of its own, which would push narrow columns apart.
const useStyles = makeStyles({ control: { width: '100%', minWidth: 0 } });

interface LineFieldProps {
  label: string;
  /** The stored value. */
  value: string;
  onSave: (text: string) => Promise<unknown>;
  placeholder?: string;
  hint?: string;
  /** Several lines: Enter makes a new one, and only leaving the field saves. */
  multiline?: boolean;
  /** Lines shown where there are several. */
  rows?: number;
  autoFocus?: boolean;
  /** Keeps a wrong text from being saved, with a sentence that says why. */
  check?: (text: string) => string | null;
  className?: string;
  /** The field of a record: what is typed there and cannot be saved is still there when the screen is shown again. */
  of?: FieldOfRecord;
  /** What the text is read as, to be shown beside the field. */
  read?: (text: string) => Reading | null;
  /** Underlines personal data: what is written here goes into documents that leave the office. */
  leavesOffice?: boolean;
  /** Selects the text whole when the field is come to, so that typing replaces it. */
  selectsAll?: boolean;
}

/** A text that saves by itself when it is left, on Enter too where it is a single line; Esc takes the typing back. */
export function LineField(props: LineFieldProps) {
  const {
    label,
    value,
    onSave,
    placeholder,
    hint,
    multiline,
    rows = 3,
    autoFocus,
    check = anyText,
    className,
    of,
    read,
    leavesOffice = false,
    selectsAll = false,
  } = props;
  const styles = useStyles();
  const field = useSavedText(value, onSave, check, of);
  const reading = useReading(field.text, field.isTyped, read);
  const selecting = useSelectsAll(field.text);
  const line = useRef<HTMLInputElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);

  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    if (event.key === 'Enter' && !multiline) field.leave();
    if (event.key === 'Enter' && selectsAll && event.currentTarget instanceof HTMLInputElement)
      event.currentTarget.select();
    if (event.key === 'Escape' && field.text !== value) {
      // The first Esc takes the typing back, the next one closes what is around the field.
      event.preventDefault();
      field.revert();
    }
  };
  const control = {
    className: styles.control,
    value: field.text,
    placeholder,
    autoFocus,
    onChange: (_event: unknown, data: { value: string }) => field.change(data.value),
    onBlur: field.leave,
    onKeyDown,
    ...(selectsAll && selecting),
  };
  return (
    <Field
      label={label}
      hint={below()}
      validationMessage={field.message}
      className={className}
      data-unread={of && unreadMark(of)}
    >
      {leavesOffice
        ? (described) => (
            <Underlined field={multiline ? area : line} text={field.text}>
              {multiline ? (
                <Textarea {...described} {...control} ref={area} rows={rows} resize="vertical" />
              ) : (
                <Input {...described} {...control} ref={line} />
              )}
            </Underlined>
          )
        : plain()}
    </Field>
  );

  function plain() {
    return multiline ? <Textarea {...control} rows={rows} resize="vertical" /> : <Input {...control} />;
  }

  function below() {
    if (read === undefined && !leavesOffice) return hint;
    return {
      children: (
        <>
          {read !== undefined && <span role="status">{reading}</span>}
          {leavesOffice && <PersonalDataNote text={field.text} />}
          {hint !== undefined && <div>{hint}</div>}
        </>
      ),
    };
  }
}

function anyText(): null {
  return null;
}
