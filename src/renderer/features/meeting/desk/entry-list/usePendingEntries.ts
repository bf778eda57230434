import { useCallback, useRef, useState } from 'react';
import type { EntryView } from '../../../../../shared/records/views.ts';
import type { DeskData } from '../desk-data.ts';
import type { EntryValues } from '../entry-line/entry-values.ts';
import { addEntry } from './entry-writes.ts';

/** An entry that left the line and is not among the saved ones yet. */
export interface Waiting {
  readonly key: string;
  readonly values: EntryValues;
  /** Its id once the store confirmed it. */
  readonly id: string | null;
  /** Why the store refused it. */
  readonly error: unknown;
}

interface EntryLog {
  /** In the order they left the line; those that show among the saved ones are left out. */
  readonly waiting: readonly Waiting[];
  /** The one saved last on this screen, to mark it for a moment. */
  readonly newestId: string | null;
  /** Shows the entry at once and writes it. */
  add(values: EntryValues): void;
  retry(waiting: Waiting): void;
  drop(key: string): void;
}

/** Entries on their way into the file. They show at once; one that is refused stays in the list with its reason. */
export function usePendingEntries(
  meetingId: string,
  saved: readonly EntryView[],
  { referenceLists }: Pick<DeskData, 'referenceLists'>,
): EntryLog {
  const [all, setAll] = useState<readonly Waiting[]>([]);
  const [newestId, setNewestId] = useState<string | null>(null);
  const count = useRef(0);

  const drop = useCallback((key: string) => setAll((now) => now.filter((one) => one.key !== key)), []);
  const send = useCallback(
    (key: string, values: EntryValues) => {
      const settle = (result: Pick<Waiting, 'id' | 'error'>) =>
        setAll((now) => now.map((one) => (one.key === key ? { ...one, ...result } : one)));
      settle({ id: null, error: null });
      addEntry(meetingId, values, referenceLists).then(
        (id) => {
          settle({ id, error: null });
          setNewestId(id);
        },
        (error: unknown) => settle({ id: null, error }),
      );
    },
    [meetingId, referenceLists],
  );
  const add = useCallback(
    (values: EntryValues) => {
      count.current += 1;
      const key = `waiting-${count.current}`;
      setAll((now) => [...now, { key, values, id: null, error: null }]);
      send(key, values);
    },
    [send],
  );
  const retry = useCallback(({ key, values }: Waiting) => send(key, values), [send]);

  // What was seen among the saved ones has arrived for good: removed or undone later, it is not waiting again.
  const savedIds = new Set(saved.map(({ id }) => id));
  const waiting = all.filter(({ id }) => id === null || !savedIds.has(id));
  if (waiting.length < all.length) setAll(waiting);
  return { waiting, newestId, add, retry, drop };
}
