import { makeStyles, tokens } from '@fluentui/react-components';
import type { Fields } from '../../../shared/records/index.ts';
import type { CollaboratorGroupView, CollaboratorView, LocalityView } from '../../../shared/records/views.ts';
import { call } from '../../platform/bridge/bridge.ts';
import { useT } from '../../platform/i18n.ts';
import { DateField } from '../../ui/fields/DateField.tsx';
import { LineField } from '../../ui/fields/LineField.tsx';
import { LocalityField } from '../../ui/fields/LocalityField.tsx';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { SidePanel } from '../../ui/layout/SidePanel.tsx';
import { nameNeeded } from '../../ui/records/name-needed.ts';
import { RecordActions } from '../../ui/records/RecordActions.tsx';
import { EraseButton } from '../history/EraseButton.tsx';
import { HistoryButton } from '../history/HistoryButton.tsx';
import { JoinSection } from '../joining/JoinSection.tsx';
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
  const save = (fields: Partial<Omit<Fields<'collaborator'>, 'erased'>>) =>
    call('record.edit', { type: 'collaborator', id: person.id, fields });
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
            onRetire={(retired) => save({ retired })}
            onRemove={onRemove}
          />
          <HistoryButton subject={{ type: 'collaborator', id: person.id, what: name }} />
          {!person.erased && <EraseButton id={person.id} name={name} />}
        </>
      }
    >
      {person.erased ? (
        <p className={styles.erased}>{t('history.erasedNote')}</p>
      ) : (
        <>
          <LineField
            label={t('collaborators.name')}
            value={person.name}
            onSave={(next) => save({ name: next })}
            check={nameNeeded(t)}
            autoFocus
          />
          <div className={styles.pair}>
            <LineField
              label={t('collaborators.code')}
              value={person.code}
              onSave={(code) => save({ code })}
            />
            <LineField
              label={t('collaborators.personTitle')}
              value={person.title}
              onSave={(title) => save({ title })}
            />
          </div>
        </>
      )}
      <LineField label={t('collaborators.unit')} value={person.unit} onSave={(unit) => save({ unit })} />
      <LocalityField
        label={t('collaborators.locality')}
        localities={localities}
        value={person.localityId}
        onSave={(localityId) => save({ localityId })}
      />
      <SelectField
        label={t('roster.group')}
        value={person.groupId ?? ''}
        options={[
          { value: '', label: t('roster.noGroup') },
          ...groups
            .filter(({ id, retired }) => !retired || id === person.groupId)
            .map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onSave={(groupId) => save({ groupId: groupId || null })}
      />
      {!person.erased && (
        <LineField
          label={t('collaborators.contact')}
          value={person.contact}
          onSave={(contact) => save({ contact })}
        />
      )}
      <div className={styles.pair}>
        <DateField
          label={t('collaborators.termFrom')}
          value={person.termFrom}
          onSave={(termFrom) => save({ termFrom })}
        />
        <DateField
          label={t('collaborators.termTo')}
          value={person.termTo}
          onSave={(termTo) => save({ termTo })}
        />
      </div>
      {!person.erased && (
        <LineField
          label={t('collaborators.note')}
          value={person.note}
          multiline
          rows={2}
          onSave={(note) => save({ note })}
        />
      )}
      {!person.erased && <JoinSection type="collaborator" id={person.id} name={name} />}
    </SidePanel>
  );
}
