import type { Speech } from './speech.ts';

/** Exit codes of a command, for scripts. */
export const EXIT = { good: 0, failed: 1, mistyped: 2 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

export interface Command {
  /** How many arguments follow its name. */
  readonly words: number;
  run(
    words: readonly string[],
    speech: Speech,
    options: { readonly json: boolean; readonly repair: boolean },
  ): Promise<Exit>;
}
