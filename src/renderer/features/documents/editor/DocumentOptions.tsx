import type {
  DocumentChoice,
  DocumentOptions as Options,
} from '../../../../shared/contract/procedures/document.ts';
import { profiles } from '../../../../shared/documents/profile.ts';
import { entryOrders, speakerModes } from '../../../../shared/records/reference-lists.ts';
import { call } from '../../../platform/bridge/bridge.ts';
import { useT } from '../../../platform/i18n.ts';
import { SelectField } from '../../../ui/fields/SelectField.tsx';
import { ChoiceField } from './ChoiceField.tsx';
import { Group } from './Group.tsx';
import { MarkOptions } from './MarkOptions.tsx';
import { MatterOptions } from './MatterOptions.tsx';

interface DocumentOptionsProps {
  choice: DocumentChoice;
  options: Options;
}

/** The kinds that print what was said. */
const TELLING: readonly DocumentChoice['kind'][] = ['minutes', 'report', 'letter', 'excerpt'];

/** By which guide a document is made and what is marked on it; of minutes, also how speakers are named and in which order their words stand. */
export function DocumentOptions({ choice, options }: DocumentOptionsProps) {
  const t = useT();
  const save = (chosen: Partial<Options>) => call('document.setOptions', { choice, options: chosen });
  return (
    <Group title={t('documents.making')}>
      {(choice.kind === 'report' || choice.kind === 'letter') && (
        <MatterOptions kind={choice.kind} options={options} onSave={save} />
      )}
      {TELLING.includes(choice.kind) && (
        <>
          <ChoiceField
            label={t('documents.speakers')}
            value={options.speakerMode}
            options={speakerModes.map((mode) => ({
              value: mode,
              label: t(`documents.speakerModes.${mode}`),
            }))}
            onChoose={(speakerMode) => save({ speakerMode })}
          />
          <ChoiceField
            label={t('documents.order')}
            value={options.entryOrder}
            options={entryOrders.map((order) => ({ value: order, label: t(`documents.orders.${order}`) }))}
            onChoose={(entryOrder) => save({ entryOrder })}
          />
        </>
      )}
      <SelectField
        label={t('documents.profile')}
        value={options.profileId}
        options={profiles.map(({ id, name }) => ({ value: id, label: name }))}
        onSave={(profileId) => save({ profileId })}
      />
      <MarkOptions options={options} onSave={save} />
    </Group>
  );
}
