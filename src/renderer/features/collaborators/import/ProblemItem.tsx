import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useState } from 'react';
import { formatDay } from '../../../../shared/dates/typed.ts';
import type { PlannedRow } from '../../../../shared/roster/plan.ts';
import { FORMULA_ERROR, type Problem } from '../../../../shared/roster/problems.ts';
import { type T, useT } from '../../../platform/i18n.ts';
import { isComposing } from '../../../platform/text-field.ts';
import { shownCell } from './columns-of-table.ts';
import { type Importing, mendCell, skipping, withFate } from './import-state.ts';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  field: { flex: '1 1 22rem', minWidth: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: '26px' },
});

interface ProblemItemProps {
  row: PlannedRow;
  importing: Importing;
  onChange(importing: Importing): void;
}

/** One row with what is wrong with it. The first wrong cell comes first; the next follows once that is right. */
export function ProblemItem({ row, importing, onChange }: ProblemItemProps) {
  const styles = useStyles();
  const t = useT();
  const [problem] = row.problems;
  if (problem === undefined) return null;
  const number = row.at + 1;
  return (
    <li className={styles.item}>
      <MendField
        key={problem.column}
        label={t('roster.mend', { column: t(`collaborators.fields.${problem.column}`), row: number })}
        text={shownCell(row.person[problem.column])}
        why={sentenceOf(t, row, problem)}
        onMend={(text) => onChange(mendCell(importing, row.at, problem.column, text))}
      />
      <div className={styles.actions}>
        {(problem.code === 'several-known' || problem.code === 'person-twice') && (
          <Button onClick={() => onChange(withFate(importing, row.at, 'add'))}>
            {t('roster.addAsOther', { row: number })}
          </Button>
        )}
        <Button onClick={() => onChange(skipping(importing, [row.at]))}>
          {t('roster.skipRow', { row: number })}
        </Button>
      </div>
    </li>
  );
}

interface MendFieldProps {
  label: string;
  text: string;
  why: string;
  onMend(text: string): void;
}

/** What a cell says, taken over on Enter or when the field is left. */
function MendField({ label, text, why, onMend }: MendFieldProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const leave = () => {
    if (typed !== null && typed !== text) onMend(typed);
    setTyped(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    if (event.key === 'Enter') leave();
    if (event.key === 'Escape') setTyped(null);
  };
  return (
    <Field label={label} validationMessage={why} className={styles.field}>
      <Input
        value={typed ?? text}
        onChange={(_event, { value }) => setTyped(value)}
        onBlur={leave}
        onKeyDown={onKeyDown}
      />
    </Field>
  );
}

function sentenceOf(t: T, { person }: PlannedRow, { code, column, other }: Problem): string {
  const isReversed = code === 'term-reversed';
  const text = shownCell(person[column]);
  return t(`roster.codes.${code}`, {
    text: code === 'formula-error' ? (FORMULA_ERROR.exec(text)?.[0] ?? text) : text,
    other: isReversed ? formatDay(person.termFrom) : String((other ?? 0) + 1),
    column: t(`collaborators.fields.${column}`),
  });
}
