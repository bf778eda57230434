import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { type MaskDecision, maskDecisions } from '../../../../shared/records/document.ts';
import type { PersonalDataKind } from '../../../../shared/text/personal-data.ts';
import { useT } from '../../../platform/i18n.ts';

interface DecisionFieldProps {
  found: { readonly quote: string; readonly kind: PersonalDataKind; readonly decision: MaskDecision | null };
  /** Where the words stand; empty for those of the meeting. */
  where: string;
  onDecide(decision: MaskDecision): void;
}

/** Words that look like personal data, to be masked or kept. */
export function DecisionField({ found: { quote, kind, decision }, where, onDecide }: DecisionFieldProps) {
  const t = useT();
  const words = t('documents.personal', { quote, kind: t(`documents.personalKinds.${kind}`) });
  return (
    <Field label={where === '' ? words : t('forms.ownWordsAt', { where, words })}>
      <RadioGroup
        layout="horizontal"
        value={decision ?? ''}
        onChange={(_event, { value }) => {
          const chosen = maskDecisions.find((each) => each === value);
          if (chosen !== undefined) onDecide(chosen);
        }}
      >
        {maskDecisions.map((each) => (
          <Radio key={each} value={each} label={t(`documents.decisions.${each}`)} />
        ))}
      </RadioGroup>
    </Field>
  );
}
