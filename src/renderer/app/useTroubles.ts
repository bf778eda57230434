import { useEffect } from 'react';
import { CallFailed, call } from '../platform/bridge/bridge.ts';
import { useNotices } from '../platform/notices.tsx';

/** Tells what went wrong without anybody having asked for anything: in the program, or in this window. */
export function useTroubles(): void {
  const { tellError } = useNotices();
  useEffect(() => {
    const take = () =>
      call('app.takeTrouble', {}).then((error) => {
        if (error !== null) tellError(new CallFailed(error));
      }, tellError);
    // What is foreseen has its own sentence, also where nobody waited for it.
    const tell = (thrown: unknown) =>
      tellError(thrown instanceof CallFailed ? thrown : new CallFailed({ code: 'program-fault' }));
    // The browser also speaks of its own layout here (ResizeObserver); nothing was thrown then.
    const onError = ({ error }: ErrorEvent) => error instanceof Error && tell(error);
    const onRejection = ({ reason }: PromiseRejectionEvent) => tell(reason);
    void take();
    const stopHearing = window.giaoban.on('trouble', () => void take());
    window.addEventListener('error', onError);
    window.addEventListener('unhandledrejection', onRejection);
    return () => {
      stopHearing();
      window.removeEventListener('error', onError);
      window.removeEventListener('unhandledrejection', onRejection);
    };
  }, [tellError]);
}
