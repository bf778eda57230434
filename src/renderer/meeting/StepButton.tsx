import { Button } from '@fluentui/react-components';
import { useLocation } from 'wouter';
import type { MeetingView } from '../../shared/contract/views.ts';
import { momentOf } from '../../shared/dates/typed.ts';
import { call } from '../bridge/bridge.ts';
import { useNotices } from '../frame/notices.tsx';
import { meetingPath } from '../frame/places.ts';
import { useT } from '../i18n.ts';
import { nextStep, stepFields } from './states.ts';

/** Begins, ends or reopens the meeting: at once, and to be taken back. Beginning leads to the desk. */
export function StepButton({ meeting, primary }: { meeting: MeetingView; primary: boolean }) {
  const t = useT();
  const [, navigate] = useLocation();
  const { tell, tellError } = useNotices();
  const step = nextStep(meeting.state);
  const take = () => {
    const fields = stepFields(meeting, step, momentOf(new Date()));
    call('record.edit', { type: 'meeting', id: meeting.id, fields }).then(({ action }) => {
      tell(t(`meeting.stepDone.${step}`), { action });
      if (step === 'start') navigate(meetingPath(meeting.id, 'desk'));
    }, tellError);
  };
  return (
    <Button
      appearance={primary ? 'primary' : 'secondary'}
      onClick={({ detail }) => {
        // The second press of a double click would take the next step, too.
        if (detail <= 1) take();
      }}
    >
      {t(`meeting.steps.${step}`)}
    </Button>
  );
}
