import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import { pastedCells } from '../../../../shared/roster/pasted.ts';
import { tidied } from '../../../../shared/roster/table.ts';
import { call } from '../../../platform/bridge/bridge.ts';
import { useT } from '../../../platform/i18n.ts';
import { useNotices } from '../../../platform/notices.tsx';
import { beginImport, type Importing, isListSized } from './import-state.ts';

/** How far an import is; an error is what ended the step before. */
export type ImportStage =
  | { readonly at: 'choosing'; readonly problem: 'nothing' | 'too-much' | null; readonly error: unknown }
  | { readonly at: 'working'; readonly job: string }
  | { readonly at: 'preview'; readonly importing: Importing; readonly error: unknown };

interface RosterImport {
  readonly stage: ImportStage;
  /** Asks for a file and reads it; `opened` is called once there is something to look at. */
  chooseFile(opened: () => void): void;
  /** Takes what was copied elsewhere. */
  paste(text: string): void;
  change(importing: Importing): void;
  /** Writes it; `done` is called once it is in the roster. */
  run(importing: Importing, done: () => void): void;
  startOver(): void;
}

const RosterImportContext = createContext<RosterImport | null>(null);
const BEGINNING: ImportStage = { at: 'choosing', problem: null, error: null };

/** Keeps a table that is being brought in: people may look at other screens in between and come back to it. */
export function RosterImportProvider({ children }: { children: ReactNode }) {
  const t = useT();
  const { tell } = useNotices();
  const [stage, setStage] = useState<ImportStage>(BEGINNING);

  const chooseFile = useCallback(
    (opened: () => void) => {
      const job = crypto.randomUUID();
      const before = stage;
      setStage({ at: 'working', job });
      call('roster.choose', { job }).then(
        (found) => {
          if (found === null) return setStage(before);
          setStage({ at: 'preview', importing: beginImport(found.file, found.sheets), error: null });
          opened();
        },
        (error: unknown) => {
          setStage({ at: 'choosing', problem: null, error });
          opened();
        },
      );
    },
    [stage],
  );

  const paste = useCallback((text: string) => {
    const rows = text.length > MOST_PASTED ? null : tidied(pastedCells(text));
    if (rows === null || !isListSized(rows)) setStage({ at: 'choosing', problem: 'too-much', error: null });
    else if (rows.every((row) => row.length === 0))
      setStage({ at: 'choosing', problem: 'nothing', error: null });
    else setStage({ at: 'preview', importing: beginImport(null, [{ name: '', rows }]), error: null });
  }, []);

  const run = useCallback(
    (importing: Importing, done: () => void) => {
      const job = crypto.randomUUID();
      setStage({ at: 'working', job });
      call('roster.import', { ...importing.order, job }).then(
        ({ action, added, updated }) => {
          setStage(BEGINNING);
          const told = [
            ...(added > 0 ? [t('roster.done', { count: added })] : []),
            ...(updated > 0 ? [t('roster.updated', { count: updated })] : []),
          ];
          tell(told.join(' · '), { action });
          done();
        },
        (error: unknown) => setStage({ at: 'preview', importing, error }),
      );
    },
    [t, tell],
  );

  const change = useCallback(
    (importing: Importing) => setStage({ at: 'preview', importing, error: null }),
    [],
  );
  const startOver = useCallback(() => setStage(BEGINNING), []);

  const value = useMemo(
    () => ({ stage, chooseFile, paste, change, run, startOver }),
    [stage, chooseFile, paste, change, run, startOver],
  );
  return <RosterImportContext.Provider value={value}>{children}</RosterImportContext.Provider>;
}

/** In letters; a roster of 300 people has some 50,000. */
const MOST_PASTED = 3_000_000;

/** The table that is being brought in. */
export function useRosterImport(): RosterImport {
  const value = useContext(RosterImportContext);
  if (value === null) throw new Error('Importing needs a RosterImportProvider above it');
  return value;
}
