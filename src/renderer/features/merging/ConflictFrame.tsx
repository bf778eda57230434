import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { type ReactNode, useEffect, useId } from 'react';
import type { Authorship } from '../../../shared/contract/written.ts';
import { isTextField } from '../../platform/text-field.ts';
import { useFocusWhenLost } from '../../ui/layout/useFocusWhenLost.ts';
import { momentOfClock } from '../../ui/moments/moment.ts';

const useStyles = makeStyles({
  heading: { ...typographyStyles.subtitle2, margin: 0, overflowWrap: 'anywhere', outlineStyle: 'none' },
  progress: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  about: {
    margin: `0 0 ${tokens.spacingVerticalM}`,
    color: tokens.colorNeutralForeground2,
    maxWidth: '60rem',
    overflowWrap: 'anywhere',
  },
  record: { display: 'block', '::first-letter': { textTransform: 'uppercase' } },
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
  /** What is asked, and of what. */
  what: string;
  /** What people should know to choose. */
  text: string;
  /** The record it is about, as far as the sides do not say it. */
  about?: string;
  /** What each key does: "1", "2" … and letters. */
  keys: ReadonlyMap<string, () => void>;
  children: ReactNode;
  actions?: ReactNode;
}

/** One conflict: of what, how many there are, its sides, and a key for each choice. */
export function ConflictFrame({
  what,
  text,
  about,
  progress,
  keys,
  later,
  children,
  actions,
}: ConflictFrameProps) {
  const styles = useStyles();
  const id = useId();
  const focus = useFocusWhenLost<HTMLHeadingElement>();
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
      <h2 id={id} ref={focus} tabIndex={-1} className={styles.heading}>
        <span className={styles.progress}>{progress}</span> {what}
      </h2>
      <p className={styles.about}>
        {about !== undefined && <span className={styles.record}>{about}</span>}
        {text}
      </p>
      <div className={styles.sides}>{children}</div>
      <div className={styles.actions}>
        {actions}
        {later}
      </div>
    </section>
  );
}

/** Who wrote, on which PC, when. */
export function AuthorWords({ author: { person, device, wallTime } }: { author: Authorship }) {
  return `${person} · ${device} · ${momentOfClock(wallTime)}`;
}

interface SideProps {
  /** Left out where several people wrote it. */
  author?: Authorship;
  /** What its author did, where that is not to have written it. */
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
        {label}
        {label !== undefined && author !== undefined && ' '}
        {author !== undefined && <AuthorWords author={author} />}
      </p>
      <div className={styles.words}>{children}</div>
      {action}
    </div>
  );
}
