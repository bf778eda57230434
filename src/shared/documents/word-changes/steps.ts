/** A line as it is aligned: `lead` is what is composed before its words. */
export interface Alignable {
  readonly text: string;
  readonly lead?: string;
}

/** What became of lines of the document in Word, by their indices. */
export type Step =
  | { readonly kind: 'same'; readonly known: number; readonly returned: number }
  /** One line with other words, or cut into several. */
  | { readonly kind: 'changed'; readonly known: number; readonly returned: readonly number[] }
  /** Several lines as one. */
  | { readonly kind: 'joined'; readonly known: readonly number[]; readonly returned: number }
  | { readonly kind: 'moved'; readonly known: number; readonly returned: number }
  | { readonly kind: 'removed'; readonly known: number }
  | { readonly kind: 'added'; readonly returned: number }
  /** Lines that may belong to several of the other side. */
  | { readonly kind: 'unclearKnown'; readonly known: number }
  | { readonly kind: 'unclearReturned'; readonly returned: number };

/** A stretch between two pairs where no line is paired. */
export interface Gap {
  readonly known: readonly number[];
  readonly returned: readonly number[];
}

/** Indices of lines in two lists. */
export type Pair = readonly [known: number, returned: number];
