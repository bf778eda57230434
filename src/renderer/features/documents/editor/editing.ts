import { createContext, use } from 'react';
import type { ShownEdit } from '../../../../shared/contract/procedures/document.ts';

/** What the texts on the pages need to know of the editing of their document. */
export interface Editing {
  /** Whether texts can be changed at all. */
  readonly isOpen: boolean;
  /** The text that is to have the focus as soon as it is drawn. */
  readonly wanted: string | null;
  readonly edits: ReadonlyMap<string, ShownEdit>;
  readonly leftOut: ReadonlyMap<string, readonly ShownEdit[]>;
  /** The text that was wanted has the focus. */
  found(): void;
  /** Brings back what the program writes at these places. */
  takeBack(places: readonly string[]): void;
}

export const EditingContext = createContext<Editing | null>(null);

export function useEditing(): Editing {
  const editing = use(EditingContext);
  if (editing === null) throw new Error('A text that can be changed needs a DocumentPages around it');
  return editing;
}
