import { makeStyles } from '@fluentui/react-components';
import { dayOf } from '../../../../shared/dates/typed.ts';
import { standingOf } from '../../../../shared/meeting/closing.ts';
import type { AgencyView, MeetingDetail } from '../../../../shared/records/views.ts';
import { useT } from '../../../platform/i18n.ts';
import { LineField } from '../../../ui/fields/LineField.tsx';
import { NumberField } from '../../../ui/fields/NumberField.tsx';
import { FieldGrid, Section } from '../../../ui/layout/Section.tsx';
import { MeetingDocuments } from '../../documents/MeetingDocuments.tsx';
import { UnitDocuments } from '../../documents/UnitDocuments.tsx';
import { Frozen } from '../../record-rows/Frozen.tsx';
import { CarriedTasks } from '../../tasks/CarriedTasks.tsx';
import { MomentFields } from '../MomentFields.tsx';
import { useSaveMeeting } from '../useSaveMeeting.ts';
import { TasksSection } from './TasksSection.tsx';

const useStyles = makeStyles({ prose: { maxWidth: '64rem' } });

interface ConclusionTabProps {
  detail: MeetingDetail;
  agencies: readonly AgencyView[];
}

/** What came of the meeting: reports heard, the chair's conclusion, tasks, and what closes the minutes. */
export function ConclusionTab({ detail, agencies }: ConclusionTabProps) {
  const styles = useStyles();
  const t = useT();
  const { meeting } = detail;
  const save = useSaveMeeting(meeting.id);
  return (
    <>
      <Frozen when={standingOf(meeting) === 'closed'}>
        <Section title={t('meeting.reportsTitle')}>
          <LineField
            label={t('meeting.reports')}
            hint={t('meeting.paragraphs')}
            value={meeting.reports}
            onSave={(reports) => save({ reports })}
            multiline
            leavesOffice
            rows={4}
            className={styles.prose}
          />
        </Section>
        <Section title={t('meeting.conclusionTitle')}>
          <LineField
            label={t('meeting.conclusion')}
            hint={t('meeting.paragraphs')}
            value={meeting.conclusion}
            onSave={(conclusion) => save({ conclusion })}
            multiline
            leavesOffice
            rows={8}
            className={styles.prose}
          />
        </Section>
        <TasksSection detail={detail} agencies={agencies} />
        <Section title={t('meeting.closing')}>
          <FieldGrid>
            <MomentFields
              dayLabel={t('meeting.endDay')}
              timeLabel={t('meeting.endTime')}
              value={meeting.endsAt}
              usual={{ day: meeting.startsAt.slice(0, 10) || dayOf(new Date()), time: '11:00' }}
              onSave={(endsAt) => save({ endsAt })}
              of={{ meetingId: meeting.id, end: 'end' }}
            />
            <NumberField
              label={t('meeting.minutesNumber')}
              hint={t('meeting.minutesNumberHint')}
              value={meeting.minutesNumber}
              onSave={(minutesNumber) => save({ minutesNumber })}
            />
          </FieldGrid>
        </Section>
      </Frozen>
      <MeetingDocuments
        meetingId={meeting.id}
        kinds={['announcement', 'taskTable', 'attendeeList', 'report', 'letter']}
      />
      <UnitDocuments meetingId={meeting.id} />
      <CarriedTasks meetingId={meeting.id} agencies={agencies} />
    </>
  );
}
