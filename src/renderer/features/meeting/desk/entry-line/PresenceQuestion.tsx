import { Link, makeStyles } from '@fluentui/react-components';
import { useCallback } from 'react';
import type { CollaboratorView } from '../../../../../shared/records/views.ts';
import { call } from '../../../../platform/bridge/bridge.ts';
import { useT } from '../../../../platform/i18n.ts';
import { keys, shownKeys } from '../../../../platform/keys/keys.ts';
import { useKey } from '../../../../platform/keys/useKey.ts';
import { useNotices } from '../../../../platform/notices.tsx';
import { speakerLabel } from '../../people.ts';
import type { DeskData } from '../desk-data.ts';

const useStyles = makeStyles({ root: { marginLeft: 'auto', textAlign: 'right' } });

interface PresenceQuestionProps {
  meetingId: string;
  material: DeskData;
  /** Who speaks, but is marked absent or not marked. */
  person: CollaboratorView;
}

/** Whoever speaks is here: says that the roll says otherwise, and puts it right by one key. */
export function PresenceQuestion({ meetingId, material, person }: PresenceQuestionProps) {
  const styles = useStyles();
  const t = useT();
  const { tell, tellError } = useNotices();
  const name = speakerLabel(person, material.lookup);
  const markPresent = useCallback(() => {
    call('attendance.mark', { meetingId, collaboratorIds: [person.id], state: 'present' }).then(
      () => tell(t('desk.nowPresent', { name })),
      tellError,
    );
  }, [meetingId, person.id, name, tell, tellError, t]);
  useKey('markPresent', markPresent);
  const presence = material.attendance.presenceOf(person.id) === 'absent' ? 'absent' : 'unmarked';
  return (
    <span role="status" className={styles.root}>
      {t(`desk.notPresent.${presence}`, { name })}{' '}
      <Link as="button" inline tabIndex={-1} onClick={markPresent}>
        {t('desk.markPresent')} ({keys.markPresent.press.map(shownKeys).join(', ')})
      </Link>
    </span>
  );
}

/** The speaker of a line, if the roll was called and does not say that they are here. */
export function speakerNotPresent(
  { attendance, lookup }: DeskData,
  id: string | null,
): CollaboratorView | undefined {
  const person = lookup.person(id);
  if (person === undefined) return undefined;
  const presence = attendance.presenceOf(person.id);
  const isOpen = presence === 'unmarked' && attendance.marked;
  return presence === 'absent' || isOpen ? person : undefined;
}
