import { type RefObject, useLayoutEffect, useState } from 'react';

/** Smaller than this, text of 13 pt is hard to read; then the sheet is wider than its place. */
const LEAST = 0.7;

/** How much smaller than paper a sheet of so many px is shown, so that it fits the width of `root`. */
export function useFit(root: RefObject<HTMLElement | null>, widthPx: number): number {
  const [fit, setFit] = useState(1);
  useLayoutEffect(() => {
    const box = root.current;
    if (box === null) return;
    const measure = () => setFit(Math.min(1, Math.max(LEAST, box.clientWidth / widthPx)));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, [root, widthPx]);
  return fit;
}
