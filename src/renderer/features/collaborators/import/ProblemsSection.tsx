import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { PlannedRow } from '../../../../shared/roster/plan.ts';
import { useT } from '../../../platform/i18n.ts';
import { useNotices } from '../../../platform/notices.tsx';
import { Section } from '../../../ui/layout/Section.tsx';
import { type Importing, skipping } from './import-state.ts';
import { ProblemItem } from './ProblemItem.tsx';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: `${tokens.spacingVerticalS} 0 0`, padding: 0, maxWidth: '70rem' },
});

/** More than these nobody mends one by one: the rest follows as they go. */
const SHOWN = 50;

interface ProblemsSectionProps {
  importing: Importing;
  rows: readonly PlannedRow[];
  onChange(importing: Importing): void;
}

/** Rows that cannot be taken as they are: each says why, and is mended in place or left out. */
export function ProblemsSection({ importing, rows, onChange }: ProblemsSectionProps) {
  const styles = useStyles();
  const t = useT();
  const { tell } = useNotices();
  const list = useRef<HTMLUListElement>(null);
  const wrong = rows.filter(({ fate }) => fate === 'wrong');

  // A row that was mended is gone with the field that had the focus: it goes on to the next one.
  useEffect(() => {
    if (wrong.length > 0 && document.activeElement === document.body)
      list.current?.querySelector<HTMLElement>('input')?.focus();
  }, [wrong.length]);

  const skipAll = () => {
    onChange(
      skipping(
        importing,
        wrong.map(({ at }) => at),
      ),
    );
    tell(t('roster.skippedWrong', { count: wrong.length }), { here: () => onChange(importing) });
  };
  return (
    <Section title={t('roster.problems')} count={wrong.length}>
      <Button onClick={skipAll}>{t('roster.skipWrong')}</Button>
      <ul ref={list} className={styles.list}>
        {wrong.slice(0, SHOWN).map((row) => (
          <ProblemItem key={row.at} row={row} importing={importing} onChange={onChange} />
        ))}
      </ul>
    </Section>
  );
}
