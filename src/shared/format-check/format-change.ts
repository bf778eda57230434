import type { Align } from './word-text.ts';

/** What is set of the format of letters; what is not given stays. */
export interface RunFormat {
  readonly font?: string;
  readonly sizePt?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** Shown in capitals, whatever was typed. */
  readonly capitals?: boolean;
  /** Black, or on no coloured ground. */
  readonly black?: true;
  readonly unmarked?: true;
}

/** What is set of the format of a paragraph; what is not given stays. */
export interface ParagraphFormat {
  readonly align?: Align;
  readonly firstLineMm?: number;
  readonly leftMm?: number;
  readonly rightMm?: number;
  readonly afterPt?: number;
  readonly line?: { readonly exactPt: number } | { readonly times: number };
  /** Whether the space to neighbours of its own style is left out. */
  readonly contextual?: boolean;
}
