import { useCallback } from 'react';
import { parseTime } from '../../../shared/dates/time-of-day.ts';
import { useT } from '../../platform/i18n.ts';
import { LineField } from './LineField.tsx';

interface TimeFieldProps {
  label: string;
  /** HH:mm, or empty. */
  value: string;
  onSave: (time: string) => Promise<unknown>;
  className?: string;
}

/** A time of the day, typed as people write it: 8h, 8h30, 08:30. */
export function TimeField({ label, value, onSave, className }: TimeFieldProps) {
  const t = useT();
  const save = useCallback((text: string) => onSave(parseTime(text) ?? ''), [onSave]);
  return (
    <LineField
      label={label}
      value={value}
      onSave={save}
      placeholder={t('common.timePlaceholder')}
      className={className}
      check={(text) => (parseTime(text) === null ? t('common.timeWrong') : null)}
    />
  );
}
