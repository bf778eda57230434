import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowClockwiseRegular, ArrowLeftRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { ComposedDocument, DocumentChoice } from '../../../../../shared/contract/procedures/document.ts';
import type { ComparedWord, ReturnedFile } from '../../../../../shared/contract/procedures/word-changes.ts';
import { canTake, takenOver } from '../../../../../shared/documents/word-changes/taken-over.ts';
import { call } from '../../../../platform/bridge/bridge.ts';
import { useT } from '../../../../platform/i18n.ts';
import { useNotices } from '../../../../platform/notices.tsx';
import { ErrorText } from '../../../../ui/layout/ErrorText.tsx';
import { JobProgress } from '../../../../ui/layout/JobProgress.tsx';
import { CommentList } from './CommentList.tsx';
import { ListedDifferences } from './ListedDifferences.tsx';
import { TakeableDifferences } from './TakeableDifferences.tsx';
import { takeableIn, useComparison } from './useComparison.ts';

const useStyles = makeStyles({
  root: { minWidth: 0, maxWidth: '60rem' },
  title: {
    ...typographyStyles.subtitle2,
    margin: `0 0 ${tokens.spacingVerticalS}`,
    overflowWrap: 'anywhere',
  },
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalM,
  },
  told: { margin: `0 0 ${tokens.spacingVerticalS}` },
  quiet: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
});

interface WordChangesProps {
  choice: DocumentChoice;
  composed: ComposedDocument;
  file: ReturnedFile;
  onClose(): void;
}

/** What was changed in a Word file that came back: what can be taken over, and all the rest with the way to it. */
export function WordChanges({ choice, composed, file, onClose }: WordChangesProps) {
  const styles = useStyles();
  const t = useT();
  const { tell } = useNotices();
  const { compared, chosen, job, error, compare, choose } = useComparison(choice, file.token, composed.paper);
  const [failure, setFailure] = useState<unknown>(null);
  const [isTaking, setTaking] = useState(false);

  const take = (from: ComparedWord) => {
    if (isTaking || chosen.size === 0) return;
    setTaking(true);
    setFailure(null);
    call('wordChanges.take', { choice, edits: editsOf(from, chosen) })
      .then(
        ({ action }) => tell(t('wordChanges.took', { count: chosen.size }), { action }),
        (reason: unknown) => setFailure(reason),
      )
      .finally(() => setTaking(false));
  };

  return (
    <section aria-label={t('wordChanges.title', { name: file.name })} className={styles.root}>
      <h2 className={styles.title}>{t('wordChanges.title', { name: file.name })}</h2>
      <div className={styles.tools}>
        <Button size="small" icon={<ArrowLeftRegular />} onClick={onClose}>
          {t('wordChanges.close')}
        </Button>
        <Button
          size="small"
          icon={<ArrowClockwiseRegular />}
          disabledFocusable={job !== null}
          onClick={() => {
            setFailure(null);
            compare();
          }}
        >
          {t('wordChanges.again')}
        </Button>
      </div>
      <ErrorText error={error ?? failure} />
      {job !== null && compared === null && (
        <JobProgress key={job} job={job} label={t('wordChanges.comparing')} />
      )}
      {compared !== null && (
        <>
          <Told compared={compared} />
          <TakeableDifferences
            compared={compared}
            chosen={chosen}
            isBusy={isTaking || job !== null}
            onChoose={choose}
            onChooseAll={() => choose(new Set(takeableIn(compared)))}
            onTake={() => take(compared)}
          />
          <ListedDifferences
            choice={choice}
            differences={compared.differences.filter((one) => !canTake(one))}
          />
          <CommentList comments={compared.comments} />
        </>
      )}
    </section>
  );
}

/** What the file was compared with, and what is to be known about it as a whole. */
function Told({ compared }: { compared: ComparedWord }) {
  const styles = useStyles();
  const t = useT();
  const { differences, tracked, objects, frozen } = compared;
  return (
    <>
      <p role="status" className={styles.told}>
        {compared.with !== 'untouched' && differences.length === 0
          ? t('wordChanges.none')
          : t(`wordChanges.with.${compared.with}`)}
      </p>
      {frozen && <p className={styles.told}>{t('wordChanges.frozen')}</p>}
      {tracked > 0 && <p className={styles.quiet}>{t('wordChanges.tracked', { count: tracked })}</p>}
      {objects > 0 && <p className={styles.quiet}>{t('wordChanges.objects', { count: objects })}</p>}
    </>
  );
}

/** The words each place gets, with those it had when the file was compared. */
function editsOf({ differences, places }: ComparedWord, chosen: ReadonlySet<number>) {
  const words = new Map(places.map(({ place, text }) => [place, text]));
  const over = new Map(places.map((one) => [one.place, one.over]));
  const taken = takenOver(
    differences.filter(({ id }) => chosen.has(id)),
    words,
  );
  return taken.map(({ place, text }) => ({
    place,
    text,
    was: words.get(place) ?? '',
    over: over.get(place) ?? '',
  }));
}
