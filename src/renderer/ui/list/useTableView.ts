import { useCallback, useMemo, useState } from 'react';
import type { z } from 'zod';
import type { Layout } from '../grid/TableGrid.tsx';
import { readSettings } from './view-settings.ts';

/** What every list can be asked for. */
export interface ListQuery {
  readonly filter: { readonly from: string; readonly to: string };
  readonly sort: { readonly by: string; readonly descending: boolean };
  readonly group: string | null;
}

/** How a list is shown now, and the ways to change it. */
export interface TableView<Q extends ListQuery> {
  readonly query: Q;
  readonly layout: Layout;
  /** Changes when something else is asked for. */
  readonly key: string;
  readonly folded: ReadonlySet<string>;
  /** Changes parts of what is asked for; what the list cannot do is not taken. */
  ask(change: { filter?: Q['filter']; sort?: ListQuery['sort']; group?: string | null }): void;
  arrange(layout: Layout): void;
  fold(keys: Iterable<string>, folded: boolean): void;
  /** As a saved view keeps it. */
  settings(): string;
  /** @returns whether this version could read it. */
  open(settings: string): boolean;
  /** Back to how the list is shown at first. */
  reset(): void;
}

const usualLayout: Layout = { shown: {}, widths: {} };

/** Lists are shown as they were left, as long as the window is open. */
const left = new Map<string, { readonly query: ListQuery; readonly layout: Layout }>();

/**
 * @param schema what the list can be asked for
 * @param usual how it is shown at first
 * @param asked what is asked for this time, whatever was before
 */
export function useTableView<Q extends ListQuery>(
  list: string,
  schema: z.ZodType<Q>,
  usual: Q,
  asked: Q | null = null,
): TableView<Q> {
  const [state, setState] = useState(() => {
    const before = left.get(list);
    const query = asked ?? schema.safeParse(before?.query).data ?? usual;
    return { query, layout: before?.layout ?? usualLayout };
  });
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const { query, layout } = state;

  const show = useCallback(
    (next: { query: Q; layout: Layout }) => {
      left.set(list, next);
      setState(next);
    },
    [list],
  );
  return useMemo(
    () => ({
      query,
      layout,
      key: JSON.stringify(query),
      folded,
      ask: (change) => {
        const parsed = schema.safeParse({ ...query, ...change });
        if (!parsed.success) return;
        if (change.group !== undefined) setFolded(new Set());
        show({ query: parsed.data, layout });
      },
      arrange: (next) => show({ query, layout: next }),
      fold: (keys, isFolded) =>
        setFolded((now) => {
          const next = new Set(now);
          for (const key of keys) {
            if (isFolded) next.add(key);
            else next.delete(key);
          }
          return next;
        }),
      settings: () => JSON.stringify({ ...query, layout }),
      open: (settings) => {
        const read = readSettings(schema, settings);
        if (read === null) return false;
        setFolded(new Set());
        show({
          query: schema.parse({ filter: read.filter, sort: read.sort, group: read.group }),
          layout: read.layout,
        });
        return true;
      },
      reset: () => {
        setFolded(new Set());
        show({ query: usual, layout: usualLayout });
      },
    }),
    [query, layout, folded, schema, usual, show],
  );
}
