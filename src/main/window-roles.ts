/** The two kinds of windows: the one people work in, and the one the room looks at. */
export type WindowRole = 'main' | 'chair';

/** The one thing the window for the room asks; it writes nothing and reads nothing else. */
export const chairMayAsk = ['chair.look'] as const;

const openToChair: ReadonlySet<string> = new Set(chairMayAsk);

/** Whether a window of this kind may ask for a procedure of the contract. */
export function mayAsk(role: WindowRole, procedure: string): boolean {
  return role === 'main' || openToChair.has(procedure);
}
