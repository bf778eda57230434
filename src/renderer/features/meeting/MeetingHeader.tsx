import { makeStyles, tokens } from '@fluentui/react-components';
import { formatMoment } from '../../../shared/dates/typed.ts';
import { standingOf } from '../../../shared/meeting/closing.ts';
import { meetingName } from '../../../shared/meeting/period.ts';
import type { MeetingDetail, MeetingView, ReferenceLists } from '../../../shared/records/views.ts';
import { useT } from '../../platform/i18n.ts';
import type { MeetingTab } from '../../platform/routes.ts';
import { ScreenHeading } from '../../ui/layout/ScreenHeading.tsx';
import { HistoryButton } from '../history/HistoryButton.tsx';
import { attendanceOf, presentOf } from './attendance.ts';
import { Elapsed } from './Elapsed.tsx';
import { NextMeetingButton } from './NextMeetingButton.tsx';
import { StateMark } from './StateMark.tsx';
import { StepButton } from './StepButton.tsx';
import { stepsFrom } from './states.ts';

const useStyles = makeStyles({
  facts: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL },
  state: {
    display: 'inline-flex',
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground1,
  },
});

interface MeetingHeaderProps {
  detail: MeetingDetail;
  referenceLists: ReferenceLists;
  tab: MeetingTab;
}

/** The meeting in two lines: its name, how it stands, when, where, under whom, who came. */
export function MeetingHeader({ detail, referenceLists, tab }: MeetingHeaderProps) {
  const styles = useStyles();
  const t = useT();
  const { meeting } = detail;
  const present = presentOf(detail, attendanceOf(detail, referenceLists.collaborators));
  const steps = stepsFrom(meeting);
  const facts = [formatMoment(meeting.startsAt), meeting.place, chairText(meeting), presentText()];
  return (
    <ScreenHeading
      title={meetingName(meeting) || t('meeting.untitled')}
      subtitle={
        <span className={styles.facts}>
          <span className={styles.state}>
            <StateMark meeting={meeting} />
            {meeting.state === 'running' && <Elapsed since={meeting.startsAt} />}
          </span>
          {facts.map((fact) => fact !== '' && <span key={fact}>{fact}</span>)}
        </span>
      }
      actions={
        <>
          <HistoryButton subject={{ type: 'meeting', id: meeting.id, what: meetingName(meeting) }} />
          {standingOf(meeting) !== 'open' && <NextMeetingButton meetingId={meeting.id} />}
          {steps.map((step, at) => (
            <StepButton
              key={step}
              detail={detail}
              step={step}
              primary={at === steps.length - 1 && isMainStep(meeting, tab)}
            />
          ))}
        </>
      }
    />
  );

  function chairText({ chairName, chairTitle }: MeetingView): string {
    const who = [chairName, chairTitle].filter((part) => part !== '').join(', ');
    return who === '' ? '' : t('meeting.chairedBy', { who });
  }

  function presentText(): string {
    if (present === null) return '';
    const { present: count, total } = present;
    return total === null ? t('meeting.present', { count }) : t('meeting.presentOf', { count, total });
  }
}

/** Whether going on with the meeting is what this tab is there for. */
function isMainStep({ state }: MeetingView, tab: MeetingTab): boolean {
  switch (state) {
    case 'preparing':
      return tab === 'prepare';
    case 'running':
    case 'ended':
      return tab === 'conclusion';
    case 'closed':
      return false;
  }
}
