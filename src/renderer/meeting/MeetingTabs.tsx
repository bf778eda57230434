import { standingOf } from '../../shared/meeting/closing.ts';
import type { MeetingView } from '../../shared/records/views.ts';
import { Tabs } from '../components/Tabs.tsx';
import { type MeetingTab, meetingPath, meetingTabs } from '../frame/places.ts';
import { useT } from '../i18n.ts';

/** The parts of a meeting, each at an address of its own. */
export function MeetingTabs({ meeting, tab }: { meeting: MeetingView; tab: MeetingTab }) {
  const t = useT();
  // There is nothing to correct before a record is closed.
  const shown = meetingTabs.filter((one) => one !== 'corrections' || standingOf(meeting) !== 'open');
  const tabs = shown.map((one) => ({
    href: meetingPath(meeting.id, one),
    text: t(`meeting.tabs.${one}`),
    current: one === tab,
  }));
  return <Tabs label={t('meeting.tabList')} tabs={tabs} />;
}
