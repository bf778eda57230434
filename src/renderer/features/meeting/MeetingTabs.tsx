import { standingOf } from '../../../shared/meeting/closing.ts';
import type { MeetingView } from '../../../shared/records/views.ts';
import { useT } from '../../platform/i18n.ts';
import { type MeetingTab, meetingPath, meetingTabs } from '../../platform/routes.ts';
import { Tabs } from '../../ui/layout/Tabs.tsx';

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
