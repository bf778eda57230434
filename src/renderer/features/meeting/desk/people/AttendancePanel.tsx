import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { AddRegular, ArrowDownRegular, ArrowUpRegular, DismissRegular } from '@fluentui/react-icons';
import { type KeyboardEvent, memo } from 'react';
import { Link } from 'wouter';
import type { CollaboratorView } from '../../../../../shared/records/views.ts';
import { useT } from '../../../../platform/i18n.ts';
import { meetingPath } from '../../../../platform/routes.ts';
import { speakerLabel } from '../../people.ts';
import type { DeskData } from '../desk-data.ts';
import { useHeldPerson } from '../entry-line/useHeldPerson.ts';
import { type PersonAction, PersonRow } from './PersonRow.tsx';
import type { SpeakerActs } from './useSpeakers.ts';

const useStyles = makeStyles({
  root: {
    flex: '1 1 0',
    minHeight: 0,
    overflowY: 'auto',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    // Under the desk, where it is as long as it is.
    '@media (max-width: 900px), (max-height: 520px)': { flex: 'none' },
  },
  heading: { ...typographyStyles.body1Strong, margin: `${tokens.spacingVerticalXS} 0` },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  link: { color: tokens.colorBrandForegroundLink },
  hint: { margin: `${tokens.spacingVerticalXS} 0`, color: tokens.colorNeutralForeground2 },
});

interface HerePanelProps {
  meetingId: string;
  material: DeskData;
  acts: SpeakerActs;
  onPick: (person: CollaboratorView) => void;
}

/** Who asked to speak, who is here and who is not; a press puts a person into the line as the speaker. */
export const AttendancePanel = memo(function AttendancePanel({
  meetingId,
  material,
  acts,
  onPick,
}: HerePanelProps) {
  const styles = useStyles();
  const t = useT();
  const { attendance, lookup, speakers } = material;
  const held = useHeldPerson();
  const registered = speakers.flatMap((id) => lookup.person(id) ?? []);
  const groups = [
    { key: 'registered', heading: t('desk.registered', { count: registered.length }), people: registered },
    ...(['present', 'unmarked', 'absent'] as const).map((presence) => {
      const people = attendance.people.filter(({ id }) => attendance.presenceOf(id) === presence);
      return { key: presence, heading: t(`desk.presence.${presence}`, { count: people.length }), people };
    }),
  ].filter(({ people }) => people.length > 0);

  return (
    <section
      aria-label={t('desk.here')}
      className={styles.root}
      ref={held.panel}
      onFocus={held.onFocus}
      onBlur={held.onBlur}
      onKeyDown={moveFocus}
    >
      {groups.map(({ key, heading, people }, group) => (
        <div key={key}>
          <h2 className={styles.heading}>{heading}</h2>
          <ul className={styles.list}>
            {people.map((person, at) => (
              <li key={person.id}>
                <PersonRow
                  person={person}
                  lookup={lookup}
                  number={key === 'registered' ? at + 1 : undefined}
                  reachable={group === 0 && at === 0}
                  actions={key === 'registered' ? registeredActions(person) : otherActions(person)}
                  onPick={onPick}
                />
              </li>
            ))}
          </ul>
        </div>
      ))}
      {attendance.people.length === 0 && (
        <p className={styles.hint}>
          {t('desk.noRoster')}{' '}
          <Link href="/collaborators" className={styles.link}>
            {t('meeting.toRoster')}
          </Link>
        </p>
      )}
      {attendance.people.length > 0 && !attendance.marked && (
        <p className={styles.hint}>
          {t('desk.notMarked')}{' '}
          <Link href={meetingPath(meetingId, 'prepare')} className={styles.link}>
            {t('desk.markAttendance')}
          </Link>
        </p>
      )}
    </section>
  );

  function registeredActions(person: CollaboratorView): PersonAction[] {
    const name = speakerLabel(person, lookup);
    const act = (by: -1 | 1) => () => acts.move(person, by);
    return [
      {
        key: 'speakEarlier',
        label: t('desk.speakEarlier', { name }),
        icon: <ArrowUpRegular />,
        act: act(-1),
      },
      { key: 'speakLater', label: t('desk.speakLater', { name }), icon: <ArrowDownRegular />, act: act(1) },
      {
        key: 'withdraw',
        label: t('desk.withdraw', { name }),
        icon: <DismissRegular />,
        act: () => acts.withdraw(person),
      },
    ];
  }

  function otherActions(person: CollaboratorView): PersonAction[] {
    if (speakers.includes(person.id)) return [];
    const label = t('desk.registerPerson', { name: speakerLabel(person, lookup) });
    return [{ key: 'registerPerson', label, icon: <AddRegular />, act: () => acts.register(person) }];
  }
});

/** Arrows move along the people, Home and End to the first and last. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  if (event.defaultPrevented || event.altKey) return;
  const people = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('button[data-person]')];
  const at = people.findIndex((button) => button.matches(':focus'));
  const to = { ArrowDown: at + 1, ArrowUp: Math.max(0, at - 1), Home: 0, End: people.length - 1 }[event.key];
  if (at === -1 || to === undefined) return;
  event.preventDefault();
  people[to]?.focus();
}
