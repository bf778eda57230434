import { type Match, rankedMatches } from '../../../shared/matching/best-matches.ts';
import type { ReferenceLists } from '../../../shared/records/views.ts';
import type { Sign } from '../../../shared/search/signs.ts';
import type { Choice } from './useChoices.ts';

/** The lists whose names can stand behind a sign. */
export type SignedLists = Pick<ReferenceLists, 'topics' | 'localities' | 'agencies'>;

interface Listed {
  readonly id: string;
  readonly name: string;
  readonly retired: boolean;
}

/** What a sign and a part of a name can mean: topics by code, name or keyword, localities and agencies by name. */
export function signChoices(lists: SignedLists, sign: Sign, query: string): Choice[] {
  switch (sign) {
    case '#':
      return topicsCalled(lists.topics, query);
    case '@':
      return listedCalled(lists.localities, query);
    case '>':
      return listedCalled(lists.agencies, query);
  }
}

/** Topics in use by code, name or keyword. */
export function topicsCalled(topics: ReferenceLists['topics'], query: string): Choice[] {
  const open = topics.filter(({ retired }) => !retired);
  return rankedMatches(open, query, ({ code, name, keywords }) => [code, name, keywords]).map((match) => ({
    ...asChoice(match),
    detail: match.item.code,
  }));
}

/** Those in use by name. */
export function listedCalled(items: readonly Listed[], query: string): Choice[] {
  const open = items.filter(({ retired }) => !retired);
  return rankedMatches(open, query, ({ name }) => [name]).map(asChoice);
}

function asChoice({ item: { id, name }, isSure }: Match<Listed>): Choice {
  return { id, label: name, ...(!isSure && { isOnlyOffered: true }) };
}
