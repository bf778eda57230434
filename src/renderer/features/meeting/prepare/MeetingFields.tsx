import { makeStyles } from '@fluentui/react-components';
import { dayOf } from '../../../../shared/dates/typed.ts';
import { meetingKinds } from '../../../../shared/records/meeting.ts';
import type { MeetingView } from '../../../../shared/records/views.ts';
import { useT } from '../../../platform/i18n.ts';
import { LineField } from '../../../ui/fields/LineField.tsx';
import { NumberField } from '../../../ui/fields/NumberField.tsx';
import { SelectField } from '../../../ui/fields/SelectField.tsx';
import { FieldGrid, Section } from '../../../ui/layout/Section.tsx';
import { MomentFields } from '../MomentFields.tsx';
import { useSaveMeeting } from '../useSaveMeeting.ts';
import { PeriodEditor } from './PeriodEditor.tsx';

const useStyles = makeStyles({ wide: { gridColumn: '1 / -1' }, half: { gridColumn: 'span 2' } });

/** What the head and the opening of the minutes need to know of a meeting. */
export function MeetingFields({ meeting }: { meeting: MeetingView }) {
  const styles = useStyles();
  const t = useT();
  const save = useSaveMeeting(meeting.id);
  const line = (
    field: 'title' | 'place' | 'chairName' | 'chairTitle' | 'recorderName' | 'recorderTitle',
  ) => ({
    label: field === 'title' ? t('meetings.name') : t(`meetings.${field}`),
    value: meeting[field],
    onSave: (text: string) => save({ [field]: text }),
  });
  const prose = (field: 'documents' | 'otherInformation') => ({
    label: t(`meeting.${field}`),
    value: meeting[field],
    onSave: (text: string) => save({ [field]: text }),
    multiline: true,
    leavesOffice: true,
    rows: 2,
    className: styles.half,
  });
  return (
    <Section title={t('meeting.basics')}>
      <FieldGrid>
        <LineField {...line('title')} className={styles.wide} />
        <SelectField
          label={t('meetings.kind')}
          value={meeting.kind}
          options={meetingKinds.map((kind) => ({ value: kind, label: t(`meetings.kinds.${kind}`) }))}
          onSave={(kind) => save({ kind })}
        />
        <PeriodEditor period={meeting} onSave={save} />
        <NumberField
          label={t('meeting.ordinal')}
          value={meeting.ordinal}
          max={9999}
          onSave={(ordinal) => save({ ordinal })}
        />
        <MomentFields
          dayLabel={t('meeting.startDay')}
          timeLabel={t('meeting.startTime')}
          value={meeting.startsAt}
          usual={{ day: dayOf(new Date()), time: '08:00' }}
          onSave={(startsAt) => save({ startsAt })}
          of={{ meetingId: meeting.id, end: 'start' }}
        />
        <MomentFields
          dayLabel={t('meeting.endDay')}
          timeLabel={t('meeting.endTime')}
          value={meeting.endsAt}
          usual={{ day: meeting.startsAt.slice(0, 10) || dayOf(new Date()), time: '11:00' }}
          onSave={(endsAt) => save({ endsAt })}
          of={{ meetingId: meeting.id, end: 'end' }}
        />
        <LineField {...line('place')} className={styles.half} />
        <LineField {...line('chairName')} />
        <LineField {...line('chairTitle')} />
        <LineField {...line('recorderName')} />
        <LineField {...line('recorderTitle')} />
        <LineField {...prose('documents')} hint={t('meeting.onePerLine')} />
        <LineField {...prose('otherInformation')} hint={t('meeting.otherHint')} />
      </FieldGrid>
    </Section>
  );
}
