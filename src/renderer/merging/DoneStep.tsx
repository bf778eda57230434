import { Button } from '@fluentui/react-components';
import { useAnswer } from '../bridge/queries.ts';
import { Answered } from '../components/Answered.tsx';
import { useT } from '../i18n.ts';
import { MergeReport } from './MergeReport.tsx';

/** Third step: what came of it. */
export function DoneStep({ merge, onOther }: { merge: string; onOther: () => void }) {
  const t = useT();
  const answer = useAnswer('merge.report', { merge });
  return (
    <Answered answer={answer}>
      {(done) => (
        <>
          <MergeReport done={done} />
          <Button onClick={onOther}>{t('merging.otherFile')}</Button>
        </>
      )}
    </Answered>
  );
}
