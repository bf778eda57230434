import { useCallback } from 'react';
import { useT } from '../../platform/i18n.ts';
import { LineField } from './LineField.tsx';

interface NumberFieldProps {
  label: string;
  /** A whole number, or null for "not entered". */
  value: number | null;
  onSave: (value: number | null) => Promise<unknown>;
  /** The largest number allowed. */
  max?: number;
  hint?: string;
  className?: string;
}

/** A whole number from 0 up; an empty field stands for "not entered". */
export function NumberField({ label, value, onSave, max = 99_999, hint, className }: NumberFieldProps) {
  const t = useT();
  const save = useCallback(
    (text: string) => onSave(text.trim() === '' ? null : Number.parseInt(text, 10)),
    [onSave],
  );
  const check = (text: string) => {
    const whole = /^\s*\d*\s*$/.test(text) && Number(text) <= max;
    return whole ? null : t('common.numberWrong', { max });
  };
  return (
    <LineField
      label={label}
      value={value === null ? '' : String(value)}
      onSave={save}
      hint={hint}
      className={className}
      check={check}
    />
  );
}
