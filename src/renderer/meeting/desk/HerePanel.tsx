import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { type KeyboardEvent, memo } from 'react';
import { Link } from 'wouter';
import type { CollaboratorView } from '../../../shared/contract/views.ts';
import { meetingPath } from '../../frame/places.ts';
import { useT } from '../../i18n.ts';
import type { Attendance, Presence } from '../attendance.ts';
import { type Lookup, speakerParts } from './people.ts';

const useStyles = makeStyles({
  root: { flex: '1 1 0', minHeight: 0, overflowY: 'auto', padding: `0 ${tokens.spacingHorizontalXS}` },
  heading: { ...typographyStyles.body1Strong, margin: `${tokens.spacingVerticalXS} 0` },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  person: {
    display: 'block',
    width: '100%',
    padding: `2px ${tokens.spacingHorizontalXS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    lineHeight: '18px',
    textAlign: 'left',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  link: { color: tokens.colorBrandForegroundLink },
  hint: { margin: `${tokens.spacingVerticalXS} 0`, color: tokens.colorNeutralForeground2 },
});

interface HerePanelProps {
  meetingId: string;
  attendance: Attendance;
  lookup: Lookup;
  onPick: (person: CollaboratorView) => void;
}

/** Who is here and who is not; a press puts a person into the line as the speaker. */
export const HerePanel = memo(function HerePanel({ meetingId, attendance, lookup, onPick }: HerePanelProps) {
  const styles = useStyles();
  const t = useT();
  const groups = (['present', 'unmarked', 'absent'] as const)
    .map((presence) => ({
      presence,
      people: attendance.people.filter(({ id }) => attendance.presenceOf(id) === presence),
    }))
    .filter(({ people }) => people.length > 0);
  const first = groups[0]?.people[0]?.id;

  return (
    <section aria-label={t('desk.here')} className={styles.root} onKeyDown={moveFocus}>
      {groups.map(({ presence, people }) => (
        <div key={presence}>
          <h2 className={styles.heading}>{heading(presence, people.length)}</h2>
          <ul className={styles.list}>
            {people.map((person) => (
              <li key={person.id}>
                <Person person={person} lookup={lookup} reachable={person.id === first} onPick={onPick} />
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

  function heading(presence: Presence, count: number): string {
    return t(`desk.presence.${presence}`, { count });
  }
});

interface PersonProps {
  person: CollaboratorView;
  lookup: Lookup;
  reachable: boolean;
  onPick: (person: CollaboratorView) => void;
}

function Person({ person, lookup, reachable, onPick }: PersonProps) {
  const styles = useStyles();
  const [unit, ...rest] = speakerParts(person, lookup.locality(person.localityId));
  return (
    <button
      type="button"
      className={styles.person}
      tabIndex={reachable ? 0 : -1}
      onClick={() => onPick(person)}
    >
      {unit ?? person.code}
      {rest.length > 0 && <span className={styles.quiet}> · {rest.join(' · ')}</span>}
    </button>
  );
}

/** Arrows move along the people, Home and End to the first and last. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const people = [...event.currentTarget.querySelectorAll('button')];
  const at = people.findIndex((button) => button.matches(':focus'));
  const to = { ArrowDown: at + 1, ArrowUp: Math.max(0, at - 1), Home: 0, End: people.length - 1 }[event.key];
  if (at === -1 || to === undefined) return;
  event.preventDefault();
  people[to]?.focus();
}
