import { useSyncExternalStore } from 'react';

const form = new Intl.DateTimeFormat('vi', { hour: '2-digit', minute: '2-digit', hour12: false });

/** The time of day, to the minute. */
export function WallClock({ className }: { className: string }) {
  const time = useSyncExternalStore(eachSecond, () => form.format(new Date()));
  return <time className={className}>{time}</time>;
}

function eachSecond(tick: () => void): () => void {
  const timer = window.setInterval(tick, 1000);
  return () => window.clearInterval(timer);
}
