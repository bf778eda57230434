import { useCallback } from 'react';
import { useT } from '../../../platform/i18n.ts';
import { LineField } from '../../../ui/fields/LineField.tsx';
import { figure, parseFigure, rangeText } from '../../history/correction-text.ts';
import { useCorrecting } from './correcting.ts';

interface FigureFieldProps {
  label: string;
  path: string;
  /** The path of the number itself, where what is corrected holds more than it. */
  numberPath?: string;
  value: number;
  /** What is kept of a number; the number itself where nothing is said. */
  kept?: (number: number) => unknown;
}

/** A measure of a profile, with what the guide allows. */
export function FigureField({ label, path, numberPath = path, value, kept = itself }: FigureFieldProps) {
  const t = useT();
  const { range, correct, hint } = useCorrecting();
  const allowed = range(numberPath);
  const save = useCallback(
    (text: string) => correct(path, kept(parseFigure(text) ?? value)),
    [correct, path, kept, value],
  );
  const check = (text: string) => {
    const number = parseFigure(text);
    const [least, most] = allowed ?? [0, null];
    const isRight = number !== null && number >= least && (most === null || number <= most);
    return isRight ? null : t('profiles.wrongNumber', { range: rangeText(t, [least, most]) });
  };
  return (
    <LineField
      label={label}
      value={figure(t, value)}
      hint={hint(t, path, numberPath)}
      onSave={save}
      check={check}
    />
  );
}

function itself(number: number): number {
  return number;
}
