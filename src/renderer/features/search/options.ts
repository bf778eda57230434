import type {
  SearchCount,
  SearchGroup,
  SearchHit,
  SearchKind,
  SearchThing,
} from '../../../shared/contract/procedures/search.ts';

/** One line of the list that can be taken: something found, the rest of its kind, what the text names, or a name to fill in. */
export type Option =
  | { readonly id: string; readonly hit: SearchHit }
  | { readonly id: string; readonly more: SearchKind }
  | { readonly id: string; readonly thing: SearchThing }
  | { readonly id: string; readonly name: Completion };

/** A name that can be filled in behind its sign, and the whole text with it. */
export interface Completion {
  readonly id: string;
  readonly label: string;
  readonly text: string;
}

/** What the list shows of one kind. */
export interface OptionGroup {
  readonly kind: SearchKind | 'names' | 'things';
  /** How many there are in all; null until they were counted, and where it says nothing. */
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

/** The group of what the text is the name of; none where it is of nothing. */
export function thingGroups(things: readonly SearchThing[]): OptionGroup[] {
  const options = things.map((thing) => ({ id: `thing-${thing.kind}-${thing.key}`, thing }));
  return options.length === 0 ? [] : [{ kind: 'things', counted: null, options }];
}

/** The group of names that can be filled in; none where the text ends in no sign. */
export function nameGroups(names: readonly Completion[]): OptionGroup[] {
  const options = names.map((name) => ({ id: `name-${name.id}`, name }));
  return options.length === 0 ? [] : [{ kind: 'names', counted: null, options }];
}

/** The line `by` lines further, round the ends; the first where none is marked. */
export function optionAfter(options: readonly Option[], id: string | null, by: 1 | -1): Option | undefined {
  const at = options.findIndex((option) => option.id === id);
  if (at === -1) return by === 1 ? options[0] : options.at(-1);
  return options[(at + by + options.length) % options.length];
}
