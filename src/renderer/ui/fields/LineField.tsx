import { Field, Input, makeStyles, Textarea } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { isComposing } from '../../platform/text-field.ts';
import { useSavedText } from './useSavedText.ts';

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
  } = props;
  const styles = useStyles();
  const field = useSavedText(value, onSave, check);

  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    if (event.key === 'Enter' && !multiline) field.leave();
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
  };
  return (
    <Field label={label} hint={hint} validationMessage={field.message} className={className}>
      {multiline ? <Textarea {...control} rows={rows} resize="vertical" /> : <Input {...control} />}
    </Field>
  );
}

function anyText(): null {
  return null;
}
