import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { FieldOfRecord, UnreadText } from '../../../shared/contract/procedures/draft.ts';
import { call, read } from '../../platform/bridge/bridge.ts';
import { queryClient } from '../../platform/bridge/query-client.ts';
import { useNotices } from '../../platform/notices.tsx';

const ALL = ['draft.unread', {}];

/** What was typed in a field and could not be read: it is there again whenever the field is. */
interface Unread {
  readonly typed: string | null;
  keep(typed: string | null): void;
}

/** @param of whose text it is; without it nothing is kept, and what cannot be read is forgotten with its field. */
export function useUnread(of: FieldOfRecord | undefined): Unread {
  const { tellError } = useNotices();
  const { data } = useQuery({
    queryKey: ALL,
    queryFn: () => read('draft.unread', {}),
    enabled: of !== undefined,
  });
  const recordId = of?.recordId;
  const field = of?.field;
  const typed = data?.find((text) => text.recordId === recordId && text.field === field)?.typed ?? null;
  const keep = useCallback(
    (next: string | null) => {
      if (recordId !== undefined && field !== undefined)
        keepUnread({ recordId, field }, next).catch(tellError);
    },
    [recordId, field, tellError],
  );
  return { typed, keep };
}

/** Keeps what could not be read in a field, for its next showing and for the documents that would print it. */
export async function keepUnread(of: FieldOfRecord, typed: string | null): Promise<void> {
  // What is being read now was so before.
  void queryClient.cancelQueries({ queryKey: ALL }, { revert: false });
  queryClient.setQueryData<UnreadText[]>(ALL, (all = []) => [
    ...all.filter(({ recordId, field }) => recordId !== of.recordId || field !== of.field),
    ...(typed === null ? [] : [{ ...of, typed }]),
  ]);
  await call('draft.keepUnread', { ...of, typed });
  await queryClient.invalidateQueries({
    predicate: ({ queryKey: [name] }) => WAITING.has(name),
    refetchType: 'all',
  });
}

/** Answers that say what could not be read; the store tells of changed records alone. */
const WAITING: ReadonlySet<unknown> = new Set(['draft.unread', 'document.unread']);

/** How the field of a text is found on its screen. */
export function unreadMark({ recordId, field }: FieldOfRecord): string {
  return `${recordId}/${field}`;
}
