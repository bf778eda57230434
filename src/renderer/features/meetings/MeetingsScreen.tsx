import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import type { MeetingSummary } from '../../../shared/records/views.ts';
import { useAnswer } from '../../platform/bridge/queries.ts';
import { useT } from '../../platform/i18n.ts';
import { EmptyState } from '../../ui/layout/EmptyState.tsx';
import { QueryResult } from '../../ui/layout/QueryResult.tsx';
import { ScreenHeading } from '../../ui/layout/ScreenHeading.tsx';
import { MeetingTable } from './MeetingTable.tsx';
import { NewMeeting } from './NewMeeting.tsx';
import { newestFirst } from './newest-first.ts';

const useStyles = makeStyles({ link: { color: tokens.colorNeutralForeground1 } });

/** All meetings, and the place where one is made. */
export function MeetingsScreen() {
  const answer = useAnswer('meeting.list', {});
  return <QueryResult answer={answer}>{(meetings) => <Meetings meetings={meetings} />}</QueryResult>;
}

function Meetings({ meetings }: { meetings: readonly MeetingSummary[] }) {
  const styles = useStyles();
  const t = useT();
  const [creating, setCreating] = useState(false);
  const rows = useMemo(() => newestFirst(meetings), [meetings]);
  const create = (
    <Button appearance="primary" icon={<AddRegular />} onClick={() => setCreating(true)}>
      {t('meetings.create')}
    </Button>
  );
  return (
    <>
      <ScreenHeading
        title={t('meetings.title')}
        count={rows.length}
        actions={
          <>
            <Link href="/meetings/removed" className={styles.link}>
              {t('removed.title')}
            </Link>
            {!creating && rows.length > 0 && create}
          </>
        }
      />
      {creating && <NewMeeting meetings={rows} onCancel={() => setCreating(false)} />}
      {rows.length > 0 && <MeetingTable meetings={rows} />}
      {rows.length === 0 && !creating && (
        <EmptyState title={t('meetings.emptyTitle')} text={t('meetings.emptyText')} action={create} />
      )}
    </>
  );
}
