import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { Link } from 'wouter';
import { lookUp } from '../../../../shared/meeting/lookup.ts';
import type { MeetingDetail, ReferenceLists } from '../../../../shared/records/views.ts';
import { call } from '../../../platform/bridge/bridge.ts';
import { useT } from '../../../platform/i18n.ts';
import { useNotices } from '../../../platform/notices.tsx';
import { NumberField } from '../../../ui/fields/NumberField.tsx';
import { FieldGrid, Section } from '../../../ui/layout/Section.tsx';
import { useFrozen } from '../../record-rows/Frozen.tsx';
import { attendanceOf } from '../attendance.ts';
import { useSaveMeeting } from '../useSaveMeeting.ts';
import { InvitationBar } from './InvitationBar.tsx';
import { Roster } from './Roster.tsx';

const useStyles = makeStyles({
  counts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalL,
    marginBottom: tokens.spacingVerticalS,
  },
  link: { color: tokens.colorBrandForegroundLink },
  hint: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
});

interface AttendanceSectionProps {
  detail: MeetingDetail;
  referenceLists: ReferenceLists;
}

/** Who is invited and who of them came; where there is no roster, the counts alone. */
export function AttendanceSection({ detail, referenceLists }: AttendanceSectionProps) {
  const styles = useStyles();
  const t = useT();
  const { tellError } = useNotices();
  const isFrozen = useFrozen();
  const lookup = useMemo(() => lookUp(referenceLists), [referenceLists]);
  const attendance = useMemo(
    () => attendanceOf(detail, referenceLists.collaborators),
    [detail, referenceLists],
  );
  const { people, list, present, absent } = attendance;
  const unmarked = list.filter(({ id }) => attendance.presenceOf(id) === 'unmarked').map(({ id }) => id);
  const { meeting } = detail;
  const markRest = () => {
    call('attendance.mark', { meetingId: meeting.id, collaboratorIds: unmarked, state: 'present' }).catch(
      tellError,
    );
  };

  if (people.length === 0) return <CountsAlone detail={detail} />;
  return (
    <Section title={t('meeting.attendance')} count={list.length}>
      {!isFrozen && (
        <InvitationBar meetingId={meeting.id} groups={referenceLists.groups} attendance={attendance} />
      )}
      {list.length > 0 && (
        <div className={styles.counts} role="status">
          <span>{t('desk.presence.present', { count: present })}</span>
          <span>{t('desk.presence.absent', { count: absent })}</span>
          <span>{t('desk.presence.unmarked', { count: unmarked.length })}</span>
          {unmarked.length > 0 && meeting.state !== 'preparing' && !isFrozen && (
            <Button size="small" onClick={markRest}>
              {t('meeting.markRest', { count: unmarked.length })}
            </Button>
          )}
        </div>
      )}
      <Roster meeting={meeting} attendance={attendance} lookup={lookup} />
    </Section>
  );
}

function CountsAlone({ detail: { meeting } }: { detail: MeetingDetail }) {
  const styles = useStyles();
  const t = useT();
  const save = useSaveMeeting(meeting.id);
  return (
    <Section title={t('meeting.attendance')}>
      <p className={styles.hint}>
        {t('meeting.noRoster')}{' '}
        <Link href="/collaborators" className={styles.link}>
          {t('meeting.toRoster')}
        </Link>
      </p>
      <FieldGrid>
        <NumberField
          label={t('meeting.presentCount')}
          value={meeting.presentCount}
          onSave={(presentCount) => save({ presentCount })}
        />
        <NumberField
          label={t('meeting.totalCount')}
          value={meeting.totalCount}
          onSave={(totalCount) => save({ totalCount })}
        />
      </FieldGrid>
    </Section>
  );
}
