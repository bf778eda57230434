import { type FocusEvent, type MouseEvent, useMemo, useRef } from 'react';

type Field = HTMLInputElement | HTMLTextAreaElement;

/**
 * A field whose text is selected whole when it is come to, by key or by a click, so that typing replaces it. The click
 * that brings the focus would put the caret somewhere; the next one does.
 */
export function useSelectsAll() {
  const comes = useRef<boolean>(false);
  return useMemo(
    () => ({
      onMouseDown({ currentTarget }: MouseEvent<Field>) {
        comes.current = document.activeElement !== currentTarget;
      },
      onFocus({ currentTarget }: FocusEvent<Field>) {
        currentTarget.select();
      },
      onMouseUp({ currentTarget }: MouseEvent<Field>) {
        // Whoever dragged over a part of it wants that part.
        const isCaret = currentTarget.selectionStart === currentTarget.selectionEnd;
        if (comes.current && isCaret) currentTarget.select();
        comes.current = false;
      },
    }),
    [],
  );
}
