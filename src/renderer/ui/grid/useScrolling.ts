import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { isAtFalseEnd, isLeap, ROW_HEIGHT, shiftAt, tallRows, topFor } from './scroll-scale.ts';

/** px */
export const HEAD_HEIGHT = 34;
const OVERSCAN = 6;

/** What of a list is in sight. */
export interface Scrolling {
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** The box that is as tall as the list, px. */
  readonly height: number;
  /** Of the part of the window that shows rows, px. */
  readonly viewHeight: number;
  /** Rows that fit into it whole. */
  readonly fitting: number;
  /** How far rows are ahead of their places in the box. */
  readonly shift: number;
  /** The rows to draw, some beyond what is in sight. */
  readonly from: number;
  readonly to: number;
  /** The rows in sight. */
  readonly first: number;
  readonly last: number;
  /** Brings a row into sight, by as little as it takes. */
  reveal(row: number): void;
  toTop(): void;
}

/** Scrolls a list of any length; see scroll-scale.ts for those too long for a browser. */
export function useScrolling(length: number): Scrolling {
  const scroller = useRef<HTMLDivElement>(null);
  const [viewHeight, setViewHeight] = useState(0);
  const [shift, setShift] = useState(0);
  const fitting = Math.max(Math.floor(viewHeight / ROW_HEIGHT), 1);
  const now = useRef({ length, fitting, shift, top: 0 });
  now.current.length = length;
  now.current.fitting = fitting;

  const moveTo = useCallback((top: number, next: number, rest = 0) => {
    const box = scroller.current;
    if (box === null) return;
    now.current.shift = next;
    now.current.top = top;
    flushSync(() => setShift(next));
    box.scrollTop = top * ROW_HEIGHT + rest;
  }, []);

  // Before the virtualizer's own listener, so that both are drawn at once.
  useLayoutEffect(() => {
    const box = scroller.current;
    if (box === null) return;
    const onScroll = () => {
      const state = now.current;
      const top = box.scrollTop / ROW_HEIGHT;
      if (isLeap(state.top, top, state)) {
        state.shift = shiftAt(top, state);
        setShift(state.shift);
      }
      state.top = top;
    };
    const onRest = () => {
      const state = now.current;
      const shown = box.scrollTop / ROW_HEIGHT;
      const whole = Math.floor(shown);
      if (!isAtFalseEnd(whole, state.shift, state)) return;
      const { top, shift: next } = topFor(whole + state.shift, state);
      moveTo(top, next, (shown - whole) * ROW_HEIGHT);
    };
    box.addEventListener('scroll', onScroll, { passive: true });
    box.addEventListener('scrollend', onRest, { passive: true });
    return () => {
      box.removeEventListener('scroll', onScroll);
      box.removeEventListener('scrollend', onRest);
    };
  }, [moveTo]);

  useEffect(() => {
    const box = scroller.current;
    if (box === null) return;
    const measure = () => setViewHeight(Math.max(box.clientHeight - HEAD_HEIGHT, 0));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, []);

  const virtualizer = useVirtualizer({
    count: tallRows(length),
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
  });
  const items = virtualizer.getVirtualItems();
  const range = virtualizer.range ?? { startIndex: 0, endIndex: -1 };
  const last = (at: number) => Math.min(at + shift, length - 1);

  const reveal = useCallback(
    (row: number) => {
      const box = scroller.current;
      if (box === null || row < 0) return;
      const state = now.current;
      const inView = viewHeight / ROW_HEIGHT;
      const boxTop = box.scrollTop / ROW_HEIGHT;
      const wanted = topToReveal(row, boxTop + state.shift, inView);
      if (wanted === null) return;
      const isWithin = wanted >= state.shift && wanted - state.shift <= tallRows(state.length) - inView;
      if (isWithin && !isLeap(boxTop, wanted - state.shift, state)) {
        state.top = wanted - state.shift;
        box.scrollTop = state.top * ROW_HEIGHT;
        return;
      }
      const target = topFor(Math.ceil(wanted), state);
      moveTo(target.top, target.shift);
      if (row + 1 >= state.length) box.scrollTop = box.scrollHeight;
    },
    [moveTo, viewHeight],
  );
  const toTop = useCallback(() => moveTo(0, 0), [moveTo]);

  return {
    scroller,
    height: tallRows(length) * ROW_HEIGHT,
    viewHeight,
    fitting,
    shift,
    from: (items[0]?.index ?? 0) + shift,
    to: last(items.at(-1)?.index ?? -1),
    first: range.startIndex + shift,
    last: last(range.endIndex),
    reveal,
    toTop,
  };
}

/** The first row in sight that brings a row into sight, by as little as it takes; null where it is. */
function topToReveal(row: number, top: number, inView: number): number | null {
  if (row < top) return row;
  return row + 1 > top + inView ? row + 1 - inView : null;
}
