import type { SearchGroup, SearchHit, SearchKind } from '../../shared/contract/search.ts';

/** One line of the list that can be taken: something found, or the rest of its kind. */
export type Option =
  | { readonly id: string; readonly hit: SearchHit }
  | { readonly id: string; readonly more: SearchKind };

/** What the list shows of one kind. */
export interface OptionGroup {
  readonly kind: SearchKind;
  readonly count: number;
  readonly isMore: boolean;
  readonly options: readonly Option[];
}

/** The lines of the list, kind by kind; kinds without any are left out. */
export function optionGroups(groups: readonly SearchGroup[]): OptionGroup[] {
  return groups
    .filter(({ hits }) => hits.length > 0)
    .map(({ kind, hits, count, isMore }) => ({
      kind,
      count,
      isMore,
      options: [
        ...hits.map((hit) => ({ id: `${kind}-${hit.id}`, hit })),
        ...(hits.length < count ? [{ id: `more-${kind}`, more: kind }] : []),
      ],
    }));
}

/** The line `by` lines further, round the ends; the first where none is marked. */
export function optionAfter(options: readonly Option[], id: string | null, by: 1 | -1): Option | undefined {
  const at = options.findIndex((option) => option.id === id);
  if (at === -1) return by === 1 ? options[0] : options.at(-1);
  return options[(at + by + options.length) % options.length];
}
