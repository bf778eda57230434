import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { type ReactNode, useEffect, useId } from 'react';
import type { Authorship, RecordName } from '../../shared/contract/merging.ts';
import { isTextField } from '../frame/keys.ts';
import { useT } from '../i18n.ts';
import { momentOfClock } from './moment.ts';

const useStyles = makeStyles({
  heading: { ...typographyStyles.subtitle2, margin: 0, overflowWrap: 'anywhere' },
  progress: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  within: { margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2 },
  sides: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(18rem, 1fr))',
    gap: tokens.spacingHorizontalL,
    marginBottom: tokens.spacingVerticalM,
  },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  side: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  author: { margin: 0, color: tokens.colorNeutralForeground2 },
  words: { margin: 0, flexGrow: 1, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});

/** What every conflict is shown with, and how it is settled. */
export interface ConflictProps {
  /** Which of how many: "1/2". */
  readonly progress: string;
  /** Puts it off; null where it is the only one. */
  readonly later: ReactNode;
}

interface ConflictFrameProps extends ConflictProps {
  record: RecordName;
  /** What the record is called, and which part of it is in dispute. */
  what: string;
  /** What each key does: "1", "2" … and letters. */
  keys: ReadonlyMap<string, () => void>;
  children: ReactNode;
  actions?: ReactNode;
}

/** One conflict: of what, how many there are, its sides, and a key for each choice. */
export function ConflictFrame({
  record,
  what,
  progress,
  keys,
  later,
  children,
  actions,
}: ConflictFrameProps) {
  const styles = useStyles();
  const t = useT();
  const id = useId();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || isTextField(event.target)) return;
      const choose = keys.get(event.key.toLowerCase());
      if (choose === undefined) return;
      event.preventDefault();
      choose();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [keys]);
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        <span className={styles.progress}>{progress}</span> {what}
      </h2>
      <p className={styles.within}>
        {record.title === '' ? t('merging.untitled') : record.title}{' '}
        {record.within !== null && t('merging.within', { name: record.within })}
      </p>
      <div className={styles.sides}>{children}</div>
      <div className={styles.actions}>
        {actions}
        {later}
      </div>
    </section>
  );
}

interface SideProps {
  author: Authorship;
  label?: string;
  action: ReactNode;
  children: ReactNode;
}

/** One side of a conflict: who wrote when on which PC, what, and the button that keeps it. */
export function Side({ author, label, action, children }: SideProps) {
  const styles = useStyles();
  return (
    <div className={styles.side}>
      <p className={styles.author}>
        {label !== undefined && `${label} · `}
        {author.person} · {author.device} · {momentOfClock(author.wallTime)}
      </p>
      <div className={styles.words}>{children}</div>
      {action}
    </div>
  );
}
