import { useEffect } from 'react';
import { isKey, type KeyName } from './keys.ts';

/** Does something when a key is pressed anywhere in the window, while whoever uses it is shown. */
export function useKey(name: KeyName, act: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || !isKey(event, name)) return;
      // Behind a dialog nothing is done.
      if (document.querySelector(':modal') !== null) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [name, act]);
}
