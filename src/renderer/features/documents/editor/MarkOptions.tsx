import type { DocumentOptions } from '../../../../shared/contract/procedures/document.ts';
import { circulations, urgencies } from '../../../../shared/records/document-kinds.ts';
import { useT } from '../../../platform/i18n.ts';
import { NumberField } from '../../../ui/fields/NumberField.tsx';
import { SelectField } from '../../../ui/fields/SelectField.tsx';

interface MarkOptionsProps {
  options: DocumentOptions;
  onSave(chosen: Partial<DocumentOptions>): Promise<unknown>;
}

/** What is marked under the number of a document: its urgency, and a draft, a paper of a meeting, or internal. */
export function MarkOptions({ options, onSave }: MarkOptionsProps) {
  const t = useT();
  return (
    <>
      <SelectField
        label={t('documents.urgency')}
        value={options.urgency}
        options={urgencies.map((each) => ({
          value: each,
          label: each === '' ? t('documents.noMark') : t(`history.codes.${each}`),
        }))}
        onSave={(urgency) => onSave({ urgency })}
      />
      <SelectField
        label={t('documents.circulation')}
        value={options.circulation}
        options={circulations.map((each) => ({
          value: each,
          label: each === '' ? t('documents.noMark') : t(`history.codes.${each}`),
        }))}
        onSave={(circulation) => onSave({ circulation })}
      />
      {options.circulation === 'draft' && (
        <NumberField
          label={t('documents.draft')}
          value={options.draft}
          onSave={(draft) => onSave({ draft })}
        />
      )}
    </>
  );
}
