import type { Fields } from '../../../shared/records/index.ts';
import { localityTypes } from '../../../shared/records/reference-lists.ts';
import type { LocalityView } from '../../../shared/records/views.ts';
import { call } from '../../platform/bridge/bridge.ts';
import { useT } from '../../platform/i18n.ts';
import { DateField } from '../../ui/fields/DateField.tsx';
import { LineField } from '../../ui/fields/LineField.tsx';
import { LocalityField } from '../../ui/fields/LocalityField.tsx';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { SidePanel } from '../../ui/layout/SidePanel.tsx';
import { nameNeeded } from '../../ui/records/name-needed.ts';
import { RecordActions } from '../../ui/records/RecordActions.tsx';
import { JoinSection } from '../joining/JoinSection.tsx';

interface LocalityPanelProps {
  locality: LocalityView;
  /** Those that can take its place. */
  others: readonly LocalityView[];
  onRemove(): void;
  onClose(): void;
}

/** One locality; each field saves by itself when it is left. */
export function LocalityPanel({ locality, others, onRemove, onClose }: LocalityPanelProps) {
  const t = useT();
  const save = (fields: Partial<Fields<'locality'>>) =>
    call('record.edit', { type: 'locality', id: locality.id, fields });
  return (
    <SidePanel
      title={locality.name}
      onClose={onClose}
      actions={
        <RecordActions
          name={locality.name}
          retired={locality.retired}
          onRetire={(retired) => save({ retired })}
          onRemove={onRemove}
        />
      }
    >
      <LineField
        label={t('referenceLists.localityName')}
        value={locality.name}
        onSave={(name) => save({ name })}
        check={nameNeeded(t)}
        autoFocus
      />
      <SelectField
        label={t('referenceLists.localityType')}
        value={locality.type}
        options={localityTypes.map((type) => ({
          value: type,
          label: t(`referenceLists.localityTypes.${type}`),
        }))}
        onSave={(type) => save({ type })}
      />
      <DateField
        label={t('referenceLists.validFrom')}
        value={locality.validFrom}
        onSave={(validFrom) => save({ validFrom })}
      />
      <DateField
        label={t('referenceLists.validTo')}
        value={locality.validTo}
        onSave={(validTo) => save({ validTo })}
      />
      <LocalityField
        label={t('referenceLists.successor')}
        localities={others}
        value={locality.successorId}
        onSave={(successorId) => save({ successorId })}
      />
      <LineField
        label={t('referenceLists.formerDistrict')}
        value={locality.formerDistrict}
        onSave={(formerDistrict) => save({ formerDistrict })}
      />
      <JoinSection type="locality" id={locality.id} name={locality.name} />
    </SidePanel>
  );
}
