import { Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { FormView } from '../../../../shared/contract/procedures/form.ts';
import { call } from '../../../platform/bridge/bridge.ts';
import { useAnswer } from '../../../platform/bridge/queries.ts';
import { useT } from '../../../platform/i18n.ts';
import { useNotices } from '../../../platform/notices.tsx';
import { EmptyState } from '../../../ui/layout/EmptyState.tsx';
import { ErrorText } from '../../../ui/layout/ErrorText.tsx';
import { QueryResult } from '../../../ui/layout/QueryResult.tsx';
import { Section } from '../../../ui/layout/Section.tsx';
import { WithPanel } from '../../../ui/layout/SidePanel.tsx';
import { DocumentsScreen } from '../DocumentsScreen.tsx';
import { ExampleForms } from './ExampleForms.tsx';
import { FormFields } from './FormFields.tsx';
import { FormPanel } from './FormPanel.tsx';
import { FormProblems } from './FormProblems.tsx';
import { FormTable } from './FormTable.tsx';
import { RemovedTraces } from './RemovedTraces.tsx';
import { useFormFile } from './useFormFile.ts';

/** The office's own forms: the list of them, what is wrong with one that was not taken, and the fields they can have. */
export function FormsPart() {
  const t = useT();
  const { tell, tellError } = useNotices();
  const forms = useAnswer('form.list', {});
  const [openId, setOpenId] = useState<string | null>(null);
  const file = useFormFile(setOpenId);
  const open = forms.data?.find(({ id }) => id === openId);

  const remove = ({ id, name }: FormView) => {
    call('form.remove', { id }).then(
      ({ action }) => tell(t('common.removed', { name }), { action }),
      tellError,
    );
  };
  const actions = (
    <Button
      appearance={open === undefined ? 'primary' : 'secondary'}
      icon={<AddRegular />}
      disabledFocusable={file.isBusy}
      onClick={() => file.choose(null)}
    >
      {t('forms.add')}
    </Button>
  );
  return (
    <DocumentsScreen
      part="forms"
      {...(forms.data !== undefined && { count: forms.data.length })}
      actions={actions}
    >
      <WithPanel
        panel={
          open && (
            <FormPanel
              key={open.id}
              form={open}
              onReplace={() => file.choose(open.id)}
              onRemove={() => remove(open)}
              onClose={() => setOpenId(null)}
            />
          )
        }
      >
        <ErrorText error={file.error} />
        <FormProblems {...file} />
        <RemovedTraces {...file} />
        <QueryResult answer={forms}>
          {(all) =>
            all.length === 0 ? (
              <EmptyState title={t('forms.none')} text={t('forms.noneText')} />
            ) : (
              <Section
                title={t('forms.list')}
                count={all.length}
                text={t('forms.about', { field: '{{hoi_nghi.ten}}' })}
              >
                <FormTable
                  forms={all}
                  openId={open?.id ?? null}
                  onOpen={({ id }) => setOpenId(id)}
                  onRemove={remove}
                />
              </Section>
            )
          }
        </QueryResult>
        <ExampleForms />
        <FormFields />
      </WithPanel>
    </DocumentsScreen>
  );
}
