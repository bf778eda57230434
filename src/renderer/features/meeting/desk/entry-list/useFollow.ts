import { type RefObject, useCallback, useEffect, useLayoutEffect, useReducer, useRef } from 'react';
import { atNewest, type Reading, read } from './follow.ts';

/**
 * Keeps a scrolling box at its newest row while its reader is there (see follow.ts).
 * @param count how many rows it has
 * @param paused whether the reader is busy with a row: then nothing is moved
 */
export function useFollow(
  box: RefObject<HTMLElement | null>,
  count: number,
  paused: boolean,
): { reading: Reading; onScroll: () => void; jump: () => void } {
  const [reading, dispatch] = useReducer(read, atNewest);
  const moves = reading.follows && !paused;

  const toEnd = useCallback(() => {
    if (box.current !== null) box.current.scrollTop = box.current.scrollHeight;
  }, [box]);

  const counted = useRef(count);
  useLayoutEffect(() => {
    if (count !== counted.current) dispatch({ type: 'added', count: count - counted.current });
    counted.current = count;
    if (moves) toEnd();
  }, [count, moves, toEnd]);

  useEffect(() => {
    const element = box.current;
    if (element === null || !moves) return;
    const observer = new ResizeObserver(toEnd);
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  }, [box, moves, toEnd]);

  const onScroll = useCallback(() => {
    if (box.current === null) return;
    const { scrollHeight, scrollTop, clientHeight } = box.current;
    dispatch({ type: 'scrolled', toEnd: scrollHeight - scrollTop - clientHeight });
  }, [box]);
  const jump = useCallback(() => {
    dispatch({ type: 'jumped' });
    toEnd();
  }, [toEnd]);

  return { reading, onScroll, jump };
}
