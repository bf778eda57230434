import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { CollaboratorView } from '../../../shared/contract/views.ts';
import { shownName } from '../../collaborators/shown-name.ts';
import { useT } from '../../i18n.ts';
import type { Presence } from '../attendance.ts';
import { type Lookup, speakerParts } from '../desk/people.ts';
import { SavedCell } from '../rows/SavedCell.tsx';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '34px',
    breakInside: 'avoid',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  box: { flex: '1 1 0', minWidth: 0 },
  unit: { color: tokens.colorNeutralForeground1 },
  quiet: { color: tokens.colorNeutralForeground2 },
  state: { flex: '0 0 auto', minWidth: '8rem', color: tokens.colorNeutralForeground2 },
  reason: { flex: '0 1 11rem', minWidth: '8rem' },
});

interface RosterRowProps {
  person: CollaboratorView;
  lookup: Lookup;
  presence: Presence;
  reason: string;
  tabStop: boolean;
  onFocus: () => void;
  onToggle: () => void;
  onReason: (reason: string) => Promise<unknown>;
}

/** One person of the roster: here or not, and why not. */
export function RosterRow(props: RosterRowProps) {
  const { person, lookup, presence, reason, tabStop, onFocus, onToggle, onReason } = props;
  const styles = useStyles();
  const t = useT();
  const [unit, ...rest] = speakerParts(person, lookup.locality(person.localityId));
  return (
    <li className={styles.root}>
      <div className={styles.box}>
        <Checkbox
          checked={{ present: true, absent: false, unmarked: 'mixed' as const }[presence]}
          tabIndex={tabStop ? 0 : -1}
          onFocus={onFocus}
          onChange={onToggle}
          label={
            <>
              <span className={styles.unit}>{unit ?? (person.code || shownName(t, person))}</span>
              {rest.length > 0 && <span className={styles.quiet}> · {rest.join(' · ')}</span>}
            </>
          }
        />
      </div>
      {presence === 'absent' ? (
        <span className={styles.reason}>
          <SavedCell
            column={{
              field: 'reason',
              label: t('meeting.reason'),
              width: '',
              placeholder: t('meeting.reasonHint'),
            }}
            label={t('meeting.reasonOf', { who: person.name || unit || person.code })}
            stored={reason}
            onSave={(_field, value) => onReason(value)}
          />
        </span>
      ) : (
        <span className={styles.state}>{t(`meeting.presence.${presence}`)}</span>
      )}
    </li>
  );
}
