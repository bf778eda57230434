import { useT } from '../../platform/i18n.ts';
import { ErrorText } from '../../ui/layout/ErrorText.tsx';
import { JobProgress } from '../../ui/layout/JobProgress.tsx';
import { SavedFileNotice } from '../../ui/layout/SavedFileNotice.tsx';
import type { RosterExport } from './useRosterExport.ts';

/** Where the roster was written to, or why it was not. */
export function ExportOutcome({ job, written, error }: RosterExport) {
  const t = useT();
  return (
    <>
      {job !== null && <JobProgress key={job} job={job} label={t('roster.working')} />}
      <ErrorText error={error} />
      <SavedFileNotice
        document={written}
        text={({ name, folder }) => t('roster.written', { name, folder })}
        openLabel={t('roster.openTable')}
      />
    </>
  );
}
