import { useT } from '../../../platform/i18n.ts';
import { SelectField } from '../../../ui/fields/SelectField.tsx';
import { useCorrecting } from './correcting.ts';

/** Something a profile says yes or no to. */
export function FlagField({ label, path, value }: { label: string; path: string; value: boolean }) {
  const t = useT();
  const { correct, hint } = useCorrecting();
  return (
    <SelectField
      label={label}
      value={value ? 'yes' : 'no'}
      options={(['yes', 'no'] as const).map((which) => ({ value: which, label: t(`profiles.${which}`) }))}
      hint={hint(t, path)}
      onSave={(chosen) => correct(path, chosen === 'yes')}
    />
  );
}
