import { z } from 'zod';

/** How a list is asked for and laid out: what a saved view keeps. */
export interface ViewSettings<F> {
  readonly filter: F;
  readonly sort: { readonly by: string; readonly descending: boolean };
  readonly group: string | null;
  readonly layout: {
    readonly shown: Readonly<Record<string, boolean>>;
    readonly widths: Readonly<Record<string, number>>;
  };
}

const layout = z.object({
  shown: z.record(z.string(), z.boolean()),
  widths: z.record(z.string(), z.number().min(20).max(2000)),
});

/** What a list can be asked for, as the contract says it. */
type Asked = { filter: unknown; sort: unknown; group: unknown };

/**
 * Reads the settings of a saved view; null where another version wrote what this one does not know.
 * @param query the schema of the list's questions, which says what can be asked.
 */
export function readSettings<Q extends Asked>(
  query: z.ZodType<Q>,
  text: string,
): (Q & { layout: z.infer<typeof layout> }) | null {
  const known = z.looseObject({ layout });
  try {
    const json = known.safeParse(JSON.parse(text));
    if (!json.success) return null;
    const { layout: columns, ...asked } = json.data;
    const parsed = query.safeParse(asked);
    return parsed.success ? { ...parsed.data, layout: columns } : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
