import { type UseQueryResult, useMutation, useQuery } from '@tanstack/react-query';
import { dependsOn } from '../../../shared/contract/dependencies.ts';
import type { ProcedureName } from '../../../shared/contract/index.ts';
import { type CallFailed, call, type InputOf, type OutputOf, read } from './bridge.ts';
import { queryClient } from './query-client.ts';

/** Reads something; the answer is refreshed by itself when the data changes. */
export function useAnswer<Name extends ProcedureName>(
  name: Name,
  input: InputOf<Name>,
): UseQueryResult<OutputOf<Name>, CallFailed> {
  return useQuery<OutputOf<Name>, CallFailed>({ queryKey: [name, input], queryFn: () => read(name, input) });
}

/** What most screens begin with. */
const usual = ['record.lists', 'list.meetings'] as const satisfies readonly ProcedureName[];

/** Reads what most screens begin with while nobody waits for anything, so that the first of them is there at once. */
export function readAhead(): () => void {
  const waiting = requestIdleCallback(() => {
    for (const name of usual)
      void queryClient.prefetchQuery({
        queryKey: [name, {}],
        queryFn: () => read(name, {}),
        gcTime: Number.POSITIVE_INFINITY,
      });
  });
  return () => cancelIdleCallback(waiting);
}

/** Does something: `run` resolves with the answer, or rejects with {@link CallFailed}, kept in `error`. */
export function useCommand<Name extends ProcedureName>(name: Name) {
  return useMutation<OutputOf<Name>, CallFailed, InputOf<Name>>({ mutationFn: (input) => call(name, input) });
}

/** Reads again what is on screen and may have changed, after the store said which types of records were written. */
export function refreshWhenChanged(): () => void {
  return window.giaoban.on('changed', ({ types }) => {
    void queryClient.invalidateQueries({ predicate: ({ queryKey }) => dependsOn(queryKey[0], types) });
  });
}
