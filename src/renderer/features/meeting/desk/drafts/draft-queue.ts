/** The newest draft of one part of the interface on its way out of the window; null takes it away. */
export interface DraftQueue {
  put(content: string | null): void;
  /** Tries again what failed. */
  retry(): void;
  /** Sends what waits without waiting for what is under way: the window is about to go. */
  flush(): void;
}

/**
 * One write is under way at a time, and the newest draft follows it at once; no clock has a part in it. What failed
 * waits for `retry`, or for the next draft, which stands for it.
 */
export function draftQueue(
  write: (content: string | null) => Promise<void>,
  onSettled: (failure: unknown) => void,
): DraftQueue {
  let waiting: { readonly content: string | null } | null = null;
  let isWriting = false;

  async function drain(): Promise<void> {
    if (isWriting) return;
    isWriting = true;
    while (waiting !== null) {
      const now: { readonly content: string | null } = waiting;
      waiting = null;
      try {
        await write(now.content);
        onSettled(null);
      } catch (error) {
        // What was put since then is newer.
        waiting ??= now;
        onSettled(error);
        break;
      }
    }
    isWriting = false;
  }

  return {
    put(content) {
      waiting = { content };
      void drain();
    },
    retry: () => void drain(),
    flush() {
      const now = waiting;
      waiting = null;
      if (now !== null) write(now.content).catch(onSettled);
    },
  };
}
