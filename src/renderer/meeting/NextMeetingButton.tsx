import { Button } from '@fluentui/react-components';
import { useLocation } from 'wouter';
import { call } from '../bridge/bridge.ts';
import { useNotices } from '../frame/notices.tsx';
import { meetingPath } from '../frame/places.ts';
import { useT } from '../i18n.ts';

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
