import { Button } from '@fluentui/react-components';
import { useLocation } from 'wouter';
import { momentOf } from '../../../shared/dates/typed.ts';
import { standingOf } from '../../../shared/meeting/closing.ts';
import type { MeetingDetail } from '../../../shared/records/views.ts';
import { call } from '../../platform/bridge/bridge.ts';
import { useT } from '../../platform/i18n.ts';
import { useNotices } from '../../platform/notices.tsx';
import { meetingPath } from '../../platform/routes.ts';
import { type Step, stepFields } from './states.ts';

interface StepButtonProps {
  detail: MeetingDetail;
  step: Step;
  primary: boolean;
}

/** Begins, ends, closes or reopens the meeting: at once, and to be taken back. Beginning leads to the desk. */
export function StepButton({ detail: { meeting, agenda }, step, primary }: StepButtonProps) {
  const t = useT();
  const [, navigate] = useLocation();
  const { tell, tellError } = useNotices();
  const again = step === 'close' && standingOf(meeting) === 'correcting';
  const take = () => {
    const { id } = meeting;
    const taken =
      step === 'close'
        ? call('meeting.close', { meetingId: id })
        : call('record.edit', {
            type: 'meeting',
            id,
            fields: stepFields(meeting, step, momentOf(new Date()), agenda[0]?.id ?? null),
          });
    taken.then(({ action }) => {
      tell(t(`meeting.stepDone.${step}`), { action });
      if (step === 'start') navigate(meetingPath(id, 'desk'));
    }, tellError);
  };
  return (
    <Button
      appearance={primary ? 'primary' : 'secondary'}
      onClick={({ detail: presses }) => {
        // The second press of a double click would take the next step, too.
        if (presses <= 1) take();
      }}
    >
      {again ? t('meeting.closeAgain') : t(`meeting.steps.${step}`)}
    </Button>
  );
}
