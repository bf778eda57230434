import { useAnswer } from '../../../platform/bridge/queries.ts';
import { useT } from '../../../platform/i18n.ts';
import { ErrorText } from '../../../ui/layout/ErrorText.tsx';
import { Section } from '../../../ui/layout/Section.tsx';
import { TraceList } from './TraceList.tsx';

/** What a form still holds that was taken before the program looked for it; nothing for any other form. */
export function OlderTraces({ formId }: { formId: string }) {
  const t = useT();
  const { data = [], error } = useAnswer('form.traces', { id: formId });
  // Numbers of editing sessions are in every file of Word and name nobody.
  if (error === null && data.every(({ kind }) => kind === 'revision-id')) return null;
  return (
    <>
      <ErrorText error={error} />
      {data.length > 0 && (
        <Section title={t('forms.olderTitle')} text={t('forms.olderText')}>
          <TraceList traces={data} />
        </Section>
      )}
    </>
  );
}
