import { Field, Radio, RadioGroup, Select } from '@fluentui/react-components';
import { profiles } from '../../../shared/minutes/profile.ts';
import { entryOrders, speakerModes } from '../../../shared/records/catalogue.ts';
import type { OutputOf } from '../../bridge/bridge.ts';
import { useT } from '../../i18n.ts';

/** What can be chosen for one document. */
export type MinutesOptions = OutputOf<'minutes.compose'>['options'];

interface MinutesChoicesProps {
  options: MinutesOptions;
  onChange: (options: MinutesOptions) => void;
}

/** How speakers are named, in which order their words stand and by which guide, for this one document. */
export function MinutesChoices({ options, onChange }: MinutesChoicesProps) {
  const t = useT();
  return (
    <>
      <Field label={t('minutes.speakers')}>
        <RadioGroup
          value={options.speakerMode}
          onChange={(_event, { value }) => {
            const speakerMode = speakerModes.find((mode) => mode === value);
            if (speakerMode !== undefined) onChange({ ...options, speakerMode });
          }}
        >
          {speakerModes.map((mode) => (
            <Radio key={mode} value={mode} label={t(`minutes.speakerModes.${mode}`)} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={t('minutes.order')}>
        <RadioGroup
          value={options.entryOrder}
          onChange={(_event, { value }) => {
            const entryOrder = entryOrders.find((order) => order === value);
            if (entryOrder !== undefined) onChange({ ...options, entryOrder });
          }}
        >
          {entryOrders.map((order) => (
            <Radio key={order} value={order} label={t(`minutes.orders.${order}`)} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={t('minutes.profile')}>
        <Select
          value={options.profileId}
          onChange={(_event, { value }) => {
            const profile = profiles.find(({ id }) => id === value);
            if (profile !== undefined) onChange({ ...options, profileId: profile.id });
          }}
        >
          {profiles.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}
