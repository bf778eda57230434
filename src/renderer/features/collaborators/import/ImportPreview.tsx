import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowImportRegular } from '@fluentui/react-icons';
import { type ReactNode, useMemo } from 'react';
import { useLocation } from 'wouter';
import { planRoster } from '../../../../shared/roster/plan.ts';
import type { Roster } from '../../../../shared/roster/roster.ts';
import { useT } from '../../../platform/i18n.ts';
import { ErrorText } from '../../../ui/layout/ErrorText.tsx';
import { ScreenHeading } from '../../../ui/layout/ScreenHeading.tsx';
import { ColumnsSection } from './ColumnsSection.tsx';
import { columnQuestions } from './columns-of-table.ts';
import { HiddenSection } from './HiddenSection.tsx';
import type { Importing } from './import-state.ts';
import { useRosterImport } from './importing.tsx';
import { KnownSection } from './KnownSection.tsx';
import { LegacySection } from './LegacySection.tsx';
import { NamesSection } from './NamesSection.tsx';
import { PlannedRows } from './PlannedRows.tsx';
import { ProblemsSection } from './ProblemsSection.tsx';
import { summaryOf } from './summary.ts';
import { UnplacedSection } from './UnplacedSection.tsx';

const useStyles = makeStyles({
  summary: { margin: `0 0 ${tokens.spacingVerticalL}`, maxWidth: '60rem' },
});

interface ImportPreviewProps {
  importing: Importing;
  /** Why it was not imported, where that was tried. */
  error: unknown;
  roster: Roster;
  back: ReactNode;
}

/** Second step: what the table comes to. Nothing was written yet. */
export function ImportPreview({ importing, error, roster, back }: ImportPreviewProps) {
  const styles = useStyles();
  const t = useT();
  const [, navigate] = useLocation();
  const { change, run, startOver } = useRosterImport();
  const plan = useMemo(() => planRoster(importing.order, roster), [importing.order, roster]);
  const hasName = importing.order.reading.columns.includes('name');
  const { asked, open, headings } = columnQuestions(importing.order, plan);
  const hasHeadings = importing.order.reading.headingRow !== null;
  const columnsSection = (
    <ColumnsSection importing={importing} elsewhere={asked} unplaced={open} onChange={change} />
  );
  const people = plan.counts.add + plan.counts.update;
  const { hidden } = importing.sheets[importing.at] ?? {};
  const sheet = importing.sheets.length > 1 ? importing.sheets[importing.at]?.name : undefined;
  return (
    <>
      <ScreenHeading
        title={t('roster.title')}
        subtitle={[importing.file ?? t('roster.pasted'), sheet]
          .filter((part) => part !== undefined)
          .join(' · ')}
        actions={
          <>
            {back}
            <Button onClick={startOver}>{t('roster.otherTable')}</Button>
            <Button
              appearance="primary"
              icon={<ArrowImportRegular />}
              disabledFocusable={!plan.isReady}
              onClick={() => run(importing, () => navigate('/collaborators'))}
            >
              {people === 0 ? t('roster.importNone') : t('roster.import', { count: people })}
            </Button>
          </>
        }
      />
      <ErrorText error={error} />
      <p role="status" className={styles.summary}>
        {hasName ? summaryOf(t, plan, headings) : t('roster.summary.noName')}
      </p>
      {hidden !== undefined && <HiddenSection importing={importing} hidden={hidden} onChange={change} />}
      {importing.legacy.length > 0 && <LegacySection importing={importing} onChange={change} />}
      {asked.length > 0 && (
        <UnplacedSection importing={importing} asked={asked} unplaced={open} onChange={change} />
      )}
      {!hasHeadings && columnsSection}
      {hasName && plan.counts.wrong > 0 && (
        <ProblemsSection importing={importing} rows={plan.rows} onChange={change} />
      )}
      {hasName && plan.names.length > 0 && (
        <NamesSection importing={importing} names={plan.names} roster={roster} onChange={change} />
      )}
      {plan.rows.some(({ known }) => known !== null && known.by !== 'namesake') && (
        <KnownSection importing={importing} onChange={change} />
      )}
      {hasHeadings && columnsSection}
      {hasName && <PlannedRows importing={importing} plan={plan} onChange={change} />}
    </>
  );
}
