import { makeStyles, tokens } from '@fluentui/react-components';
import type { ChairBoard } from '../../../shared/contract/procedures/chair.ts';
import { formatTime } from '../../../shared/dates/typed.ts';
import { useT } from '../../platform/i18n.ts';
import { Elapsed } from '../meeting/Elapsed.tsx';
import { WallClock } from './WallClock.tsx';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: 'clamp(12px, 2.4vmin, 40px)',
    height: '100%',
    boxSizing: 'border-box',
    padding: 'clamp(16px, 3vmin, 56px)',
    overflowY: 'auto',
    lineHeight: 1.4,
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: '2vw' },
  meeting: {
    flex: '1 1 50%',
    margin: 0,
    fontSize: 'clamp(18px, 3.2vmin, 44px)',
    fontWeight: tokens.fontWeightSemibold,
  },
  clocks: {
    display: 'flex',
    columnGap: '2vw',
    margin: 0,
    fontSize: 'clamp(18px, 3.2vmin, 44px)',
    color: tokens.colorNeutralForeground2,
  },
  clock: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  label: {
    margin: 0,
    fontSize: 'clamp(14px, 2.4vmin, 32px)',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  speaker: {
    margin: 0,
    fontSize: 'clamp(30px, 8vmin, 112px)',
    lineHeight: 1.4,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
    overflowWrap: 'anywhere',
  },
  item: { margin: 0, fontSize: 'clamp(20px, 4.4vmin, 60px)', overflowWrap: 'anywhere' },
  entries: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: 'clamp(8px, 1.6vmin, 24px)',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    fontSize: 'clamp(16px, 3vmin, 40px)',
  },
  entry: {
    paddingTop: 'clamp(6px, 1.2vmin, 16px)',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  who: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
  said: {
    display: '-webkit-box',
    WebkitLineClamp: 3,
    WebkitBoxOrient: 'vertical',
    margin: 0,
    overflow: 'hidden',
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
  },
});

/** What the room sees: who speaks, on which item, what time it is, and what was written last. */
export function ChairScreen({ board }: { board: ChairBoard }) {
  const styles = useStyles();
  const t = useT();
  const { meeting, state, startsAt, item, speaker, entries } = board;
  return (
    <main className={styles.root}>
      <header className={styles.head}>
        <h1 className={styles.meeting}>{meeting || t('meeting.untitled')}</h1>
        <p className={styles.clocks}>
          {state === 'running' && <Elapsed since={startsAt} />}
          <WallClock className={styles.clock} />
        </p>
      </header>
      <section aria-label={t('chair.speaking')} aria-live="polite">
        <h2 className={styles.label}>{t('chair.speaking')}</h2>
        <p className={styles.speaker}>{speaker || t('chair.nobody')}</p>
      </section>
      {item !== null && (
        <section aria-label={t('chair.item')}>
          <h2 className={styles.label}>{t('chair.itemOf', { number: item.number, total: item.total })}</h2>
          <p className={styles.item}>
            {item.content}
            {item.presenter !== '' && <span className={styles.quiet}> · {item.presenter}</span>}
          </p>
        </section>
      )}
      <section aria-label={t('chair.entries')}>
        <h2 className={styles.label}>{t('chair.entries')}</h2>
        {entries.length === 0 && <p className={styles.item}>{t('chair.noEntries')}</p>}
        <ol className={styles.entries}>
          {entries.map(({ id, number, saidAt, speaker: who, topics, content }) => (
            <li key={id} className={styles.entry}>
              <span className={styles.quiet}>
                {number} · {formatTime(saidAt)}{' '}
              </span>
              <span className={styles.who}>{who}</span>
              {topics.length > 0 && <span className={styles.quiet}> · {topics.join('; ')}</span>}
              <p className={styles.said}>{content}</p>
            </li>
          ))}
        </ol>
      </section>
    </main>
  );
}
