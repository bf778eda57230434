import { type RefObject, useEffect, useRef } from 'react';
import { isKey } from '../../../platform/keys/keys.ts';
import { focusPlace, placeAt, placeBeside } from './places-on-pages.ts';

/** What is done to the texts on the pages. */
interface PlaceActs {
  readonly isOpen: boolean;
  open(place: string): void;
  /** `next`: the text that has the focus then. */
  leaveOut(place: string, next: string | null): void;
}

/** A click or Enter on a text changes it, the arrows go from text to text, Delete leaves one out. */
export function usePlaceKeys(root: RefObject<HTMLElement | null>, acts: PlaceActs): void {
  const latest = useRef(acts);
  useEffect(() => {
    latest.current = acts;
  });
  useEffect(() => {
    const pages = root.current;
    if (pages === null) return;
    const onClick = ({ target }: MouseEvent) => {
      const place = placeAt(target)?.dataset.place;
      const isOnButton = target instanceof Element && target.closest('button') !== null;
      // Whoever marks words with the mouse wants to copy them.
      const isMarking = window.getSelection()?.isCollapsed === false;
      if (place !== undefined && !isOnButton && !isMarking) latest.current.open(place);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const { target } = event;
      if (!(target instanceof HTMLElement) || !latest.current.isOpen) return;
      if (target.dataset.place !== undefined && act(event, pages, target, latest.current)) {
        event.preventDefault();
      }
    };
    pages.addEventListener('click', onClick);
    pages.addEventListener('keydown', onKeyDown);
    return () => {
      pages.removeEventListener('click', onClick);
      pages.removeEventListener('keydown', onKeyDown);
    };
  }, [root]);
}

/** Does what a key does on a text; false for other keys. */
function act(event: KeyboardEvent, pages: HTMLElement, text: HTMLElement, acts: PlaceActs): boolean {
  const place = text.dataset.place ?? '';
  const [before, after] = [placeBeside(pages, text, -1), placeBeside(pages, text, 1)];
  if (isKey(event, 'changeText')) acts.open(place);
  else if (isKey(event, 'leaveTextOut')) acts.leaveOut(place, (after ?? before)?.dataset.place ?? null);
  else if (isKey(event, 'nextText')) focusIfThere(after);
  else if (isKey(event, 'textBefore')) focusIfThere(before);
  else return false;
  return true;
}

function focusIfThere(text: HTMLElement | null): void {
  if (text !== null) focusPlace(text);
}
