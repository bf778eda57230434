import { Field } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { LocalityView } from '../../../shared/records/views.ts';
import { useHeldSeen } from '../../platform/bridge/seen.ts';
import { errorSentence, useT } from '../../platform/i18n.ts';
import { ComboField } from '../combo/ComboField.tsx';
import { listedCalled } from '../combo/sign-choices.ts';

interface LocalityFieldProps {
  label: string;
  localities: readonly LocalityView[];
  value: string | null;
  onSave(localityId: string | null): Promise<unknown>;
}

/** A locality, found by typing a part of its name; an empty field stands for none. */
export function LocalityField({ label, localities, value, onSave }: LocalityFieldProps) {
  const t = useT();
  const id = useId();
  const messageId = useId();
  const [typed, setTyped] = useState<string | null>(null);
  useHeldSeen(typed === null ? null : {});
  const [error, setError] = useState<unknown>(null);

  const stored = localities.find((locality) => locality.id === value)?.name ?? '';
  const text = typed ?? stored;
  const choices = listedCalled(localities, typed ?? '');
  const unknown = typed !== null && typed.trim() !== '' && choices.length === 0;

  const save = (localityId: string | null) => {
    onSave(localityId).then(
      () => {
        setTyped(null);
        setError(null);
      },
      (failure: unknown) => setError(failure),
    );
  };
  return (
    <Field
      label={{ children: label, htmlFor: id }}
      validationMessage={message() === null ? null : { id: messageId, children: message() }}
    >
      <ComboField
        id={id}
        label={label}
        text={text}
        choices={choices}
        invalid={unknown}
        describedBy={messageId}
        onType={(next) => {
          setTyped(next);
          if (next.trim() === '' && value !== null) save(null);
        }}
        onPick={({ id: picked, label }) => {
          setTyped(label);
          save(picked);
        }}
      />
    </Field>
  );

  function message(): string | null {
    if (unknown) return t('common.localityUnknown');
    return error === null ? null : errorSentence(t, error);
  }
}
