import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import { Link } from 'wouter';
import type { DocumentChoice } from '../../../../../shared/contract/procedures/document.ts';
import type { WordDifference } from '../../../../../shared/documents/word-changes/difference.ts';
import { useT } from '../../../../platform/i18n.ts';
import { useNotices } from '../../../../platform/notices.tsx';
import { revealRecord } from '../../../../platform/reveal-record.ts';
import { putOnClipboard } from '../../../../ui/grid/clipboard.ts';
import { beginningOf } from '../edit-standing.ts';
import { originPath } from '../origin-path.ts';
import { DifferenceWords } from './DifferenceWords.tsx';

const useStyles = makeStyles({
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  text: { margin: `0 0 ${tokens.spacingVerticalXS}`, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: `0 0 ${tokens.spacingVerticalL}`, padding: 0 },
  one: {
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  kind: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  where: { margin: 0 },
  acts: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  copy: { marginLeft: '-8px' },
  link: { color: tokens.colorBrandForegroundLink },
});

interface ListedDifferencesProps {
  choice: DocumentChoice;
  differences: readonly WordDifference[];
}

/** The differences that nobody but a person can bring in: what they are, where to change it, and their words to copy. */
export function ListedDifferences({ choice, differences }: ListedDifferencesProps) {
  const styles = useStyles();
  const t = useT();
  const { tell } = useNotices();
  const heading = useId();
  if (differences.length === 0) return null;
  const copy = (text: string) => {
    if (putOnClipboard({ text })) tell(t('wordChanges.copied'));
  };
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading} className={styles.heading}>
        {t('wordChanges.listed', { count: differences.length })}
      </h3>
      <p className={styles.text}>{t('wordChanges.listedText')}</p>
      <ul className={styles.list}>
        {differences.map((difference) => {
          const { id, kind, is, where, origin } = difference;
          return (
            <li key={id} className={styles.one}>
              <p className={styles.kind}>{t(`wordChanges.kinds.${kind}`)}</p>
              <DifferenceWords difference={difference} />
              {where !== null && <p className={styles.where}>{t(`wordChanges.where.${where}`)}</p>}
              <div className={styles.acts}>
                {is !== '' && (
                  <Button
                    size="small"
                    appearance="subtle"
                    className={styles.copy}
                    aria-label={t('wordChanges.copyOf', { words: beginningOf(is) })}
                    onClick={() => copy(is)}
                  >
                    {t('wordChanges.copy')}
                  </Button>
                )}
                {origin !== null && choice.kind !== 'reminder' && (
                  <Link
                    href={originPath(origin, choice.meetingId)}
                    className={styles.link}
                    onClick={() => revealRecord(origin.id)}
                  >
                    {t('wordChanges.toSource')}
                  </Link>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
