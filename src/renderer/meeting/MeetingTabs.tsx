import { Tabs } from '../components/Tabs.tsx';
import { type MeetingTab, meetingPath, meetingTabs } from '../frame/places.ts';
import { useT } from '../i18n.ts';

/** The parts of a meeting, each at an address of its own. */
export function MeetingTabs({ meetingId, tab }: { meetingId: string; tab: MeetingTab }) {
  const t = useT();
  const tabs = meetingTabs.map((one) => ({
    href: meetingPath(meetingId, one),
    text: t(`meeting.tabs.${one}`),
    current: one === tab,
  }));
  return <Tabs label={t('meeting.tabList')} tabs={tabs} />;
}
