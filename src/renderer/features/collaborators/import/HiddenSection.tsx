import { Checkbox } from '@fluentui/react-components';
import { useT } from '../../../platform/i18n.ts';
import { Section } from '../../../ui/layout/Section.tsx';
import { type Importing, takingHidden } from './import-state.ts';

interface HiddenSectionProps {
  importing: Importing;
  hidden: { readonly rows: readonly number[]; readonly columns: readonly number[] };
  onChange(importing: Importing): void;
}

/** Rows and columns that Excel does not show, such as those a filter hides: left out unless somebody asks for them. */
export function HiddenSection({ importing, hidden, onChange }: HiddenSectionProps) {
  const t = useT();
  const { withHidden } = importing;
  const parts = (['rows', 'columns'] as const).filter((part) => hidden[part].length > 0);
  const said = (taken: boolean) =>
    parts
      .filter((part) => withHidden[part] === taken)
      .map((part) => t(`roster.hiddenParts.${part}`, { count: hidden[part].length }))
      .join(', ');
  const sentences = [
    ...(said(false) === '' ? [] : [t('roster.hiddenLeft', { parts: said(false) })]),
    ...(said(true) === '' ? [] : [t('roster.hiddenTaken', { parts: said(true) })]),
  ];
  return (
    <Section title={t('roster.hidden')} text={sentences.join(' ')}>
      {parts.map((part) => (
        <Checkbox
          key={part}
          label={t(`roster.takeHidden.${part}`, { count: hidden[part].length })}
          checked={withHidden[part]}
          onChange={(_event, { checked }) =>
            onChange(takingHidden(importing, { ...withHidden, [part]: checked === true }))
          }
        />
      ))}
    </Section>
  );
}
