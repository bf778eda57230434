import { useCallback, useEffect, useState } from 'react';
import type { OfferedCopy } from '../../shared/contract/merging.ts';
import { call } from '../bridge/bridge.ts';
import { useCommand } from '../bridge/queries.ts';
import { Section } from '../components/Section.tsx';
import { useNotices } from '../frame/notices.tsx';
import { useT } from '../i18n.ts';
import { ChooseStep, PassphraseField } from './ChooseStep.tsx';
import { DoneStep } from './DoneStep.tsx';
import { useDropped } from './dropped.tsx';
import { ErrorText } from './ErrorText.tsx';
import { JobProgress } from './JobProgress.tsx';
import { PreviewStep } from './PreviewStep.tsx';

/** Bringing a copy in: which file, what will come in, done. */
export function MergeSection() {
  const t = useT();
  const { tellError } = useNotices();
  const [copy, setCopy] = useState<OfferedCopy | null>(null);
  const [job, setJob] = useState('');
  const looking = useCommand('copy.inspect');
  const merging = useCommand('merge.apply');
  const { mutate: inspect, reset: forgetPreview } = looking;
  const { mutate: apply, reset: forgetDone } = merging;

  const lookInto = useCallback(
    (chosen: OfferedCopy, passphrase = '') => {
      const id = crypto.randomUUID();
      forgetDone();
      setCopy(chosen);
      setJob(id);
      inspect({ job: id, token: chosen.token, passphrase });
    },
    [inspect, forgetDone],
  );

  const dropped = useDropped();
  useEffect(() => {
    if (dropped.copy === null) return;
    lookInto(dropped.copy);
    dropped.forget();
  }, [dropped, lookInto]);

  const startOver = () => {
    const merge = looking.data?.merge;
    if (merge !== undefined) void call('merge.discard', { merge }).catch(tellError);
    setCopy(null);
    forgetPreview();
    forgetDone();
  };
  const bringIn = (merge: string) => {
    const id = crypto.randomUUID();
    setJob(id);
    apply({ job: id, merge });
  };

  if (looking.isPending || merging.isPending) {
    return (
      <Section title={t('merging.bringIn')}>
        <JobProgress key={job} job={job} />
      </Section>
    );
  }
  if (merging.data) {
    return (
      <Section title={t('merging.done', { name: merging.data.source })}>
        <DoneStep merge={merging.data.merge} onOther={startOver} />
      </Section>
    );
  }
  const asksPassphrase =
    looking.error?.error.code === 'file-protected' || looking.error?.error.code === 'wrong-passphrase';
  return (
    <Section title={t('merging.bringIn')} text={looking.data ? undefined : t('merging.bringInText')}>
      {asksPassphrase && copy !== null && (
        <PassphraseField copy={copy} onPassphrase={(passphrase) => lookInto(copy, passphrase)} />
      )}
      <ErrorText
        error={looking.error?.error.code === 'file-protected' ? null : (merging.error ?? looking.error)}
      />
      {looking.data ? (
        <PreviewStep preview={looking.data} onApply={() => bringIn(looking.data.merge)} onOther={startOver} />
      ) : (
        <ChooseStep onChoose={lookInto} />
      )}
    </Section>
  );
}
