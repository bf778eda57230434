import { makeStyles } from '@fluentui/react-components';
import type { MeetingDetail, TaskView } from '../../../shared/contract/views.ts';
import { dayOf } from '../../../shared/dates/typed.ts';
import { LineField } from '../../components/LineField.tsx';
import { NumberField } from '../../components/NumberField.tsx';
import { FieldGrid, Section } from '../../components/Section.tsx';
import { useT } from '../../i18n.ts';
import { MomentFields } from '../MomentFields.tsx';
import { dayColumn } from '../rows/columns.ts';
import { RecordRows } from '../rows/RecordRows.tsx';
import { useRecordRows } from '../rows/useRecordRows.ts';
import { useSaveMeeting } from '../useSaveMeeting.ts';

const useStyles = makeStyles({ prose: { maxWidth: '64rem' } });

/** What came of the meeting: reports heard, the chair's conclusion, tasks, and what closes the minutes. */
export function ConclusionTab({ detail: { meeting, tasks } }: { detail: MeetingDetail }) {
  const styles = useStyles();
  const t = useT();
  const save = useSaveMeeting(meeting.id);
  return (
    <>
      <Section title={t('meeting.reportsTitle')}>
        <LineField
          label={t('meeting.reports')}
          hint={t('meeting.paragraphs')}
          value={meeting.reports}
          onSave={(reports) => save({ reports })}
          multiline
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
          rows={8}
          className={styles.prose}
        />
      </Section>
      <Tasks meetingId={meeting.id} tasks={tasks} />
      <Section title={t('meeting.closing')}>
        <FieldGrid>
          <MomentFields
            dayLabel={t('meeting.endDay')}
            timeLabel={t('meeting.endTime')}
            value={meeting.endsAt}
            usual={{ day: meeting.startsAt.slice(0, 10) || dayOf(new Date()), time: '11:00' }}
            onSave={(endsAt) => save({ endsAt })}
          />
          <NumberField
            label={t('meeting.minutesNumber')}
            hint={t('meeting.minutesNumberHint')}
            value={meeting.minutesNumber}
            onSave={(minutesNumber) => save({ minutesNumber })}
          />
        </FieldGrid>
      </Section>
    </>
  );
}

function Tasks({ meetingId, tasks }: { meetingId: string; tasks: readonly TaskView[] }) {
  const t = useT();
  const acts = useRecordRows<'unit' | 'content' | 'deadline'>('task', meetingId, tasks, (number) =>
    t('meeting.task', { number }),
  );
  return (
    <Section title={t('meeting.tasks')} count={tasks.length}>
      <RecordRows
        label={t('meeting.tasks')}
        columns={[
          { field: 'unit', label: t('meeting.taskUnit'), width: '18rem' },
          { field: 'content', label: t('meeting.taskContent'), width: 'auto', multiline: true },
          {
            field: 'deadline',
            label: t('meeting.taskDeadline'),
            width: '9rem',
            placeholder: t('common.dayPlaceholder'),
            ...dayColumn(t('common.dayWrong')),
          },
        ]}
        rows={tasks}
        {...acts}
      />
    </Section>
  );
}
