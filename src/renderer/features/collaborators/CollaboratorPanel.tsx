import { makeStyles, tokens } from '@fluentui/react-components';
import { rulesOf } from '../../../shared/records/index.ts';
import type { CollaboratorGroupView, CollaboratorView, LocalityView } from '../../../shared/records/views.ts';
import { type RosterColumn, rosterColumns } from '../../../shared/roster/columns.ts';
import { call } from '../../platform/bridge/bridge.ts';
import { useT } from '../../platform/i18n.ts';
import { SidePanel } from '../../ui/layout/SidePanel.tsx';
import { RecordActions } from '../../ui/records/RecordActions.tsx';
import { EraseButton } from '../history/EraseButton.tsx';
import { HistoryButton } from '../history/HistoryButton.tsx';
import { JoinSection } from '../joining/JoinSection.tsx';
import { CollaboratorField } from './CollaboratorField.tsx';
import { shownName } from './shown-name.ts';

const useStyles = makeStyles({
  pair: {
    alignItems: 'start',
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalM,
  },
  erased: { margin: 0 },
});

/** What stands on one line; a field that none of them names gets a line of its own at the end. */
const pairs: readonly (readonly RosterColumn[])[] = [
  ['name'],
  ['code', 'title'],
  ['unit'],
  ['localityId'],
  ['groupId'],
  ['contact'],
  ['termFrom', 'termTo'],
  ['note'],
];
const named = new Set(pairs.flat());
const lines = [...pairs, ...rosterColumns.filter((field) => !named.has(field)).map((field) => [field])];

function isPersonal(field: RosterColumn): boolean {
  return rulesOf('collaborator', field)?.erasing === 'personal';
}

interface CollaboratorPanelProps {
  person: CollaboratorView;
  localities: readonly LocalityView[];
  groups: readonly CollaboratorGroupView[];
  onRemove(): void;
  onClose(): void;
}

/** One collaborator; each field saves by itself when it is left. */
export function CollaboratorPanel(props: CollaboratorPanelProps) {
  const { person, localities, groups, onRemove, onClose } = props;
  const styles = useStyles();
  const t = useT();
  const name = shownName(t, person);
  return (
    <SidePanel
      title={name}
      onClose={onClose}
      actions={
        <>
          <RecordActions
            name={name}
            retired={person.retired}
            onRetire={(retired) =>
              call('record.edit', { type: 'collaborator', id: person.id, fields: { retired } })
            }
            onRemove={onRemove}
          />
          <HistoryButton subject={{ type: 'collaborator', id: person.id, what: name }} />
          {!person.erased && <EraseButton id={person.id} name={name} />}
        </>
      }
    >
      {person.erased && <p className={styles.erased}>{t('history.erasedNote')}</p>}
      {lines.map((line) => {
        const fields = line.filter((field) => !person.erased || !isPersonal(field));
        const inputs = fields.map((field) => (
          <CollaboratorField
            key={field}
            field={field}
            person={person}
            localities={localities}
            groups={groups}
          />
        ));
        return inputs.length < 2 ? (
          inputs
        ) : (
          <div key={line.join()} className={styles.pair}>
            {inputs}
          </div>
        );
      })}
      {!person.erased && <JoinSection type="collaborator" id={person.id} name={name} />}
    </SidePanel>
  );
}
