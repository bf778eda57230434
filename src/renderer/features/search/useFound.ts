import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { SearchCount, SearchFound, SearchKind } from '../../../shared/contract/procedures/search.ts';
import { type CallFailed, read } from '../../platform/bridge/bridge.ts';

/** How many of each kind are shown at first, and of the one kind somebody wants to see more of. */
const SHOWN = 6;
const MORE = 100;
/** ms between two looks at an index that is being made. */
const LOOK_AGAIN = 1000;
/** ms an answer is kept: while somebody goes back and forth over a word. */
const KEPT = 30_000;

interface Found {
  readonly found: SearchFound | undefined;
  /** How many there are of the kinds of which not all are shown. */
  readonly counts: readonly SearchCount[];
  /** Whether `found` answers what is asked now; else it is the answer before, which stays until the new one is there. */
  readonly isCurrent: boolean;
  readonly error: CallFailed | null;
}

/**
 * What is found for a text. Each answer belongs to its own question, so that one that comes late never stands in place
 * of a later one's.
 */
export function useFound(query: string, only: SearchKind | null): Found {
  const input = { query, limit: only === null ? SHOWN : MORE, ...(only !== null && { kinds: [only] }) };
  const { data, isPlaceholderData, error } = useQuery<SearchFound, CallFailed>({
    queryKey: ['search.find', input],
    queryFn: () => read('search.find', input),
    enabled: query.trim() !== '',
    placeholderData: keepPreviousData,
    gcTime: KEPT,
    refetchInterval: ({ state }) => (state.data?.indexing ? LOOK_AGAIN : false),
  });
  const isCurrent = data !== undefined && !isPlaceholderData;
  const longer = isCurrent ? data.groups.flatMap(({ kind, isMore }) => (isMore ? [kind] : [])) : [];
  const counts = useCounts(query, longer);
  return { found: data, counts, isCurrent, error };
}

/** Counts what was found, once that is on screen; the counts before stay until then. */
function useCounts(query: string, kinds: SearchKind[]): readonly SearchCount[] {
  const input = { query, kinds };
  const { data } = useQuery<SearchCount[], CallFailed>({
    queryKey: ['search.count', input],
    queryFn: () => read('search.count', input),
    enabled: kinds.length > 0,
    placeholderData: keepPreviousData,
    gcTime: KEPT,
  });
  return data ?? [];
}
