import type { EntryView } from '../../../../shared/records/views.ts';
import type { SignedLists } from '../../../ui/combo/sign-choices.ts';

type Tags = Pick<EntryView, 'topicIds' | 'agencyIds' | 'localityId'>;

/** The lists with what was used lately in a meeting first: names that fit equally well are offered in this order. */
export function recentFirst<Lists extends SignedLists>(lists: Lists, entries: readonly Tags[]): Lists {
  const newestFirst = entries.toReversed();
  return {
    ...lists,
    topics: inOrderOfUse(
      lists.topics,
      newestFirst.flatMap(({ topicIds }) => topicIds),
    ),
    localities: inOrderOfUse(
      lists.localities,
      newestFirst.flatMap(({ localityId }) => localityId ?? []),
    ),
    agencies: inOrderOfUse(
      lists.agencies,
      newestFirst.flatMap(({ agencyIds }) => agencyIds),
    ),
  };
}

function inOrderOfUse<Item extends { readonly id: string }>(
  items: readonly Item[],
  used: readonly string[],
): Item[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  const recent = [...new Set(used)].flatMap((id) => byId.get(id) ?? []);
  return [...new Set([...recent, ...items])];
}
