import { Button } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useLocation } from 'wouter';
import { useAnswer } from '../../../platform/bridge/queries.ts';
import { useT } from '../../../platform/i18n.ts';
import { JobProgress } from '../../../ui/layout/JobProgress.tsx';
import { QueryResult } from '../../../ui/layout/QueryResult.tsx';
import { ScreenHeading } from '../../../ui/layout/ScreenHeading.tsx';
import { ChooseTable } from './ChooseTable.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import { useRosterImport } from './importing.tsx';

/** Bringing a table of collaborators in: which table, what it comes to, done. */
export function ImportScreen() {
  const t = useT();
  const [, navigate] = useLocation();
  const { stage } = useRosterImport();
  const answer = useAnswer('record.lists', {});
  const back = (
    <Button icon={<ArrowLeftRegular />} onClick={() => navigate('/collaborators')}>
      {t('roster.back')}
    </Button>
  );
  switch (stage.at) {
    case 'choosing':
      return (
        <>
          <ScreenHeading title={t('roster.title')} actions={back} />
          <ChooseTable problem={stage.problem} error={stage.error} />
        </>
      );
    case 'working':
      return (
        <>
          <ScreenHeading title={t('roster.title')} actions={back} />
          <JobProgress key={stage.job} job={stage.job} label={t('roster.working')} />
        </>
      );
    case 'preview':
      return (
        <QueryResult answer={answer}>
          {(referenceLists) => (
            <ImportPreview
              importing={stage.importing}
              error={stage.error}
              roster={referenceLists}
              back={back}
            />
          )}
        </QueryResult>
      );
  }
}
