import { useCallback } from 'react';
import type { FieldOfRecord } from '../../../shared/contract/procedures/draft.ts';
import { dayOf, formatDay, parseDay } from '../../../shared/dates/typed.ts';
import { useT } from '../../platform/i18n.ts';
import { LineField } from './LineField.tsx';
import { readAsDay } from './reading.ts';

interface DateFieldProps {
  label: string;
  /** YYYY-MM-DD, or empty. */
  value: string;
  onSave: (day: string) => Promise<unknown>;
  hint?: string;
  className?: string;
  /** The field of a record, where what cannot be read is kept. */
  of?: FieldOfRecord;
}

/** A day, typed as people write it (15/9/2026, 15-9) rather than picked: faster by keyboard, the same on every PC. */
export function DateField({ label, value, onSave, hint, className, of }: DateFieldProps) {
  const t = useT();
  const save = useCallback((text: string) => onSave(parseDay(text, dayOf(new Date())) ?? ''), [onSave]);
  return (
    <LineField
      label={label}
      value={formatDay(value)}
      onSave={save}
      placeholder={t('common.dayPlaceholder')}
      hint={hint}
      className={className}
      of={of}
      selectsAll
      read={(text) => readAsDay(t, text)}
      check={(text) => (parseDay(text, dayOf(new Date())) === null ? t('common.dayWrong') : null)}
    />
  );
}
