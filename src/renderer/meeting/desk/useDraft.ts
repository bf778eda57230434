import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { z } from 'zod';
import { call } from '../../bridge/bridge.ts';
import { useNotices } from '../../frame/notices.tsx';
import { readDraft } from './drafts.ts';

const PAUSE_MS = 300;
const RETRY_MS = 2000;

/** Keeps what is being typed outside the window, so that a crash costs no word. */
export interface DraftKeeper {
  /** Writes the draft at the next pause in typing; leaving the screen or the window writes it at once. */
  keep(draft: unknown): void;
  /** There is nothing to keep any more. */
  discard(): void;
}

/** Writes the draft of a part of the interface, such as `entry:<meeting>`. */
export function useDraftKeeper(key: string): DraftKeeper {
  const { tellError } = useNotices();
  const pending = useRef<{ timer: number; draft: unknown } | null>(null);
  /** Why the last attempt failed; told once, however often it is tried again. */
  const failure = useRef<unknown>(null);

  const write = useCallback(() => {
    if (pending.current === null) return;
    const { timer, draft } = pending.current;
    window.clearTimeout(timer);
    pending.current = null;
    call('draft.save', { key, content: JSON.stringify(draft) }).then(
      () => {
        failure.current = null;
      },
      (error: unknown) => {
        if (failure.current === null) tellError(error);
        failure.current = error;
        // The store may be starting again; what was typed since then is newer.
        pending.current ??= { timer: window.setTimeout(write, RETRY_MS), draft };
      },
    );
  }, [key, tellError]);

  useEffect(() => {
    window.addEventListener('pagehide', write);
    return () => {
      window.removeEventListener('pagehide', write);
      write();
    };
  }, [write]);

  return useMemo(
    () => ({
      keep(draft) {
        if (pending.current !== null) window.clearTimeout(pending.current.timer);
        pending.current = { timer: window.setTimeout(write, PAUSE_MS), draft };
      },
      discard() {
        if (pending.current !== null) window.clearTimeout(pending.current.timer);
        pending.current = null;
        call('draft.discard', { key }).catch(tellError);
      },
    }),
    [key, write, tellError],
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
