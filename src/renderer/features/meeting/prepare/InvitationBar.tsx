import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import type { CollaboratorGroupView, CollaboratorView } from '../../../../shared/records/views.ts';
import { call } from '../../../platform/bridge/bridge.ts';
import { useT } from '../../../platform/i18n.ts';
import { useNotices } from '../../../platform/notices.tsx';
import type { Attendance } from '../attendance.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalS,
  },
  hint: { flexBasis: '100%', margin: 0, color: tokens.colorNeutralForeground2 },
});

interface InvitationBarProps {
  meetingId: string;
  groups: readonly CollaboratorGroupView[];
  attendance: Attendance;
}

/** Invites a whole group, or everybody, with one press; whoever is on the list already stays as marked. */
export function InvitationBar({ meetingId, groups, attendance: { list, others } }: InvitationBarProps) {
  const styles = useStyles();
  const t = useT();
  const { tell, tellError } = useNotices();
  const invite = (people: readonly CollaboratorView[]) => {
    const collaboratorIds = people.map(({ id }) => id);
    call('attendance.invite', { meetingId, collaboratorIds }).then(
      ({ action }) => tell(t('meeting.invitedSome', { count: people.length }), { action }),
      tellError,
    );
  };
  const byGroup = groups
    .map(({ id, name }) => ({ id, name, people: others.filter(({ groupId }) => groupId === id) }))
    .filter(({ people }) => people.length > 0);
  if (others.length === 0) return null;
  return (
    <section aria-label={t('meeting.invite')} className={styles.root}>
      {list.length === 0 && <p className={styles.hint}>{t('meeting.nobodyInvited')}</p>}
      {byGroup.map(({ id, name, people }) => (
        <Button key={id} size="small" icon={<AddRegular />} onClick={() => invite(people)}>
          {t('meeting.inviteGroup', { name, count: people.length })}
        </Button>
      ))}
      <Button size="small" icon={<AddRegular />} onClick={() => invite(others)}>
        {t(list.length === 0 ? 'meeting.inviteAll' : 'meeting.inviteRest', { count: others.length })}
      </Button>
    </section>
  );
}
