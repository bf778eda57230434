/** Which records are chosen: some, or all that match but some. */
export type Selection =
  | { readonly all: false; readonly ids: ReadonlySet<string> }
  | { readonly all: true; readonly except: ReadonlySet<string> };

export const nothing: Selection = { all: false, ids: new Set() };
export const everything: Selection = { all: true, except: new Set() };

export function isChosen(selection: Selection, id: string): boolean {
  return selection.all ? !selection.except.has(id) : selection.ids.has(id);
}

/** @param records how many match */
export function countChosen(selection: Selection, records: number): number {
  return selection.all ? Math.max(records - selection.except.size, 0) : selection.ids.size;
}

/** Puts records into a selection, or takes them out. */
export function withChosen(selection: Selection, ids: Iterable<string>, chosen: boolean): Selection {
  if (selection.all) {
    const except = new Set(selection.except);
    for (const id of ids) {
      if (chosen) except.delete(id);
      else except.add(id);
    }
    return { all: true, except };
  }
  const next = new Set(selection.ids);
  for (const id of ids) {
    if (chosen) next.add(id);
    else next.delete(id);
  }
  return { all: false, ids: next };
}

/** The selection as the store is told of it. */
export function chosenOf<F>(selection: Selection, filter: F) {
  return selection.all
    ? { which: 'matching' as const, filter, except: [...selection.except] }
    : { which: 'these' as const, ids: [...selection.ids] };
}
