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
import { call } from './bridge/bridge.ts';
import { errorSentence, useT } from './i18n.ts';
import { undoTurn } from './keys/undo-turn.ts';
import { isTextField } from './text-field.ts';
import { undoneSentence } from './undone-sentence.ts';

/** How something told of is taken back: as an act in the file, or by something of this window alone. */
export type UndoWay = { readonly action: string | null } | { readonly here: () => void };

/** What the quiet line at the bottom says. */
export interface Notice {
  readonly tone: 'told' | 'error';
  readonly text: string;
  /** What the button beside it does; null where there is none. */
  readonly offer: 'undo' | 'redo' | null;
}

interface Notices {
  /** Says what was done, and offers to take it back. */
  tell(text: string, wayBack?: UndoWay): void;
  /** Says what went wrong, in the sentence there is for it. */
  tellError(error: unknown): void;
  /** Does something long: says what and how far it is, and offers to call it off. */
  work<Done>(text: string, run: (job: string) => Promise<Done>): Promise<Done>;
}

/** Something long that is under way. */
export interface Work {
  readonly job: string;
  readonly text: string;
}

interface NoticeState {
  readonly notice: Notice | null;
  readonly work: Work | null;
  /** Does what the notice offers. */
  accept(): void;
  close(): void;
}

const NoticesContext = createContext<Notices | null>(null);
const NoticeStateContext = createContext<NoticeState | null>(null);

const nowhere: UndoWay = { action: null };

/** Keeps what was told last. Ctrl+Z and Ctrl+Y outside text fields undo and redo what was done, on any screen. */
export function NoticesProvider({ children }: { children: ReactNode }) {
  const t = useT();
  const [notice, setNotice] = useState<Notice | null>(null);
  const [underWay, setUnderWay] = useState<Work | null>(null);
  const wayBack = useRef<UndoWay>(nowhere);
  /** What was told last, as long as nothing was written since. */
  const newest = useRef<UndoWay | null>(null);

  const show = useCallback((next: Notice | null, way: UndoWay) => {
    wayBack.current = way;
    newest.current = way;
    setNotice(next);
  }, []);
  const tell = useCallback(
    (text: string, way: UndoWay = nowhere) => {
      const canUndo = 'here' in way || way.action !== null;
      show({ tone: 'told', text, offer: canUndo ? 'undo' : null }, way);
    },
    [show],
  );
  const tellError = useCallback(
    (error: unknown) => show({ tone: 'error', text: errorSentence(t, error), offer: null }, nowhere),
    [t, show],
  );
  const work = useCallback(<Done,>(text: string, run: (job: string) => Promise<Done>): Promise<Done> => {
    const job = crypto.randomUUID();
    setUnderWay({ job, text });
    return run(job).finally(() => setUnderWay((now) => (now?.job === job ? null : now)));
  }, []);
  useEffect(
    () =>
      window.giaoban.on('changed', () => {
        newest.current = null;
      }),
    [],
  );

  /** Takes back the act, or without one what was done last. */
  const undo = useCallback(
    (action?: string) =>
      work(t('common.undoing'), (job) => call('undo', { job, ...(action !== undefined && { action }) })).then(
        (undone) => {
          const offer = undone?.action ? 'redo' : null;
          show({ tone: 'told', text: undoneSentence(t, 'undo', undone), offer }, nowhere);
        },
        tellError,
      ),
    [t, show, tellError, work],
  );
  const redo = useCallback(
    () =>
      work(t('common.redoing'), (job) => call('redo', { job })).then((done) => {
        const action = done?.action ?? null;
        const offer = action === null ? null : 'undo';
        show({ tone: 'told', text: undoneSentence(t, 'redo', done), offer }, { action });
      }, tellError),
    [t, show, tellError, work],
  );
  const takeBack = useCallback(
    (way: UndoWay) => {
      if ('here' in way) {
        way.here();
        tell(t('common.undone'));
      } else if (way.action !== null) void undo(way.action);
    },
    [t, tell, undo],
  );

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const turn = undoTurn(event);
      if (turn === null || isTextField(event.target)) return;
      event.preventDefault();
      if (turn === 'redo') void redo();
      else if (newest.current !== null && 'here' in newest.current) takeBack(newest.current);
      else void undo();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [undo, redo, takeBack]);

  const notices = useMemo(() => ({ tell, tellError, work }), [tell, tellError, work]);
  const state = useMemo(() => {
    const accept = () => (notice?.offer === 'redo' ? void redo() : takeBack(wayBack.current));
    return { notice, work: underWay, accept, close: () => show(null, nowhere) };
  }, [notice, underWay, redo, takeBack, show]);
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
