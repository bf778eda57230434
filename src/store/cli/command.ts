import type { Speech } from './speech.ts';

/** What a command ends with, for scripts. */
export const EXIT = { good: 0, failed: 1, mistyped: 2 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

export interface Command {
  /** How many words follow its name. */
  readonly words: number;
  run(
    words: readonly string[],
    speech: Speech,
    options: { readonly json: boolean; readonly repair: boolean },
  ): Promise<Exit>;
}
