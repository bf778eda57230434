import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from 'react';

interface HeldPerson {
  readonly panel: RefObject<HTMLElement | null>;
  onFocus(event: FocusEvent<HTMLElement>): void;
  onBlur(event: FocusEvent<HTMLElement>): void;
}

/** Keeps the focus with a person whose row is put in another place or list, where it would be lost to the page. */
export function useHeldPerson(): HeldPerson {
  const panel = useRef<HTMLElement>(null);
  const held = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (held.current === null || document.activeElement !== document.body) return;
    panel.current?.querySelector<HTMLElement>(`[data-person="${held.current}"]`)?.focus();
  });
  return {
    panel,
    onFocus: ({ target }) => {
      held.current = target.dataset.person ?? null;
    },
    onBlur: ({ relatedTarget }) => {
      if (relatedTarget !== null) held.current = null;
    },
  };
}
