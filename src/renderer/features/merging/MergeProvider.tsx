import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import type { MergeDone, MergePreview, OfferedCopy } from '../../../shared/contract/procedures/merge.ts';
import { CallFailed, call } from '../../platform/bridge/bridge.ts';
import { useT } from '../../platform/i18n.ts';
import { useNotices } from '../../platform/notices.tsx';

/** How far the bringing in of a copy is; an error is what ended the step before. */
export type Stage =
  | { readonly at: 'choosing'; readonly error: unknown }
  | { readonly at: 'locked'; readonly copy: OfferedCopy; readonly isWrong: boolean }
  | { readonly at: 'working'; readonly job: string }
  | { readonly at: 'preview'; readonly preview: MergePreview; readonly error: unknown }
  | { readonly at: 'done'; readonly done: MergeDone }
  | { readonly at: 'nothing-new'; readonly name: string };

interface MergeState {
  readonly stage: Stage;
  lookInto(copy: OfferedCopy, passphrase?: string): void;
  /** Merges what was previewed. */
  merge(preview: MergePreview): void;
  /** Lets go of what was looked into, and asks for a file again. */
  startOver(): void;
  /** What is done with goes when its screen is left; what is not stays. */
  leave(): void;
}

const BringingInContext = createContext<MergeState | null>(null);
const BEGINNING: Stage = { at: 'choosing', error: null };

/** Keeps a copy that is being brought in: people may look at other screens in between and come back to it. */
export function MergeProvider({ children }: { children: ReactNode }) {
  const t = useT();
  const { tell, tellError } = useNotices();
  const [stage, setStage] = useState<Stage>(BEGINNING);
  const isWorking = stage.at === 'working';

  const lookInto = useCallback(
    (copy: OfferedCopy, passphrase = '') => {
      if (isWorking) return tell(t('merging.busy'));
      const job = crypto.randomUUID();
      setStage({ at: 'working', job });
      call('merge.inspectCopy', { job, token: copy.token, passphrase }).then(
        (preview) => setStage({ at: 'preview', preview, error: null }),
        (error) => setStage(refused(copy, error)),
      );
    },
    [t, tell, isWorking],
  );
  const merge = useCallback((preview: MergePreview) => {
    const job = crypto.randomUUID();
    setStage({ at: 'working', job });
    call('merge.apply', { job, merge: preview.merge }).then(
      (done) =>
        setStage(done === null ? { at: 'nothing-new', name: preview.file.name } : { at: 'done', done }),
      (error) => setStage({ at: 'preview', preview, error }),
    );
  }, []);
  const startOver = useCallback(() => {
    if (stage.at === 'preview') call('merge.discard', { merge: stage.preview.merge }).catch(tellError);
    setStage(BEGINNING);
  }, [stage, tellError]);

  const leave = useCallback(
    () => setStage((last) => (last.at === 'done' || last.at === 'nothing-new' ? BEGINNING : last)),
    [],
  );

  const bringing = useMemo(
    () => ({ stage, lookInto, merge, startOver, leave }),
    [stage, lookInto, merge, startOver, leave],
  );
  return <BringingInContext.Provider value={bringing}>{children}</BringingInContext.Provider>;
}

/** A file that was not looked into: a protected one asks for its passphrase. */
function refused(copy: OfferedCopy, error: unknown): Stage {
  const code = error instanceof CallFailed ? error.error.code : null;
  if (code === 'file-protected' || code === 'wrong-passphrase')
    return { at: 'locked', copy, isWrong: code === 'wrong-passphrase' };
  return { at: 'choosing', error };
}

/** The copy that is being brought in. */
export function useMerge(): MergeState {
  const bringing = useContext(BringingInContext);
  if (bringing === null) throw new Error('Bringing a copy in needs a MergeProvider above it');
  return bringing;
}
