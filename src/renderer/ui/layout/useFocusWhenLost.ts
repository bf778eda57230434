import { type RefObject, useEffect, useRef } from 'react';

/**
 * The button that was pressed is gone with the step it belonged to, and the focus with it: it goes on to what came in
 * its place. Where somebody is elsewhere on the screen, they stay there.
 */
export function useFocusWhenLost<Target extends HTMLElement>(): RefObject<Target | null> {
  const target = useRef<Target>(null);
  useEffect(() => {
    if (document.activeElement === document.body) target.current?.focus();
  }, []);
  return target;
}
