import { Button, Divider } from '@fluentui/react-components';
import { ArrowSyncRegular, DeleteRegular } from '@fluentui/react-icons';
import type { FormView } from '../../../../shared/contract/procedures/form.ts';
import { call } from '../../../platform/bridge/bridge.ts';
import { useT } from '../../../platform/i18n.ts';
import { LineField } from '../../../ui/fields/LineField.tsx';
import { SidePanel } from '../../../ui/layout/SidePanel.tsx';
import { nameNeeded } from '../../../ui/records/name-needed.ts';
import { FormExport } from './FormExport.tsx';
import { OlderTraces } from './OlderTraces.tsx';

interface FormPanelProps {
  form: FormView;
  onReplace(): void;
  onRemove(): void;
  onClose(): void;
}

/** One form: its name, a meeting written by it, a new version of it. */
export function FormPanel({ form: { id, name, about }, onReplace, onRemove, onClose }: FormPanelProps) {
  const t = useT();
  return (
    <SidePanel
      title={name}
      onClose={onClose}
      actions={
        <>
          <Button icon={<ArrowSyncRegular />} onClick={onReplace}>
            {t('forms.replace')}
          </Button>
          <Button icon={<DeleteRegular />} onClick={onRemove}>
            {t('common.remove')}
          </Button>
        </>
      }
    >
      <OlderTraces formId={id} />
      <FormExport formId={id} />
      <Divider />
      <LineField
        label={t('forms.name')}
        value={name}
        onSave={(text) => call('form.edit', { id, name: text })}
        check={nameNeeded(t)}
      />
      <LineField
        label={t('forms.note')}
        value={about}
        multiline
        onSave={(text) => call('form.edit', { id, about: text })}
      />
    </SidePanel>
  );
}
