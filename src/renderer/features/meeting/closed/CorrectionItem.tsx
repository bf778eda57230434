import type { PastAction } from '../../../../shared/contract/procedures/history.ts';
import type { CorrectionsPage } from '../../../../shared/contract/procedures/meeting.ts';
import { PastActionItem } from '../../history/PastActionItem.tsx';
import type { Words } from '../../history/value-text.ts';

interface CorrectionItemProps {
  act: PastAction;
  subjects: CorrectionsPage['subjects'];
  words: Words;
}

/** What the steps of closing set besides the reason says nothing that their names do not. */
const ofTheStep = new Set(['state', 'version', 'closedAt', 'closedBy']);

/** One act since the closing: what was done to what, when and by whom, value by value. */
export function CorrectionItem({ act, subjects, words }: CorrectionItemProps) {
  const { t } = words;
  const { kind, changes } = act;
  const [first] = changes;
  const subject = first && subjects[first.id];
  const what =
    subject && t(`history.subjects.${subject.type}`, { name: subject.name, number: subject.number });
  const isStep = kind === 'close' || kind === 'correct';
  const told = isStep ? changes.filter(({ field }) => !ofTheStep.has(field)) : changes;
  const done = t(`history.kinds.${kind}`);
  return (
    <PastActionItem
      action={act}
      words={words}
      title={isStep || what === undefined ? done : t('history.action', { kind: done, subject: what })}
      changes={told}
    />
  );
}
