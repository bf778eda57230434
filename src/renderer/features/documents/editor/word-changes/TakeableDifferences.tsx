import { Button, Checkbox, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import type { ComparedWord } from '../../../../../shared/contract/procedures/word-changes.ts';
import { canTake } from '../../../../../shared/documents/word-changes/taken-over.ts';
import { useT } from '../../../../platform/i18n.ts';
import { beginningOf } from '../edit-standing.ts';
import { DifferenceWords } from './DifferenceWords.tsx';

const useStyles = makeStyles({
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  list: { listStyleType: 'none', margin: `0 0 ${tokens.spacingVerticalL}`, padding: 0 },
  one: {
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  kind: { fontWeight: tokens.fontWeightSemibold },
});

interface TakeableDifferencesProps {
  compared: ComparedWord;
  chosen: ReadonlySet<number>;
  isBusy: boolean;
  onChoose(chosen: ReadonlySet<number>): void;
  onChooseAll(): void;
  onTake(): void;
}

/** The differences that can be taken over, paragraph by paragraph, each to be chosen. */
export function TakeableDifferences({
  compared,
  chosen,
  isBusy,
  onChoose,
  onChooseAll,
  onTake,
}: TakeableDifferencesProps) {
  const styles = useStyles();
  const t = useT();
  const heading = useId();
  const { differences, older, frozen } = compared;
  const takeable = differences.filter(canTake);
  if (takeable.length === 0) return null;
  const toggle = (id: number) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChoose(next);
  };
  return (
    <section aria-labelledby={heading}>
      <div className={styles.head}>
        <h3 id={heading} className={styles.heading}>
          {t('wordChanges.takeable', { count: takeable.length })}
        </h3>
        {!frozen && (
          <>
            <Button size="small" onClick={onChooseAll}>
              {t('wordChanges.chooseAll')}
            </Button>
            <Button size="small" onClick={() => onChoose(new Set())}>
              {t('wordChanges.chooseNone')}
            </Button>
            <Button
              size="small"
              appearance="primary"
              disabledFocusable={isBusy || chosen.size === 0}
              onClick={onTake}
            >
              {t('wordChanges.take', { count: chosen.size })}
            </Button>
          </>
        )}
      </div>
      <ul className={styles.list}>
        {takeable.map((difference) => {
          const kind = t(`wordChanges.kinds.${difference.kind}`);
          const words = beginningOf(difference.is === '' ? difference.was : difference.is);
          return (
            <li key={difference.id} className={styles.one}>
              {frozen ? (
                <span className={styles.kind}>{kind}</span>
              ) : (
                <Checkbox
                  checked={chosen.has(difference.id)}
                  label={kind}
                  aria-label={t('wordChanges.choose', { kind, words })}
                  onChange={() => toggle(difference.id)}
                />
              )}
              <DifferenceWords difference={difference} isOlder={older.includes(difference.id)} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
