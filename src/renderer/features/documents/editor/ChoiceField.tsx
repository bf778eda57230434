import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { useNotices } from '../../../platform/notices.tsx';

interface ChoiceFieldProps<Value extends string> {
  label: string;
  /** The stored value; null while none was chosen. */
  value: Value | null;
  options: readonly { readonly value: Value; readonly label: string }[];
  layout?: 'vertical' | 'horizontal';
  onChoose(value: Value): Promise<unknown>;
}

/** One of a few values in sight, saved as soon as it is chosen; shown at once, and taken back where saving failed. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  const { label, value, options, layout = 'vertical', onChoose } = props;
  const { tellError } = useNotices();
  const [sent, setSent] = useState<Value | null>(null);
  const [seen, setSeen] = useState(value);
  if (seen !== value) {
    setSeen(value);
    setSent(null);
  }
  const choose = (name: string) => {
    const chosen = options.find((option) => option.value === name)?.value;
    if (chosen === undefined) return;
    setSent(chosen);
    onChoose(chosen).catch((error: unknown) => {
      setSent(null);
      tellError(error);
    });
  };
  return (
    <Field label={label}>
      <RadioGroup layout={layout} value={sent ?? value ?? ''} onChange={(_event, data) => choose(data.value)}>
        {options.map((option) => (
          <Radio key={option.value} value={option.value} label={option.label} />
        ))}
      </RadioGroup>
    </Field>
  );
}
