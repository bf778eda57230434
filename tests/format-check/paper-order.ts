import type { ProfileId } from '../../src/shared/documents/profile.ts';

/** A paper to be written by the generator, and all that the checker must find in it: "part rule". */
export interface PaperOrder {
  readonly name: string;
  readonly kind: string;
  readonly guide: ProfileId;
  /** How it is built: names joined by "+", which the generator knows. */
  readonly way: string;
  /** Other words than usual. */
  readonly words?: Readonly<Record<string, unknown>>;
  readonly fault?: Fault;
  readonly expected: readonly string[];
}

/** What is wrong in a paper. */
export interface Fault {
  readonly words?: Readonly<Record<string, unknown>>;
  /** The look of a part, wherever it is; and of the first paragraph of a part. */
  readonly look?: Readonly<Record<string, Look>>;
  readonly once?: Readonly<Record<string, Look>>;
  /** Other paragraphs of the text, by their number; those of a table are its rows. */
  readonly body?: readonly (readonly [
    paragraph: number,
    role: string,
    text: string | readonly (readonly string[])[],
  ])[];
  readonly page?: Readonly<Record<string, number>>;
  readonly figure?: Readonly<Record<string, string | number | boolean>>;
  readonly swap?: 'head' | 'type' | 'ending';
  readonly norule?: boolean;
}

type Look = Readonly<Record<string, unknown>>;
