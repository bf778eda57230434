import { useEffect, useMemo, useRef, useState } from 'react';
import type { z } from 'zod';
import { call } from '../../../../platform/bridge/bridge.ts';
import { useNotices } from '../../../../platform/notices.tsx';
import { draftQueue } from './draft-queue.ts';
import { readDraft } from './drafts.ts';

/** Keeps what is being typed outside the window, so that a crash costs no word. */
export interface DraftKeeper {
  /** Writes the draft at once, or right after the one that is being written. */
  keep(draft: unknown): void;
  /** There is nothing to keep any more. */
  discard(): void;
}

/** Writes the draft of a part of the interface, such as `entry:<meeting>`. */
export function useDraftKeeper(key: string): DraftKeeper {
  const { tellError } = useNotices();
  /** Why the last attempt failed; told once, however often it is tried again. */
  const failure = useRef<unknown>(null);
  const queue = useMemo(
    () =>
      draftQueue(
        async (content) => {
          await (content === null ? call('draft.discard', { key }) : call('draft.save', { key, content }));
        },
        (error) => {
          if (error !== null && failure.current === null) tellError(error);
          failure.current = error;
        },
      ),
    [key, tellError],
  );

  useEffect(() => {
    window.addEventListener('pagehide', queue.flush);
    // A store that stopped is started again by itself.
    const end = window.giaoban.on('store-state', ({ state }) => {
      if (state === 'ready') queue.retry();
    });
    return () => {
      window.removeEventListener('pagehide', queue.flush);
      end();
    };
  }, [queue]);

  return useMemo(
    () => ({
      keep: (draft) => queue.put(JSON.stringify(draft)),
      discard: () => queue.put(null),
    }),
    [queue],
  );
}

/** A draft of an earlier time: undefined while it is read, null where there is none. */
export function useStoredDraft<Value>(key: string, schema: z.ZodType<Value>): Value | null | undefined {
  const { tellError } = useNotices();
  const [draft, setDraft] = useState<Value | null | undefined>(undefined);
  useEffect(() => {
    let current = true;
    call('draft.load', { key }).then(
      (content) => current && setDraft(readDraft(schema, content)),
      (error: unknown) => {
        if (!current) return;
        tellError(error);
        setDraft(null);
      },
    );
    return () => {
      current = false;
    };
  }, [key, schema, tellError]);
  return draft;
}
