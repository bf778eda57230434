import { useCallback } from 'react';
import type { FieldOfRecord } from '../../../shared/contract/procedures/draft.ts';
import { parseTime } from '../../../shared/dates/time-of-day.ts';
import { useT } from '../../platform/i18n.ts';
import { LineField } from './LineField.tsx';
import { readAsTime } from './reading.ts';

interface TimeFieldProps {
  label: string;
  /** HH:mm, or empty. */
  value: string;
  onSave: (time: string) => Promise<unknown>;
  className?: string;
  /** The field of a record, where what cannot be read is kept. */
  of?: FieldOfRecord;
}

/** A time of the day, typed as people write or say it: 8h30, 8g30, 2 giờ chiều. */
export function TimeField({ label, value, onSave, className, of }: TimeFieldProps) {
  const t = useT();
  const save = useCallback((text: string) => onSave(parseTime(text) ?? ''), [onSave]);
  return (
    <LineField
      label={label}
      value={value}
      onSave={save}
      placeholder={t('common.timePlaceholder')}
      className={className}
      of={of}
      selectsAll
      read={readAsTime}
      check={(text) => (parseTime(text) === null ? t('common.timeWrong') : null)}
    />
  );
}
