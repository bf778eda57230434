const listeners = new Set<() => void>();
let id: string | null = null;

/** The record that is being looked for on the screen; a list that draws only some of its rows goes to it. */
export const revealTarget = {
  get: (): string | null => id,
  set(next: string | null): void {
    id = next;
    for (const listener of listeners) listener();
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
