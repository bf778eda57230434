import { type RefObject, useEffect } from 'react';

/** Ctrl+K from anywhere puts the cursor into the box, with what was looked for last selected. */
export function useSearchKey(input: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isOther = event.altKey || event.shiftKey || event.metaKey || event.isComposing;
      if (!event.ctrlKey || isOther || event.code !== 'KeyK') return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [input]);
}
