import type { Fields } from '../../../shared/records/index.ts';
import type { CollaboratorGroupView, CollaboratorView, LocalityView } from '../../../shared/records/views.ts';
import { kindOf, type RosterColumn } from '../../../shared/roster/columns.ts';
import { call } from '../../platform/bridge/bridge.ts';
import { useT } from '../../platform/i18n.ts';
import { DateField } from '../../ui/fields/DateField.tsx';
import { LineField } from '../../ui/fields/LineField.tsx';
import { LocalityField } from '../../ui/fields/LocalityField.tsx';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { nameNeeded } from '../../ui/records/name-needed.ts';

interface CollaboratorFieldProps {
  field: RosterColumn;
  person: CollaboratorView;
  localities: readonly LocalityView[];
  groups: readonly CollaboratorGroupView[];
}

/** A field of a collaborator, which saves by itself when it is left. */
export function CollaboratorField({ field, person, localities, groups }: CollaboratorFieldProps) {
  const t = useT();
  const label = t(`collaborators.fields.${field}`);
  const save = (fields: Partial<Omit<Fields<'collaborator'>, 'erased'>>) =>
    call('record.edit', { type: 'collaborator', id: person.id, fields });
  switch (field) {
    case 'localityId':
      return (
        <LocalityField
          label={label}
          localities={localities}
          value={person.localityId}
          onSave={(localityId) => save({ localityId })}
        />
      );
    case 'groupId':
      return (
        <SelectField
          label={label}
          value={person.groupId ?? ''}
          options={[
            { value: '', label: t('roster.noGroup') },
            ...groups
              .filter(({ id, retired }) => !retired || id === person.groupId)
              .map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onSave={(groupId) => save({ groupId: groupId || null })}
        />
      );
    case 'name':
      return (
        <LineField
          label={label}
          value={person.name}
          onSave={(name) => save({ name })}
          check={nameNeeded(t)}
          autoFocus
        />
      );
    default: {
      const input = { label, value: person[field], onSave: (text: string) => save({ [field]: text }) };
      switch (kindOf(field)) {
        case 'day':
          return <DateField {...input} of={{ recordId: person.id, field }} />;
        case 'prose':
          return <LineField {...input} multiline rows={2} />;
        case 'line':
          return <LineField {...input} />;
      }
    }
  }
}
