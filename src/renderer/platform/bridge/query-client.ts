import { QueryClient } from '@tanstack/react-query';

/**
 * Everything the window reads is asked through here and kept until the store says that records changed.
 * There is no network, so nothing is retried, paused while "offline" or fetched again on focus.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      retry: 0,
      refetchOnWindowFocus: false,
      staleTime: Number.POSITIVE_INFINITY,
    },
    mutations: { networkMode: 'always', retry: 0 },
  },
});
