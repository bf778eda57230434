import type { PastAct } from '../../../../shared/contract/procedures/history.ts';
import type { CorrectionsPage } from '../../../../shared/contract/procedures/meeting.ts';
import { ActItem } from '../../history/ActItem.tsx';
import type { Words } from '../../history/value-text.ts';

interface CorrectionItemProps {
  act: PastAct;
  subjects: CorrectionsPage['subjects'];
  words: Words;
}

/** What the steps of closing set besides the reason says nothing that their names do not. */
const ofTheStep = new Set(['state', 'version', 'closedAt', 'closedBy']);

/** One act since the closing: what was done to what, when and by whom, value by value. */
export function CorrectionItem({ act, subjects, words }: CorrectionItemProps) {
  const { t } = words;
  const { deed, changes } = act;
  const [first] = changes;
  const subject = first && subjects[first.id];
  const what =
    subject && t(`history.subjects.${subject.type}`, { name: subject.name, number: subject.number });
  const isStep = deed === 'close' || deed === 'correct';
  const told = isStep ? changes.filter(({ field }) => !ofTheStep.has(field)) : changes;
  const done = t(`history.deeds.${deed}`);
  return (
    <ActItem
      act={act}
      words={words}
      deed={isStep || what === undefined ? done : t('history.deed', { deed: done, subject: what })}
      changes={told}
    />
  );
}
