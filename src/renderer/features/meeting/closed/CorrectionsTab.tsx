import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CorrectionsPage } from '../../../../shared/contract/procedures/meeting.ts';
import { standingOf } from '../../../../shared/meeting/closing.ts';
import type { MeetingView } from '../../../../shared/records/views.ts';
import { useAnswer } from '../../../platform/bridge/queries.ts';
import { useT } from '../../../platform/i18n.ts';
import { EmptyState } from '../../../ui/layout/EmptyState.tsx';
import { QueryResult } from '../../../ui/layout/QueryResult.tsx';
import { Frozen } from '../../record-rows/Frozen.tsx';
import { CorrectionItem } from './CorrectionItem.tsx';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    maxWidth: '64rem',
    margin: `0 0 ${tokens.spacingVerticalM}`,
    padding: 0,
  },
  hint: { margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2 },
});

/** Everything that was written in the record since it was first closed: who, when, what. */
export function CorrectionsTab({ meeting }: { meeting: MeetingView }) {
  const [pages, setPages] = useState<readonly (string | null)[]>([null]);
  return pages.map((before, at) => (
    <Page
      key={before}
      meeting={meeting}
      before={before}
      onMore={at === pages.length - 1 ? (next) => setPages([...pages, next]) : null}
    />
  ));
}

interface PageProps {
  meeting: MeetingView;
  before: string | null;
  onMore: ((next: string) => void) | null;
}

function Page(props: PageProps) {
  const answer = useAnswer('meeting.corrections', { meetingId: props.meeting.id, before: props.before });
  return <QueryResult answer={answer}>{(page) => <Acts page={page} {...props} />}</QueryResult>;
}

function Acts({ page, meeting, before, onMore }: PageProps & { page: CorrectionsPage }) {
  const styles = useStyles();
  const t = useT();
  const { actions, names, subjects, next, count } = page;
  const first = before === null;
  if (actions.length === 0 && first)
    return <EmptyState title={t('meeting.noCorrections')} text={t('meeting.noCorrectionsText')} />;
  return (
    <>
      {first && <p className={styles.hint}>{t('meeting.correctionsHint', { count })}</p>}
      {/* Old values are used again only while the record is open for correcting. */}
      <Frozen when={standingOf(meeting) === 'closed'}>
        <ol className={styles.list} aria-label={t('meeting.tabs.corrections')}>
          {actions.map((act) => (
            <CorrectionItem
              key={act.action}
              act={act}
              subjects={subjects}
              words={{ t, names, erased: false }}
            />
          ))}
        </ol>
      </Frozen>
      {next !== null && onMore !== null && <Button onClick={() => onMore(next)}>{t('history.older')}</Button>}
    </>
  );
}
