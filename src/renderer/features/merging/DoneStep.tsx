import { Button } from '@fluentui/react-components';
import { useAnswer } from '../../platform/bridge/queries.ts';
import { useT } from '../../platform/i18n.ts';
import { QueryResult } from '../../ui/layout/QueryResult.tsx';
import { MergeReport } from './MergeReport.tsx';

/** Third step: what came of it. */
export function DoneStep({ merge, onOther }: { merge: string; onOther: () => void }) {
  const t = useT();
  const answer = useAnswer('merge.report', { merge });
  return (
    <QueryResult answer={answer}>
      {(done) => (
        <>
          <MergeReport done={done} />
          <Button onClick={onOther}>{t('merging.otherFile')}</Button>
        </>
      )}
    </QueryResult>
  );
}
