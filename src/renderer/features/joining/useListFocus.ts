import { type KeyboardEvent, type RefObject, useCallback, useLayoutEffect, useRef } from 'react';

/** Marks the first act of each thing in a list: where the arrows stop. */
export const FIRST_ACT = { 'data-first-act': '' };

/**
 * Says that a thing of the list, or a part of it, is about to leave the list because it was acted on; null where it
 * stays after all.
 */
export type Acting = (part: HTMLElement | null) => void;

/**
 * Arrows go from thing to thing. What was acted on leaves the list and takes the focus with it, which goes on to the
 * next thing, else to the last, else to what is given; somebody who is elsewhere on the screen stays there.
 */
export function useListFocus(otherwise: RefObject<HTMLElement | null>) {
  const area = useRef<HTMLElement>(null);
  const at = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (at.current === null || document.activeElement !== document.body) return;
    const acts = firstActs(area.current);
    const next = acts[Math.min(at.current, acts.length - 1)] ?? otherwise.current;
    at.current = null;
    next?.focus();
  });
  const acting: Acting = useCallback((part) => {
    at.current = part === null ? null : firstActs(area.current).filter((act) => isBefore(act, part)).length;
  }, []);
  const onKeyDown = useCallback((event: KeyboardEvent) => {
    const { key, target } = event;
    if ((key !== 'ArrowDown' && key !== 'ArrowUp') || !(target instanceof HTMLButtonElement)) return;
    const acts = firstActs(area.current);
    const next =
      key === 'ArrowDown'
        ? acts.find((act) => isBefore(target, act))
        : acts.findLast((act) => isBefore(act, target) && act.parentElement !== target.parentElement);
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  }, []);
  return { area, acting, onKeyDown };
}

function firstActs(area: HTMLElement | null): HTMLElement[] {
  return [...(area?.querySelectorAll<HTMLElement>('[data-first-act]') ?? [])];
}

function isBefore(one: HTMLElement, other: HTMLElement): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
