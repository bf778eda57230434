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
import { errorSentence, useT } from '../i18n.ts';
import { isTextField } from './keys.ts';

type Undo = () => void | Promise<void>;

/** What the quiet line at the bottom says. */
export interface Notice {
  readonly tone: 'told' | 'error';
  readonly text: string;
  readonly canUndo: boolean;
}

interface Notices {
  /** Says what was done; with `undo`, offers to take it back. */
  tell(text: string, undo?: Undo): void;
  /** Says what went wrong, in the catalogue's sentence for it. */
  tellError(error: unknown): void;
}

interface NoticeState {
  readonly notice: Notice | null;
  undoNewest(): void;
  close(): void;
}

const NoticesContext = createContext<Notices | null>(null);
const NoticeStateContext = createContext<NoticeState | null>(null);

/** Keeps what was told last and everything that can be taken back; Ctrl+Z outside text fields undoes the newest. */
export function NoticesProvider({ children }: { children: ReactNode }) {
  const t = useT();
  const [notice, setNotice] = useState<Notice | null>(null);
  const undos = useRef<Undo[]>([]);

  const tell = useCallback((text: string, undo?: Undo) => {
    if (undo !== undefined) undos.current.push(undo);
    setNotice({ tone: 'told', text, canUndo: undo !== undefined });
  }, []);

  const tellError = useCallback(
    (error: unknown) => setNotice({ tone: 'error', text: errorSentence(t, error), canUndo: false }),
    [t],
  );

  const undoNewest = useCallback(async () => {
    const undo = undos.current.pop();
    if (undo === undefined) return;
    try {
      await undo();
      tell(t('common.undone'));
    } catch (error) {
      undos.current.push(undo);
      tellError(error);
    }
  }, [t, tell, tellError]);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isUndo = event.ctrlKey && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'z';
      if (!isUndo || isTextField(event.target) || undos.current.length === 0) return;
      event.preventDefault();
      void undoNewest();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [undoNewest]);

  const notices = useMemo(() => ({ tell, tellError }), [tell, tellError]);
  const state = useMemo(
    () => ({ notice, undoNewest: () => void undoNewest(), close: () => setNotice(null) }),
    [notice, undoNewest],
  );
  return (
    <NoticesContext.Provider value={notices}>
      <NoticeStateContext.Provider value={state}>{children}</NoticeStateContext.Provider>
    </NoticesContext.Provider>
  );
}

/** Ways to say something in the line at the bottom, which never covers what is being typed. */
export function useNotices(): Notices {
  const notices = useContext(NoticesContext);
  if (notices === null) throw new Error('useNotices needs a NoticesProvider above it');
  return notices;
}

/** What the line at the bottom shows now. */
export function useNoticeState(): NoticeState {
  const state = useContext(NoticeStateContext);
  if (state === null) throw new Error('useNoticeState needs a NoticesProvider above it');
  return state;
}
