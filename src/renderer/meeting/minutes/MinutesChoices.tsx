import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { MinutesOptions } from '../../../shared/minutes/source.ts';
import { entryOrders, speakerModes } from '../../../shared/records/catalogue.ts';
import { useT } from '../../i18n.ts';

interface MinutesChoicesProps {
  options: MinutesOptions;
  onChange: (options: MinutesOptions) => void;
}

/** How speakers are named and in which order their words stand, for this one document. */
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
    </>
  );
}
