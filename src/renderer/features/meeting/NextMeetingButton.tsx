import { Button } from '@fluentui/react-components';
import { useLocation } from 'wouter';
import { call } from '../../platform/bridge/bridge.ts';
import { useT } from '../../platform/i18n.ts';
import { useNotices } from '../../platform/notices.tsx';
import { meetingPath } from '../../platform/routes.ts';

/** Makes the meeting after this one, with its period, people and agenda, and goes on to preparing it. */
export function NextMeetingButton({ meetingId }: { meetingId: string }) {
  const t = useT();
  const [, navigate] = useLocation();
  const { tell, tellError } = useNotices();
  const make = () => {
    call('meeting.createNext', { meetingId }).then(({ id, action }) => {
      tell(t('meeting.nextMade'), { action });
      navigate(meetingPath(id, 'prepare'));
    }, tellError);
  };
  return (
    <Button
      onClick={({ detail: presses }) => {
        if (presses <= 1) make();
      }}
    >
      {t('meeting.next')}
    </Button>
  );
}
