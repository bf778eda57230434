import { useCallback } from 'react';
import { useT } from '../../../platform/i18n.ts';
import { LineField } from '../../../ui/fields/LineField.tsx';
import { pathText } from '../../history/correction-text.ts';
import { useCorrecting } from './correcting.ts';

interface WordsFieldProps {
  path: string;
  /** Null where there is nothing in that place, which only a mark may be. */
  value: string | null;
  isMark?: boolean;
  hint?: string;
  /** Says in a sentence why a text cannot be taken. */
  check?: (text: string) => string | null;
}

/** Words or a mark that a profile prescribes. */
export function WordsField({ path, value, isMark = false, hint, check }: WordsFieldProps) {
  const t = useT();
  const { correct, hint: own } = useCorrecting();
  const save = useCallback(
    (text: string) => correct(path, isMark && text.trim() === '' ? null : text.trim()),
    [correct, path, isMark],
  );
  const wrong = (text: string) =>
    text.trim() === '' && !isMark ? t('profiles.wrongWords') : (check?.(text) ?? null);
  return (
    <LineField
      label={pathText(t, path)}
      value={value ?? ''}
      hint={[hint ?? '', own(t, path)].filter((part) => part !== '').join(' · ')}
      onSave={save}
      check={wrong}
    />
  );
}
