import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { errorSentence, useT } from '../../platform/i18n.ts';

interface SelectFieldProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly { readonly value: Value; readonly label: string }[];
  /** Saves at once when another option is chosen. */
  onSave: (value: Value) => Promise<unknown>;
  hint?: string;
  className?: string;
}

/** One of a few values, saved as soon as it is chosen. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { label, value, options, onSave, hint, className } = props;
  const t = useT();
  const [error, setError] = useState<unknown>(null);
  const choose = (chosen: string) => {
    const option = options.find((candidate) => candidate.value === chosen);
    if (option === undefined || option.value === value) return;
    onSave(option.value).then(
      () => setError(null),
      (failure: unknown) => setError(failure),
    );
  };
  return (
    <Field
      label={label}
      hint={hint}
      className={className}
      validationMessage={error === null ? null : errorSentence(t, error)}
    >
      <Select value={value} onChange={(_event, data) => choose(data.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
