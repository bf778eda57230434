/** ms a screen may take to show a field; after that it will not come. */
const PATIENCE = 10_000;

/**
 * Brings the field with this mark (`data-unread`) into view as soon as its screen has it, and puts the caret into it.
 */
export function revealField(mark: string): void {
  // By the next frame its screen may be there; until then the one before is.
  requestAnimationFrame(() => {
    if (goTo(mark)) return;
    const watch = new MutationObserver(() => {
      if (goTo(mark)) stop();
    });
    const patience = setTimeout(() => stop(), PATIENCE);
    function stop(): void {
      clearTimeout(patience);
      watch.disconnect();
    }
    watch.observe(document.body, { childList: true, subtree: true });
  });
}

function goTo(mark: string): boolean {
  const marked = document.querySelector<HTMLElement>(`[data-unread="${CSS.escape(mark)}"]`);
  const field = marked?.matches('input, textarea')
    ? marked
    : marked?.querySelector<HTMLElement>('input, textarea');
  if (!field) return false;
  field.scrollIntoView({ block: 'center' });
  field.focus({ preventScroll: true });
  return true;
}
