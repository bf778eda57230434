import { Button } from '@fluentui/react-components';
import { useEffect } from 'react';
import { useT } from '../../platform/i18n.ts';
import { ErrorText } from '../../ui/layout/ErrorText.tsx';
import { JobProgress } from '../../ui/layout/JobProgress.tsx';
import { Section } from '../../ui/layout/Section.tsx';
import { useFocusWhenLost } from '../../ui/layout/useFocusWhenLost.ts';
import { ChooseStep } from './ChooseStep.tsx';
import { DoneStep } from './DoneStep.tsx';
import { useMerge } from './MergeProvider.tsx';
import { PassphraseStep } from './PassphraseStep.tsx';
import { PreviewStep } from './PreviewStep.tsx';

/** Bringing a copy in: which file, what will come in, done. */
export function MergeSection() {
  const t = useT();
  const { stage, lookInto, merge, startOver, leave } = useMerge();
  useEffect(() => leave, [leave]);
  const title = t('merging.bringIn');
  switch (stage.at) {
    case 'choosing':
      return (
        <Section title={title} text={t('merging.bringInText')}>
          <ErrorText error={stage.error} />
          <ChooseStep onChoose={lookInto} />
        </Section>
      );
    case 'locked':
      return (
        <Section title={title}>
          <PassphraseStep
            copy={stage.copy}
            isWrong={stage.isWrong}
            onPassphrase={(passphrase) => lookInto(stage.copy, passphrase)}
            onOther={startOver}
          />
        </Section>
      );
    case 'working':
      return (
        <Section title={title}>
          <JobProgress key={stage.job} job={stage.job} />
        </Section>
      );
    case 'preview':
      return (
        <Section title={title}>
          <PreviewStep
            preview={stage.preview}
            error={stage.error}
            onApply={() => merge(stage.preview)}
            onOther={startOver}
          />
        </Section>
      );
    case 'done':
      return (
        <Section title={t('merging.done', { name: stage.done.source })}>
          <DoneStep merge={stage.done.merge} onOther={startOver} />
        </Section>
      );
    case 'nothing-new':
      return (
        <Section title={title}>
          <NothingNew name={stage.name} onOther={startOver} />
        </Section>
      );
  }
}

/** A copy in which everything is known here. */
function NothingNew({ name, onOther }: { name: string; onOther: () => void }) {
  const t = useT();
  const focus = useFocusWhenLost<HTMLParagraphElement>();
  return (
    <>
      <p ref={focus} tabIndex={-1} role="status">
        {t('merging.nothingNew', { name })}
      </p>
      <Button onClick={onOther}>{t('merging.otherFile')}</Button>
    </>
  );
}
