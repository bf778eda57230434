import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { standingOf } from '../../../shared/meeting/closing.ts';
import type { MeetingDetail, ReferenceLists } from '../../../shared/records/views.ts';
import { useAnswer } from '../../platform/bridge/queries.ts';
import type { MeetingTab } from '../../platform/routes.ts';
import { QueryResult } from '../../ui/layout/QueryResult.tsx';
import { DocumentEditor } from '../documents/editor/DocumentEditor.tsx';
import { CurrentAgendaItem } from './CurrentAgendaItem.tsx';
import { CorrectionsTab } from './closed/CorrectionsTab.tsx';
import { RecordBand } from './closed/RecordBand.tsx';
import { ConclusionTab } from './conclusion/ConclusionTab.tsx';
import { DeskTab } from './desk/DeskTab.tsx';
import { MeetingHeader } from './MeetingHeader.tsx';
import { MeetingTabs } from './MeetingTabs.tsx';
import { PrepareTab } from './prepare/PrepareTab.tsx';

const useStyles = makeStyles({
  root: { flex: '1 0 auto', display: 'flex', flexDirection: 'column', minHeight: 0 },
  tabs: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalL,
  },
  filling: { flexShrink: 1, '@media (max-height: 520px)': { flexShrink: 0 } },
});

interface MeetingScreenProps {
  meetingId: string;
  tab: MeetingTab;
}

/** One meeting: its preparation, what is said, the conclusion, the minutes. */
export function MeetingScreen({ meetingId, tab }: MeetingScreenProps) {
  const styles = useStyles();
  const detail = useAnswer('meeting.get', { meetingId });
  const referenceLists = useAnswer('record.lists', {});
  return (
    <QueryResult answer={detail}>
      {(known) => (
        <QueryResult answer={referenceLists}>
          {(names) => (
            <div className={mergeClasses(styles.root, tab === 'desk' && styles.filling)}>
              <MeetingHeader detail={known} referenceLists={names} tab={tab} />
              <div className={styles.tabs}>
                <MeetingTabs meeting={known.meeting} tab={tab} />
                {known.meeting.state === 'running' && known.agenda.length > 0 && (
                  <CurrentAgendaItem detail={known} />
                )}
              </div>
              {standingOf(known.meeting) !== 'open' && <RecordBand meeting={known.meeting} />}
              <TabContent detail={known} referenceLists={names} tab={tab} />
            </div>
          )}
        </QueryResult>
      )}
    </QueryResult>
  );
}

interface TabContentProps {
  detail: MeetingDetail;
  referenceLists: ReferenceLists;
  tab: MeetingTab;
}

function TabContent({ detail, referenceLists, tab }: TabContentProps) {
  switch (tab) {
    case 'prepare':
      return <PrepareTab detail={detail} referenceLists={referenceLists} />;
    case 'desk':
      return <DeskTab detail={detail} referenceLists={referenceLists} />;
    case 'conclusion':
      return <ConclusionTab detail={detail} agencies={referenceLists.agencies} />;
    case 'minutes':
      return <DocumentEditor choice={{ kind: 'minutes', meetingId: detail.meeting.id }} />;
    case 'corrections':
      return <CorrectionsTab meeting={detail.meeting} />;
  }
}
