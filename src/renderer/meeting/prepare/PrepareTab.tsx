import type { AgendaItemView, Catalogue, GuestView, MeetingDetail } from '../../../shared/contract/views.ts';
import { Section } from '../../components/Section.tsx';
import { useT } from '../../i18n.ts';
import { RecordRows } from '../rows/RecordRows.tsx';
import { useRecordRows } from '../rows/useRecordRows.ts';
import { AttendanceSection } from './AttendanceSection.tsx';
import { MeetingFields } from './MeetingFields.tsx';

interface PrepareTabProps {
  detail: MeetingDetail;
  catalogue: Catalogue;
}

/** Everything that can be entered before anybody speaks. */
export function PrepareTab({ detail, catalogue }: PrepareTabProps) {
  const { meeting, agenda, guests } = detail;
  return (
    <>
      <MeetingFields meeting={meeting} />
      <AttendanceSection detail={detail} catalogue={catalogue} />
      <Agenda meetingId={meeting.id} agenda={agenda} />
      <Guests meetingId={meeting.id} guests={guests} />
    </>
  );
}

function Agenda({ meetingId, agenda }: { meetingId: string; agenda: readonly AgendaItemView[] }) {
  const t = useT();
  const acts = useRecordRows<'time' | 'content' | 'presenter'>('agendaItem', meetingId, agenda, (number) =>
    t('meeting.agendaItem', { number }),
  );
  return (
    <Section title={t('meeting.agenda')} count={agenda.length}>
      <RecordRows
        label={t('meeting.agenda')}
        columns={[
          { field: 'time', label: t('meeting.agendaTime'), width: '7rem' },
          { field: 'content', label: t('meeting.agendaContent'), width: 'auto', multiline: true },
          { field: 'presenter', label: t('meeting.agendaPresenter'), width: '16rem' },
        ]}
        rows={agenda}
        {...acts}
      />
    </Section>
  );
}

function Guests({ meetingId, guests }: { meetingId: string; guests: readonly GuestView[] }) {
  const t = useT();
  const acts = useRecordRows<'name' | 'title' | 'unit'>('guest', meetingId, guests, (number) =>
    t('meeting.guest', { number }),
  );
  return (
    <Section title={t('meeting.guests')} count={guests.length}>
      <RecordRows
        label={t('meeting.guests')}
        columns={[
          { field: 'name', label: t('meeting.guestName'), width: '16rem' },
          { field: 'title', label: t('meeting.guestTitle'), width: 'auto' },
          { field: 'unit', label: t('meeting.guestUnit'), width: 'auto' },
        ]}
        rows={guests}
        {...acts}
      />
    </Section>
  );
}
