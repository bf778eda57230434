import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';
import { type Drawn, drawnPlace } from './places-on-pages.ts';

/** A text on the pages, and how far it is from the corner of what holds them, in px. */
export interface Placed extends Drawn {
  readonly fromTop: number;
  readonly fromLeft: number;
}

/** Where a text is drawn within `root`; looked for again when anything around it changes. */
export function useDrawnPlace(root: RefObject<HTMLElement | null>, place: string | null): Placed | null {
  const [placed, setPlaced] = useState<Placed | null>(null);

  const find = useCallback(() => {
    const pages = root.current;
    const drawn = pages === null || place === null ? null : drawnPlace(pages, place);
    // Scrolled out of sight, what is being changed stays where it was.
    if (pages === null || drawn === null) return;
    const box = pages.getBoundingClientRect();
    const next = { ...drawn, fromTop: drawn.top - box.top, fromLeft: drawn.left - box.left };
    setPlaced((now) => (now !== null && isSame(now, next) ? now : next));
  }, [root, place]);

  // The pages lay themselves out anew after what is on them changed.
  useLayoutEffect(() => {
    find();
    const later = requestAnimationFrame(find);
    return () => cancelAnimationFrame(later);
  });

  useLayoutEffect(() => {
    const pages = root.current;
    if (pages === null) return;
    window.addEventListener('resize', find);
    pages.addEventListener('scroll', find, true);
    return () => {
      window.removeEventListener('resize', find);
      pages.removeEventListener('scroll', find, true);
    };
  }, [root, find]);
  return placed?.element.dataset.place === place ? placed : null;
}

function isSame(a: Placed, b: Placed): boolean {
  return (
    a.element === b.element &&
    a.fromTop === b.fromTop &&
    a.fromLeft === b.fromLeft &&
    a.width === b.width &&
    a.height === b.height
  );
}
