import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from '@fluentui/react-components';
import { useState } from 'react';
import type { MergeListed } from '../../../shared/contract/procedures/merge.ts';
import { useAnswer } from '../../platform/bridge/queries.ts';
import { useT } from '../../platform/i18n.ts';
import { QueryResult } from '../../ui/layout/QueryResult.tsx';
import { Section } from '../../ui/layout/Section.tsx';
import { momentOfClock } from '../../ui/moments/moment.ts';
import { MergeReport } from './MergeReport.tsx';

/** What was merged into this file before, each with its report. */
export function EarlierMerges() {
  const t = useT();
  const answer = useAnswer('merge.list', {});
  return (
    <Section title={t('merging.earlier')} count={answer.data?.length}>
      <QueryResult answer={answer}>
        {(merges) =>
          merges.length === 0 ? <p>{t('merging.noEarlier')}</p> : <MergeAccordion merges={merges} />
        }
      </QueryResult>
    </Section>
  );
}

function MergeAccordion({ merges }: { merges: readonly MergeListed[] }) {
  const t = useT();
  const [open, setOpen] = useState<readonly string[]>([]);
  return (
    <Accordion
      multiple
      collapsible
      openItems={[...open]}
      onToggle={(_event, { openItems }) => setOpen(openItems.map(String))}
    >
      {merges.map(({ merge, mergedAt, source, changes, person, undone }) => (
        <AccordionItem key={merge} value={merge}>
          <AccordionHeader>
            {t('merging.earlierOne', { time: momentOfClock(mergedAt), source, count: changes, person })}
            {undone && ` · ${t('merging.undoneShort')}`}
          </AccordionHeader>
          <AccordionPanel>{open.includes(merge) && <Report merge={merge} />}</AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}

function Report({ merge }: { merge: string }) {
  const answer = useAnswer('merge.report', { merge });
  return <QueryResult answer={answer}>{(done) => <MergeReport done={done} />}</QueryResult>;
}
