import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { OutputOf } from '../../bridge/bridge.ts';
import { useAnswer } from '../../bridge/queries.ts';
import { Answered } from '../../components/Answered.tsx';
import { useT } from '../../i18n.ts';
import { ExportButton } from './ExportButton.tsx';
import { MinutesChoices, type MinutesOptions } from './MinutesChoices.tsx';
import { Outline } from './Outline.tsx';
import { Pages } from './Pages.tsx';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: '264px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalL,
    alignItems: 'start',
    '@media (max-width: 1000px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  // Stays in sight while the pages are read.
  side: {
    position: 'sticky',
    top: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    maxHeight: 'calc(100vh - 110px)',
    overflowY: 'auto',
    '@media (max-width: 1000px)': { position: 'static', maxHeight: 'none' },
  },
  pages: {
    minWidth: 0,
    padding: tokens.spacingVerticalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground4,
  },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The minutes as they stand: left what they still lack and how they are made, right the pages. */
export function MinutesTab({ meetingId }: { meetingId: string }) {
  const [chosen, setChosen] = useState<MinutesOptions | null>(null);
  const choice = { meetingId, ...chosen };
  const answer = useAnswer('minutes.compose', choice);
  // Another choice is another question; until its answer is there, the pages stay as they are.
  const [shown, setShown] = useState(answer.data);
  if (answer.data !== undefined && answer.data !== shown) setShown(answer.data);
  if (shown === undefined || answer.error !== null) {
    return (
      <Answered answer={answer}>
        {(minutes) => <Minutes minutes={minutes} choice={choice} onChoose={setChosen} />}
      </Answered>
    );
  }
  return <Minutes minutes={shown} choice={choice} onChoose={setChosen} />;
}

interface MinutesProps {
  minutes: OutputOf<'minutes.compose'>;
  choice: { meetingId: string } & Partial<MinutesOptions>;
  onChoose: (options: MinutesOptions) => void;
}

function Minutes({ minutes: { document, profile, options }, choice, onChoose }: MinutesProps) {
  const styles = useStyles();
  const t = useT();
  return (
    <div className={styles.root}>
      <div className={styles.side}>
        <ExportButton choice={choice} />
        <Outline meetingId={choice.meetingId} missing={document.missing} />
        <MinutesChoices options={{ ...options, ...choice }} onChange={onChoose} />
        <p className={styles.note}>{t('minutes.layout')}</p>
      </div>
      <section aria-label={t('minutes.pages')} className={styles.pages}>
        <Pages document={document} profile={profile} />
      </section>
    </div>
  );
}
