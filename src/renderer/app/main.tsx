import { QueryClientProvider } from '@tanstack/react-query';
import { type ComponentType, lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { queryClient } from '../platform/bridge/query-client.ts';
import { undoTypingByRuns } from '../platform/typing/undo-typing.ts';
import { App } from './App.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

/** The windows beside the one people work in, which never goes to the addresses these are opened at. */
const others: Readonly<Record<string, ComponentType>> = {
  '#/chair': lazy(async () => ({ default: (await import('../features/chair/ChairApp.tsx')).ChairApp })),
  '#/printer': lazy(async () => ({
    default: (await import('../features/printing/PrinterApp.tsx')).PrinterApp,
  })),
};
const Other = others[window.location.hash];

undoTypingByRuns();

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      {Other === undefined ? (
        <App />
      ) : (
        <Suspense>
          <Other />
        </Suspense>
      )}
    </QueryClientProvider>
  </StrictMode>,
);
