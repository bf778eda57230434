import {
  type FocusEvent,
  type MouseEvent,
  type SyntheticEvent,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react';

type Field = HTMLInputElement | HTMLTextAreaElement;

/**
 * A field whose text is selected whole when it is come to, by key or by a click, so that typing replaces it. The click
 * that brings the focus would put the caret somewhere; the next one does.
 * @param text what the field shows; when the program writes it otherwise, it stays selected
 */
export function useSelectsAll(text: string) {
  const field = useRef<Field | null>(null);
  const comes = useRef<boolean>(false);
  const isWhole = useRef<boolean>(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new text is what unselects the field.
  useLayoutEffect(() => {
    if (isWhole.current && field.current === document.activeElement) field.current?.select();
  }, [text]);

  return useMemo(
    () => ({
      onMouseDown({ currentTarget }: MouseEvent<Field>) {
        comes.current = document.activeElement !== currentTarget;
      },
      onFocus({ currentTarget }: FocusEvent<Field>) {
        field.current = currentTarget;
        isWhole.current = true;
        currentTarget.select();
      },
      onMouseUp({ currentTarget }: MouseEvent<Field>) {
        // Whoever dragged over a part of it wants that part.
        const isCaret = currentTarget.selectionStart === currentTarget.selectionEnd;
        if (comes.current && isCaret) currentTarget.select();
        comes.current = false;
      },
      onSelect({ currentTarget }: SyntheticEvent<Field>) {
        const { selectionStart, selectionEnd, value } = currentTarget;
        isWhole.current = value !== '' && selectionStart === 0 && selectionEnd === value.length;
      },
      onInput() {
        isWhole.current = false;
      },
    }),
    [],
  );
}
