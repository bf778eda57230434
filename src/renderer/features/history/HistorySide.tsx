import { makeStyles, tokens } from '@fluentui/react-components';
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { HistoryPanel } from './HistoryPanel.tsx';
import type { HistorySubject } from './history-subject.ts';

interface HistoryState {
  readonly subject: HistorySubject | null;
  show(subject: HistorySubject): void;
  close(): void;
}

const HistoryContext = createContext<HistoryState | null>(null);

/** Keeps which record's history is open beside the screen; going to another screen closes it. */
export function HistoryProvider({ where, children }: { where: string; children: ReactNode }) {
  const [opened, setOpened] = useState<{ subject: HistorySubject; where: string } | null>(null);
  const subject = opened?.where === where ? opened.subject : null;
  /** What had the focus, to give it back. */
  const before = useRef<Element | null>(null);
  const show = useCallback(
    (next: HistorySubject) => {
      before.current = document.activeElement;
      setOpened({ subject: next, where });
    },
    [where],
  );
  const close = useCallback(() => {
    setOpened(null);
    if (before.current instanceof HTMLElement) before.current.focus();
  }, []);
  const state = useMemo(() => ({ subject, show, close }), [subject, show, close]);
  return <HistoryContext.Provider value={state}>{children}</HistoryContext.Provider>;
}

function useHistoryState(): HistoryState {
  const state = useContext(HistoryContext);
  if (state === null) throw new Error('Reading a history needs a HistoryProvider above it');
  return state;
}

/** Opens the history of a record beside the screen. */
export function useHistory(): (subject: HistorySubject) => void {
  return useHistoryState().show;
}

/** Whether a history is being read beside the screen, which then has less room. */
export function useHistoryOpen(): boolean {
  return useHistoryState().subject !== null;
}

const useStyles = makeStyles({
  side: {
    gridArea: 'side',
    boxSizing: 'border-box',
    minHeight: 0,
    overflowY: 'auto',
    overflowX: 'hidden',
    scrollbarGutter: 'stable',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM} 0`,
    // A narrow window has no room beside the screen.
    '@media (max-width: 1000px)': {
      gridArea: 'main',
      justifySelf: 'end',
      width: 'min(384px, 100%)',
      backgroundColor: tokens.colorNeutralBackground1,
      zIndex: 1,
    },
  },
});

/** The place beside the screen where a history is read. */
export function HistorySide() {
  const styles = useStyles();
  const { subject, close } = useHistoryState();
  const side = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (subject !== null) side.current?.querySelector('button')?.focus();
  }, [subject]);
  if (subject === null) return null;
  return (
    <div ref={side} className={styles.side}>
      <HistoryPanel key={subject.id} subject={subject} onClose={close} />
    </div>
  );
}
