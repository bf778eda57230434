import { Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bestMatches } from '../../../shared/matching/best-matches.ts';
import { useT } from '../../platform/i18n.ts';
import { ComboField } from '../combo/ComboField.tsx';
import type { Choice } from '../combo/useChoices.ts';
import { DropDown } from './DropDown.tsx';

interface ChooseOneProps {
  readonly button: string;
  readonly label: string;
  /** How many rows it will be done to. */
  readonly count: number;
  readonly choices: readonly Choice[];
  onChoose(id: string): Promise<void>;
}

const MOST_CHOICES = 60;

/** A button that asks for one value, for everything that is chosen. */
export function ChooseOne({ button, ...asked }: ChooseOneProps) {
  return <DropDown label={button}>{(close) => <Asking {...asked} close={close} />}</DropDown>;
}

function Asking({
  label,
  count,
  choices,
  onChoose,
  close,
}: Omit<ChooseOneProps, 'button'> & { close: () => void }) {
  const t = useT();
  const { i18n } = useTranslation();
  const id = useId();
  const [text, setText] = useState('');
  const [picked, setPicked] = useState<Choice | null>(null);
  const found = bestMatches(choices, picked === null ? text : '', (choice) => [
    choice.label,
    choice.detail ?? '',
  ]);
  const apply = () => {
    if (picked === null) return;
    close();
    void onChoose(picked.id);
  };
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <ComboField
        id={id}
        label={label}
        text={picked?.label ?? text}
        choices={found.slice(0, MOST_CHOICES)}
        onType={(typed) => {
          setText(typed);
          setPicked(null);
        }}
        onPick={setPicked}
      />
      <Button appearance="primary" disabled={picked === null} onClick={apply}>
        {t('lists.apply', { count: count.toLocaleString(i18n.language) })}
      </Button>
    </>
  );
}
