import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, ReactElement } from 'react';
import type { Lookup } from '../../../../../shared/meeting/lookup.ts';
import type { CollaboratorView } from '../../../../../shared/records/views.ts';
import { isKey, type KeyName, keys, shownKeys } from '../../../../platform/keys/keys.ts';
import { speakerParts } from '../../people.ts';

const useStyles = makeStyles({
  row: {
    position: 'relative',
    display: 'flex',
    '& .person-actions': { opacity: 0 },
    ':hover .person-actions': { opacity: 1 },
  },
  person: {
    flex: '1 1 0',
    minWidth: 0,
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
  actions: {
    position: 'absolute',
    top: 0,
    right: 0,
    display: 'flex',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  action: { minWidth: '24px', width: '24px', height: '22px', padding: 0 },
});

/** Something done with a person, by its key or by the mouse. */
export interface PersonAction {
  readonly key: KeyName;
  readonly label: string;
  readonly icon: ReactElement;
  act(): void;
}

interface PersonRowProps {
  person: CollaboratorView;
  lookup: Lookup;
  /** Where the person stands in the order of speaking. */
  number?: number | undefined;
  /** Whether the Tab key stops here. */
  reachable: boolean;
  actions: readonly PersonAction[];
  onPick: (person: CollaboratorView) => void;
}

/** A person at hand: a press makes them the speaker of the line. */
export function PersonRow({ person, lookup, number, reachable, actions, onPick }: PersonRowProps) {
  const styles = useStyles();
  const [unit, ...rest] = speakerParts(person, lookup.locality(person.localityId));
  const onKeyDown = (event: KeyboardEvent) => {
    const action = actions.find(({ key }) => isKey(event, key));
    if (action === undefined) return;
    event.preventDefault();
    action.act();
  };
  return (
    <div className={styles.row}>
      <button
        type="button"
        data-person={person.id}
        className={styles.person}
        tabIndex={reachable ? 0 : -1}
        onClick={() => onPick(person)}
        onKeyDown={onKeyDown}
      >
        {number !== undefined && `${number}. `}
        {unit ?? person.code}
        {rest.length > 0 && <span className={styles.quiet}> · {rest.join(' · ')}</span>}
      </button>
      <span className={`person-actions ${styles.actions}`}>
        {actions.map(({ key, label, icon, act }) => (
          <Button
            key={key}
            appearance="subtle"
            size="small"
            className={styles.action}
            icon={icon}
            aria-label={label}
            title={`${label} (${keys[key].press.map(shownKeys).join(', ')})`}
            tabIndex={-1}
            onClick={act}
          />
        ))}
      </span>
    </div>
  );
}
