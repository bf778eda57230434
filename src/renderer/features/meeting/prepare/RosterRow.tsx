import { Button, Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons';
import { dayOf, formatTime } from '../../../../shared/dates/typed.ts';
import type { Lookup } from '../../../../shared/meeting/lookup.ts';
import { linkId } from '../../../../shared/records/link-id.ts';
import type { CollaboratorView, MeetingView } from '../../../../shared/records/views.ts';
import { useT } from '../../../platform/i18n.ts';
import { LineField } from '../../../ui/fields/LineField.tsx';
import { TimeField } from '../../../ui/fields/TimeField.tsx';
import { shownName } from '../../collaborators/shown-name.ts';
import { useFrozen } from '../../record-rows/Frozen.tsx';
import { SavedCell } from '../../record-rows/SavedCell.tsx';
import type { Attendance } from '../attendance.ts';
import { withTime } from '../moment-parts.ts';
import { speakerParts } from '../people.ts';
import type { Marks } from './useMarks.ts';

const useStyles = makeStyles({
  root: { breakInside: 'avoid', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  row: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, minHeight: '34px' },
  meant: { backgroundColor: tokens.colorSubtleBackgroundSelected },
  box: { flex: '1 1 0', minWidth: 0 },
  unit: { color: tokens.colorNeutralForeground1 },
  quiet: { color: tokens.colorNeutralForeground2 },
  state: {
    flex: '0 1 auto',
    maxWidth: '14rem',
    color: tokens.colorNeutralForeground2,
    textAlign: 'right',
    overflowWrap: 'anywhere',
  },
  reason: { flex: '0 1 11rem', minWidth: '8rem' },
  details: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalM,
    padding: `0 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXL}`,
  },
  time: { flex: '0 0 6rem' },
  substitute: { flex: '1 1 14rem', minWidth: 0 },
});

interface RosterRowProps {
  person: CollaboratorView;
  meeting: MeetingView;
  attendance: Attendance;
  lookup: Lookup;
  /** Whether Enter in the field above marks this person. */
  meant: boolean;
  tabStop: boolean;
  /** Whether the time of arrival and the substitute are written in. */
  open: boolean;
  onFocus: () => void;
  onToggle: () => void;
  onOpen: () => void;
  marks: Marks;
}

/** One person on the list: here or not and why not, how late, who came instead. */
export function RosterRow(props: RosterRowProps) {
  const { person, attendance, lookup, meant, tabStop, open, onFocus, onToggle, onOpen, marks } = props;
  const styles = useStyles();
  const t = useT();
  const isFrozen = useFrozen();
  const { id } = person;
  const presence = attendance.presenceOf(id);
  const [unit, ...rest] = speakerParts(person, lookup.locality(person.localityId));
  const who = shownName(t, person);
  return (
    <li className={styles.root}>
      <div className={mergeClasses(styles.row, meant && styles.meant)}>
        <div className={styles.box}>
          <Checkbox
            checked={{ present: true, absent: false, unmarked: 'mixed' as const }[presence]}
            tabIndex={tabStop ? 0 : -1}
            onFocus={onFocus}
            onChange={onToggle}
            label={
              <>
                <span className={styles.unit}>{unit ?? (person.code || who)}</span>
                {rest.length > 0 && <span className={styles.quiet}> · {rest.join(' · ')}</span>}
              </>
            }
          />
        </div>
        {presence === 'absent' ? (
          <span className={styles.reason}>
            <SavedCell
              recordId={id}
              column={{
                field: 'reason',
                label: t('meeting.reason'),
                width: '',
                placeholder: t('meeting.reasonHint'),
              }}
              label={t('meeting.reasonOf', { who })}
              stored={attendance.reasonOf(id)}
              onSave={(_field, reason) => marks.mark(id, 'absent', { reason })}
            />
          </span>
        ) : (
          <span className={styles.state}>{stateText()}</span>
        )}
        {!isFrozen && (
          <Button
            size="small"
            appearance="subtle"
            icon={<EditRegular />}
            tabIndex={tabStop ? 0 : -1}
            aria-expanded={open}
            aria-label={t('meeting.detailsOf', { who })}
            title={`${t('meeting.details')} (F2)`}
            onClick={onOpen}
          />
        )}
      </div>
      {open && <Details {...props} />}
    </li>
  );

  function stateText(): string {
    if (meant && presence !== 'present') return t('meeting.enterMarks');
    if (presence !== 'present') return attendance.list.includes(person) ? t('meeting.presence.unmarked') : '';
    const late = formatTime(attendance.arrivedAt(id));
    const substitute = attendance.substituteOf(id);
    return [
      t('meeting.presence.present'),
      late === '' ? '' : t('meeting.lateAt', { time: late }),
      substitute === '' ? '' : t('meeting.sent', { who: substitute }),
    ]
      .filter((part) => part !== '')
      .join(' · ');
  }
}

/** Whoever has come late or was sent is here: writing either marks the person present. */
function Details({ person: { id }, meeting, attendance, marks }: RosterRowProps) {
  const styles = useStyles();
  const t = useT();
  const arrived = attendance.arrivedAt(id);
  const day = meeting.startsAt.slice(0, 10) || dayOf(new Date());
  return (
    <div className={styles.details}>
      <TimeField
        label={t('meeting.arrivedAt')}
        value={formatTime(arrived)}
        onSave={(time) => marks.mark(id, 'present', { arrivedAt: withTime(arrived, time, day) })}
        className={styles.time}
        of={{ recordId: linkId(meeting.id, id), field: 'arrivedAt' }}
      />
      <LineField
        label={t('meeting.substitute')}
        placeholder={t('meeting.substituteHint')}
        value={attendance.substituteOf(id)}
        onSave={(substitute) => marks.mark(id, 'present', { substitute })}
        className={styles.substitute}
        autoFocus={attendance.presenceOf(id) === 'present'}
      />
    </div>
  );
}
