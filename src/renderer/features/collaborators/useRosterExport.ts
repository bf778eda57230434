import { useState } from 'react';
import type { WrittenDocument } from '../../../shared/contract/written.ts';
import type { CallFailed } from '../../platform/bridge/bridge.ts';
import { useCommand } from '../../platform/bridge/queries.ts';

/** The writing of the roster to an Excel file, and what came of it. */
export interface RosterExport {
  /** The job under way; null where there is none. */
  readonly job: string | null;
  readonly written: WrittenDocument | null;
  readonly error: CallFailed | null;
  start(): void;
}

/** @param groupId which group is written; null for all */
export function useRosterExport(groupId: string | null): RosterExport {
  const exporting = useCommand('roster.export');
  const [written, setWritten] = useState<WrittenDocument | null>(null);
  return {
    job: exporting.isPending ? exporting.variables.job : null,
    written,
    error: exporting.error,
    start: () => {
      setWritten(null);
      exporting.mutate({ job: crypto.randomUUID(), groupId }, { onSuccess: setWritten });
    },
  };
}
