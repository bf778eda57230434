import { type UseQueryResult, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { AppStatus } from '../../shared/contract/procedures/app.ts';
import type { CallFailed } from './bridge/bridge.ts';
import { refreshWhenChanged, useAnswer } from './bridge/queries.ts';

/** This PC, the file, the person's preferences and how the store stands; kept up by {@link useFollowing}. */
export function useAppStatus(): UseQueryResult<AppStatus, CallFailed> {
  return useAnswer('app.status', {});
}

/** Keeps everything on screen in step with what the shell and the store tell; used once, at the top of the window. */
export function useFollowing(): void {
  const queries = useQueryClient();
  useEffect(() => {
    const adapt = (change: (status: AppStatus) => AppStatus) =>
      queries.setQueryData<AppStatus>(['app.status', {}], (status) => status && change(status));
    const endings = [
      refreshWhenChanged(),
      window.giaoban.on('preferences-changed', (preferences) => {
        adapt((status) => ({ ...status, preferences }));
      }),
      window.giaoban.on('file-changed', (file) => {
        const former = queries.getQueryData<AppStatus>(['app.status', {}]);
        adapt((status) => ({ ...status, file }));
        if (former?.file.opening === file.opening) {
          void queries.invalidateQueries({ queryKey: ['backup.list'] });
          return;
        }
        queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'app.status' });
        window.location.hash = '/meetings';
      }),
      window.giaoban.on('store-state', (store) => {
        adapt((status) => ({ ...status, store }));
        if (store.state === 'ready') void queries.invalidateQueries();
      }),
    ];
    return () => {
      for (const end of endings) end();
    };
  }, [queries]);
}

/** When the store last wrote something since the window opened; null before that. */
export function useLastSaved(): Date | null {
  const [wallTime, setWallTime] = useState<number | null>(null);
  useEffect(() => window.giaoban.on('changed', (event) => setWallTime(event.wallTime)), []);
  return wallTime === null ? null : new Date(wallTime);
}
