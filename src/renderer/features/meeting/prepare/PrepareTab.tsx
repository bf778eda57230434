import { standingOf } from '../../../../shared/meeting/closing.ts';
import type { GuestView, MeetingDetail, ReferenceLists } from '../../../../shared/records/views.ts';
import { useT } from '../../../platform/i18n.ts';
import { Section } from '../../../ui/layout/Section.tsx';
import { useAddAll } from '../../../ui/records/useAddAll.ts';
import { MeetingDocuments } from '../../documents/MeetingDocuments.tsx';
import { Frozen } from '../../record-rows/Frozen.tsx';
import { saidIn } from '../../record-rows/pasting.ts';
import { RecordRows } from '../../record-rows/RecordRows.tsx';
import { useRecordRows } from '../../record-rows/useRecordRows.ts';
import { CarriedTasks } from '../../tasks/CarriedTasks.tsx';
import { AgendaSection } from './AgendaSection.tsx';
import { AttendanceSection } from './AttendanceSection.tsx';
import { MeetingFields } from './MeetingFields.tsx';
import { pastedGuest } from './pasted-items.ts';

interface PrepareTabProps {
  detail: MeetingDetail;
  referenceLists: ReferenceLists;
}

/** Everything that can be entered before anybody speaks. */
export function PrepareTab({ detail, referenceLists }: PrepareTabProps) {
  const { meeting, guests } = detail;
  const closed = standingOf(meeting) === 'closed';
  return (
    <>
      <Frozen when={closed}>
        <MeetingFields meeting={meeting} />
        <AgendaSection detail={detail} />
        <AttendanceSection detail={detail} referenceLists={referenceLists} />
      </Frozen>
      <MeetingDocuments meetingId={meeting.id} kinds={['invitation', 'invitationList', 'attendanceSheet']} />
      <Frozen when={closed}>
        <Guests meetingId={meeting.id} guests={guests} />
      </Frozen>
      <CarriedTasks meetingId={meeting.id} agencies={referenceLists.agencies} />
    </>
  );
}

function Guests({ meetingId, guests }: { meetingId: string; guests: readonly GuestView[] }) {
  const t = useT();
  const addAll = useAddAll();
  const acts = useRecordRows<'name' | 'title' | 'unit'>('guest', meetingId, guests, (number) =>
    t('meeting.guest', { number }),
  );
  return (
    <Section title={t('meeting.guests')} count={guests.length}>
      <RecordRows
        label={t('meeting.guests')}
        columns={[
          { field: 'name', label: t('meeting.guestName'), width: '16rem', leavesOffice: true },
          { field: 'title', label: t('meeting.guestTitle'), width: 'auto', leavesOffice: true },
          { field: 'unit', label: t('meeting.guestUnit'), width: 'auto', leavesOffice: true },
        ]}
        rows={guests}
        pasting={{
          existing: guests.map(({ name, title, unit }) =>
            saidIn(new Map(Object.entries({ name, title, unit }))),
          ),
          read: pastedGuest,
          onAddAll: (rows) =>
            addAll({
              type: 'guest',
              rows: rows.map((fields) => ({ meetingId, ...Object.fromEntries(fields) })),
            }),
        }}
        {...acts}
      />
    </Section>
  );
}
