import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { FormPosition } from '../../../../shared/forms/position.ts';
import type { FormProblem } from '../../../../shared/forms/problems.ts';
import { useT } from '../../../platform/i18n.ts';
import { Section } from '../../../ui/layout/Section.tsx';
import { OwnWords, openWords } from './OwnWords.tsx';
import { placeText, problemText } from './problem-text.ts';
import { TraceList } from './TraceList.tsx';
import type { FormFile } from './useFormFile.ts';

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0`,
    marginBottom: tokens.spacingVerticalL,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `3px solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  problem: { padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: 'anywhere' },
  place: { fontWeight: tokens.fontWeightSemibold },
  quote: { display: 'block', color: tokens.colorNeutralForeground2 },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalM} 0`,
  },
});

/** What keeps a chosen file from being a form, each with where it stands, and the way on once it was mended. */
export function FormProblems(formFile: FormFile) {
  const { refused, isBusy, choose, again, letGo } = formFile;
  const styles = useStyles();
  const t = useT();
  const box = useRef<HTMLDivElement>(null);
  const chosen = refused?.chosen;
  useEffect(() => {
    if (chosen !== undefined) box.current?.focus();
  }, [chosen]);
  if (refused === null) return null;
  const { file, problems, removed, ownWords } = refused.chosen;
  const isRight = problems.length === 0;
  const title = isRight
    ? t('forms.ownWords', { file })
    : t('forms.problems', { file, count: problems.length });
  return (
    <div ref={box} tabIndex={-1} className={styles.root}>
      <Section title={title} text={t(isRight ? 'forms.ownWordsText' : 'forms.problemsText')}>
        <ol className={styles.list}>
          {numbered(problems).map(({ problem, number }) => (
            <li key={number} className={styles.problem}>
              {placesOf(problem).map((place) => (
                <span key={place.part} className={styles.place}>
                  {placeText(t, place)}:{' '}
                </span>
              ))}
              {problemText(t, problem)}
              {quoteOf(problem) !== '' && <q className={styles.quote}>{quoteOf(problem)}</q>}
            </li>
          ))}
        </ol>
        {ownWords.length > 0 && (
          <>
            {!isRight && <p>{t('forms.ownWordsText')}</p>}
            <OwnWords {...formFile} refused={refused} />
          </>
        )}
        {removed.length > 0 && (
          <>
            <p>{t('forms.willBeRemoved')}</p>
            <TraceList traces={removed} />
          </>
        )}
        <div className={styles.actions}>
          <Button
            appearance={isRight ? 'primary' : 'secondary'}
            disabledFocusable={isBusy || (isRight && openWords(refused) > 0)}
            onClick={again}
          >
            {t(isRight ? 'forms.takeDecided' : 'forms.again')}
          </Button>
          <Button disabledFocusable={isBusy} onClick={() => choose(refused.replaces)}>
            {t('forms.chooseOther')}
          </Button>
          <Button appearance="subtle" onClick={letGo}>
            {t('common.close')}
          </Button>
        </div>
      </Section>
    </div>
  );
}

/** The words a problem is about. */
function quoteOf(problem: FormProblem): string {
  if (problem.type === 'undecided') return problem.example;
  if (problem.type === 'out-of-reach') return problem.places[0]?.quote ?? '';
  return 'place' in problem ? problem.place.quote : '';
}

/** Where a problem is; changes and hidden texts say it in their sentence. */
function placesOf(problem: FormProblem): readonly FormPosition[] {
  if (problem.type === 'out-of-reach') return problem.places;
  return 'place' in problem ? [problem.place] : [];
}

/** Problems have no id of their own; two may be alike to the letter. */
function numbered(problems: readonly FormProblem[]) {
  return problems.map((problem, at) => ({ problem, number: at + 1 }));
}
