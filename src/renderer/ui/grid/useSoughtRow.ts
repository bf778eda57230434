import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';
import { useNotices } from '../../platform/notices.tsx';
import { revealTarget } from '../../platform/reveal-target.ts';

/** How a list finds a record that somebody was led to. */
export interface Seeking {
  /** In which row of the list as it is shown now the record is; null where it is in none. */
  rowOf(id: string): Promise<number | null>;
  /** The list as it is shown now does not have the record: it is asked for in a way that does. */
  onHidden(id: string): void;
}

const nobody = () => null;

/** A record that is being looked for, and in which row of the list it is; null until that is known. */
export interface SoughtRow {
  readonly id: string;
  readonly row: number | null;
}

/**
 * The record this list is to go to; null where none is looked for.
 * @param viewKey changes when the list is asked for in another way
 */
export function useSoughtRow(viewKey: string, seeking: Seeking | undefined): SoughtRow | null {
  const id = useSyncExternalStore(revealTarget.subscribe, seeking === undefined ? nobody : revealTarget.get);
  const { tellError } = useNotices();
  const [found, setFound] = useState<{ readonly viewKey: string; readonly row: number } | null>(null);
  const rowOf = useEffectEvent(async (wanted: string) => (await seeking?.rowOf(wanted)) ?? null);
  const onHidden = useEffectEvent((wanted: string) => seeking?.onHidden(wanted));
  useEffect(() => {
    if (id === null) return;
    let isWanted = true;
    rowOf(id).then((row) => {
      if (!isWanted) return;
      if (row === null) onHidden(id);
      else setFound({ viewKey, row });
    }, tellError);
    return () => {
      isWanted = false;
      setFound(null);
    };
  }, [id, viewKey, tellError]);
  return id === null ? null : { id, row: found?.viewKey === viewKey ? found.row : null };
}
