import type { Fields } from '../../../shared/records/index.ts';
import { entryOrders, speakerModes } from '../../../shared/records/reference-lists.ts';
import type { OfficeView } from '../../../shared/records/views.ts';
import { call } from '../../platform/bridge/bridge.ts';
import { useT } from '../../platform/i18n.ts';
import { DateField } from '../../ui/fields/DateField.tsx';
import { LineField } from '../../ui/fields/LineField.tsx';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { FieldGrid } from '../../ui/layout/Section.tsx';

const names = [
  'parentName',
  'name',
  'fullName',
  'symbol',
  'place',
  'term',
  'signerAuthority',
  'signerTitle',
  'signerName',
] as const;

/** Names that the office may break into lines. */
function isHeadline(name: (typeof names)[number]): boolean {
  return name === 'parentName' || name === 'name';
}

/** What documents take from a version of the office; each field saves by itself when it is left. */
export function OfficeFields({ office }: { office: OfficeView }) {
  const t = useT();
  const save = (fields: Partial<Fields<'office'>>) =>
    call('record.edit', { type: 'office', id: office.id, fields });
  return (
    <FieldGrid>
      <DateField
        label={t('settings.fields.validFrom')}
        hint={t('settings.hints.validFrom')}
        value={office.validFrom}
        onSave={(validFrom) => save({ validFrom })}
        of={{ recordId: office.id, field: 'validFrom' }}
      />
      {names.map((name) => (
        <LineField
          key={name}
          label={t(`settings.fields.${name}`)}
          hint={t(`settings.hints.${name}`)}
          value={office[name]}
          onSave={(text) => save({ [name]: text })}
          {...(isHeadline(name) && { multiline: true, rows: 2 })}
        />
      ))}
      <LineField
        label={t('settings.fields.standingRecipients')}
        hint={t('settings.hints.standingRecipients')}
        value={office.standingRecipients}
        onSave={(standingRecipients) => save({ standingRecipients })}
        multiline
      />
      <SelectField
        label={t('settings.speakerMode')}
        hint={t('settings.speakerModeHint')}
        value={office.speakerMode}
        options={speakerModes.map((mode) => ({ value: mode, label: t(`settings.speakerModes.${mode}`) }))}
        onSave={(speakerMode) => save({ speakerMode })}
      />
      <SelectField
        label={t('settings.entryOrder')}
        hint={t('settings.entryOrderHint')}
        value={office.entryOrder}
        options={entryOrders.map((order) => ({ value: order, label: t(`settings.entryOrders.${order}`) }))}
        onSave={(entryOrder) => save({ entryOrder })}
      />
    </FieldGrid>
  );
}
