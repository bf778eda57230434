/** A row of a list: a record, or the heading of a group. */
export type ListRow<R> =
  | { readonly kind: 'record'; readonly record: R }
  | { readonly kind: 'group'; readonly key: string; readonly count: number };

export interface Page<R> {
  readonly rows: readonly ListRow<R>[];
  /** Rows of the whole list, headings included. */
  readonly length: number;
  readonly records: number;
  /** Records without the filter. */
  readonly unfiltered: number;
  /** Whether more may match, which is still being worked out. */
  readonly isPartial: boolean;
}

export type FetchPage<R> = (offset: number, limit: number) => Promise<Page<R>>;

/** How long a list is. */
export type Extent = Omit<Page<unknown>, 'rows'>;

/** The rows of a list near where it is looked at; all others stay in the store. */
export interface RowWindow<R> {
  at(index: number): ListRow<R> | undefined;
  /** The row that is there and nearest to one that is not; null where none is. */
  nearest(index: number): number | null;
  /** Null until the first answer; the same as long as nothing of it changes. */
  extent(): Extent | null;
  /** What went wrong with the last question; null where it was answered. */
  failure(): unknown;
  /** Asks for rows `from` … `to` and then for those that come next when going on in the same direction. */
  want(from: number, to: number): void;
  /** Something was written: what is shown is read again, the rest forgotten. */
  refresh(): void;
  subscribe(listener: () => void): () => void;
  /** Grows with everything that changes what the window holds. */
  version(): number;
}

const PAGE = 60;
/** Pages that are remembered: some screens in each direction, whatever the length of the list. */
const MOST_PAGES = 16;
/** Questions on their way at once: while somebody drags the scroll bar only the newest places matter. */
const MOST_ASKED = 2;

/** Reads a list through a window. @param fetch asks the store for a page. */
export function createRowWindow<R>(fetch: FetchPage<R>): RowWindow<R> {
  const pages = new Map<number, readonly ListRow<R>[]>();
  const asked = new Set<number>();
  const listeners = new Set<() => void>();
  let stale = new Set<number>();
  let known: Extent | null = null;
  let failed: unknown = null;
  let version = 0;
  let generation = 0;
  let wanted: readonly number[] = [];
  let lastFrom = 0;

  const tell = () => {
    version += 1;
    for (const listener of listeners) listener();
  };

  function ask(): void {
    for (const page of wanted) {
      if (asked.size >= MOST_ASKED) return;
      if (asked.has(page) || (pages.has(page) && !stale.has(page))) continue;
      asked.add(page);
      const asOf = generation;
      void fetch(page * PAGE, PAGE)
        .then(
          ({ rows, ...extent }) => {
            if (asOf === generation) keep(page, rows, extent);
          },
          (error: unknown) => {
            failed = error;
            wanted = [];
            tell();
          },
        )
        .finally(() => {
          asked.delete(page);
          ask();
        });
    }
  }

  function keep(page: number, rows: readonly ListRow<R>[], extent: Extent): void {
    failed = null;
    known = known !== null && sameExtent(known, extent) ? known : extent;
    stale.delete(page);
    pages.delete(page);
    pages.set(page, rows);
    for (const oldest of pages.keys()) {
      if (pages.size > MOST_PAGES && !wanted.includes(oldest)) pages.delete(oldest);
    }
    tell();
  }

  return {
    at: (index) => pages.get(Math.floor(index / PAGE))?.[index % PAGE],
    nearest(index) {
      const wanted = Math.floor(index / PAGE);
      let best: number | null = null;
      for (const page of pages.keys()) {
        if (best === null || Math.abs(page - wanted) < Math.abs(best - wanted)) best = page;
      }
      const rows = best === null ? undefined : pages.get(best);
      if (best === null || rows === undefined || rows.length === 0) return null;
      return Math.min(Math.max(index, best * PAGE), best * PAGE + rows.length - 1);
    },
    extent: () => known,
    failure: () => failed,
    want(from, to) {
      // Who asks may not have heard yet how short the list has become; a page of it is always wanted, even of an empty one.
      const end = known === null ? 1 : Math.max(Math.ceil(known.length / PAGE), 1);
      const first = Math.min(Math.floor(from / PAGE), end - 1);
      const last = Math.floor(Math.max(from, to) / PAGE);
      const goesDown = from >= lastFrom;
      // Who leaps does not go on from there: what is next to it would only keep the next leap waiting.
      const isLeap = Math.abs(from - lastFrom) > 3 * PAGE;
      lastFrom = from;
      const shown = Array.from({ length: last - first + 1 }, (_, at) => first + at);
      const next = goesDown ? [last + 1, first - 1] : [first - 1, last + 1];
      wanted = [...shown, ...(isLeap ? [] : next)].filter((page) => page >= 0 && page < end);
      ask();
    },
    refresh() {
      generation += 1;
      for (const page of pages.keys()) if (!wanted.includes(page)) pages.delete(page);
      stale = new Set(pages.keys());
      ask();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    version: () => version,
  };
}

function sameExtent(a: Extent, b: Extent): boolean {
  return (
    a.length === b.length &&
    a.records === b.records &&
    a.unfiltered === b.unfiltered &&
    a.isPartial === b.isPartial
  );
}
