import { useEffect } from 'react';
import { call } from '../../platform/bridge/bridge.ts';
import { useAnswer } from '../../platform/bridge/queries.ts';
import { PrintedPages } from './PrintedPages.tsx';

// React tells the window of what it could not draw.
window.addEventListener('error', giveUp);

function giveUp(): void {
  void call('printer.failed', {});
}

/** The window nobody sees, in which a paper is drawn to be printed. */
export function PrinterApp() {
  const { data, error } = useAnswer('printer.take', {});
  useEffect(() => {
    if (error !== null) giveUp();
  }, [error]);
  return data === undefined ? null : <PrintedPages paper={data.paper} profile={data.profile} />;
}
