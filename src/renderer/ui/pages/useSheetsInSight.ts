import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';

/** Between two sheets, px. */
const GAP = 16;
/** Sheets drawn above and below those in sight. */
const MORE = 1;

interface SheetsInSight {
  /** Of all sheets, px. */
  readonly height: number;
  /** Which pages, counted from 0, and how far down, px. */
  readonly inSight: readonly { readonly page: number; readonly top: number }[];
  /** Brings a page into sight. */
  scrollTo(page: number): void;
}

/** Which of the sheets under one another in `root`, of `sheetPx` each, are in sight of whatever scrolls it. */
export function useSheetsInSight(
  root: RefObject<HTMLElement | null>,
  count: number,
  sheetPx: number,
): SheetsInSight {
  const [above, setAbove] = useState(0);
  // Sheets of another size are others.
  const getItemKey = useCallback((page: number) => `${page} ${sheetPx}`, [sheetPx]);
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scrollerOf(root.current),
    getItemKey,
    estimateSize: () => sheetPx,
    gap: GAP,
    overscan: MORE,
    scrollMargin: above,
  });
  // Something above may have come or gone with any change of the screen.
  useLayoutEffect(() => {
    const scroller = scrollerOf(root.current);
    if (root.current === null || scroller === null) return;
    const { top } = root.current.getBoundingClientRect();
    setAbove(Math.round(top - scroller.getBoundingClientRect().top + scroller.scrollTop));
  });
  const scrollTo = useCallback(
    (page: number) => virtualizer.scrollToIndex(page, { align: 'start' }),
    [virtualizer],
  );
  return {
    height: virtualizer.getTotalSize(),
    inSight: virtualizer.getVirtualItems().map(({ index, start }) => ({ page: index, top: start - above })),
    scrollTo,
  };
}

function scrollerOf(element: HTMLElement | null): HTMLElement | null {
  for (let box = element?.parentElement ?? null; box !== null; box = box.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(box).overflowY)) return box;
  }
  return null;
}
