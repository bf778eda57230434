import type {
  SearchCount,
  SearchGroup,
  SearchHit,
  SearchKind,
} from '../../../shared/contract/procedures/search.ts';

/** One line of the list that can be taken: something found, or the rest of its kind. */
export type Option =
  | { readonly id: string; readonly hit: SearchHit }
  | { readonly id: string; readonly more: SearchKind };

/** What the list shows of one kind. */
export interface OptionGroup {
  readonly kind: SearchKind;
  /** How many there are in all; null until they were counted. */
  readonly counted: Pick<SearchCount, 'count' | 'isMore'> | null;
  readonly options: readonly Option[];
}

/** The lines of the list, kind by kind; kinds without any are left out. */
export function optionGroups(groups: readonly SearchGroup[], counts: readonly SearchCount[]): OptionGroup[] {
  return groups
    .filter(({ hits }) => hits.length > 0)
    .map(({ kind, hits, isMore }) => ({
      kind,
      counted: isMore
        ? (counts.find((each) => each.kind === kind) ?? null)
        : { count: hits.length, isMore: false },
      options: [
        ...hits.map((hit) => ({ id: `${kind}-${hit.id}`, hit })),
        ...(isMore ? [{ id: `more-${kind}`, more: kind }] : []),
      ],
    }));
}

/** The line `by` lines further, round the ends; the first where none is marked. */
export function optionAfter(options: readonly Option[], id: string | null, by: 1 | -1): Option | undefined {
  const at = options.findIndex((option) => option.id === id);
  if (at === -1) return by === 1 ? options[0] : options.at(-1);
  return options[(at + by + options.length) % options.length];
}
