import { QueryClientProvider } from '@tanstack/react-query';
import { lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { queryClient } from './bridge/queries.ts';
import { App } from './frame/App.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

const ChairApp = lazy(async () => ({ default: (await import('./chair/ChairApp.tsx')).ChairApp }));

/** The address the window for the room is opened at; the main window never goes there. */
const isForTheRoom = window.location.hash === '#/chair';

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      {isForTheRoom ? (
        <Suspense>
          <ChairApp />
        </Suspense>
      ) : (
        <App />
      )}
    </QueryClientProvider>
  </StrictMode>,
);
