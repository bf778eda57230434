import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { type ScreenName, screens } from '../platform/routes.ts';

/** Ctrl+1, Ctrl+2 … go to the places; Alt+← goes back. */
export function useShortcuts(): void {
  const [, navigate] = useLocation();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.shiftKey || event.isComposing) return;
      const place = placeOf(event);
      if (place === undefined && !isBack(event)) return;
      event.preventDefault();
      if (place) navigate(place.path);
      else window.history.back();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [navigate]);
}

/** By the place of the key, not its letter: digits need Shift on some keyboards. */
function placeOf(event: KeyboardEvent): ScreenName | undefined {
  if (!event.ctrlKey || event.altKey) return undefined;
  return screens[Number(event.code.replace(/^(Digit|Numpad)/, '')) - 1];
}

function isBack(event: KeyboardEvent): boolean {
  return event.altKey && !event.ctrlKey && event.key === 'ArrowLeft';
}
