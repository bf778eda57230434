import { useT } from '../../../platform/i18n.ts';
import { FieldGrid } from '../../../ui/layout/Section.tsx';
import { useCorrecting } from './correcting.ts';
import { WordsField } from './WordsField.tsx';

const PLACES = ['{number}', '{type}', '{symbol}'];

/** The words and marks a profile prescribes. */
export function FixedWords() {
  const t = useT();
  const { letterhead, abstractMark, endOfBody, recipients } = useCorrecting().profile;
  // The names of the places stand in the sentences as they are typed.
  const asTyped = { number: '{number}', type: '{type}', symbol: '{symbol}' };
  const patternProblem = (text: string) =>
    PLACES.every((place) => text.includes(place)) ? null : t('profiles.wrongPattern', asTyped);
  return (
    <FieldGrid>
      <WordsField
        path="letterhead.number.pattern"
        value={letterhead.number.pattern}
        hint={t('profiles.hints.pattern')}
        check={patternProblem}
      />
      <WordsField
        path="letterhead.agencyMark"
        value={letterhead.agencyMark}
        isMark
        hint={t('profiles.hints.mark')}
      />
      <WordsField path="abstractMark" value={abstractMark} isMark hint={t('profiles.hints.mark')} />
      <WordsField path="endOfBody" value={endOfBody} />
      <WordsField path="recipients.label" value={recipients.label} />
      <WordsField path="recipients.filing" value={recipients.filing} hint={t('profiles.hints.filing')} />
    </FieldGrid>
  );
}
