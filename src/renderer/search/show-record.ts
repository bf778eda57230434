/** ms a screen may take to show what was asked for; after that it will not come. */
const PATIENCE = 10_000;
/** Frames in which a screen that was just shown finds its place. */
const SETTLING = 12;
/** ms the row stays marked. */
const MARKED = 2000;

/**
 * Brings the row of a record into view as soon as its screen has it, gives it the focus and marks it for a moment: by
 * standing still in another colour, not by moving.
 */
export function showRecord(id: string): void {
  // By the next frame its screen is there; the one before may have a row of the same record.
  requestAnimationFrame(() => lookFor(id));
}

function lookFor(id: string): void {
  // Lists and tables say with `data-record` which row is whose.
  const found = (): HTMLElement | null => document.querySelector(`[data-record="${CSS.escape(id)}"]`);
  const there = found();
  if (there !== null) {
    pointOut(there);
    return;
  }
  const watch = new MutationObserver(() => {
    const row = found();
    if (row === null) return;
    stop();
    pointOut(row);
  });
  const patience = setTimeout(() => stop(), PATIENCE);
  function stop(): void {
    clearTimeout(patience);
    watch.disconnect();
  }
  watch.observe(document.body, { childList: true, subtree: true });
}

function pointOut(row: HTMLElement): void {
  row.scrollIntoView({ block: 'center' });
  const focusable = 'button, a[href], input, textarea, [tabindex]';
  row.querySelector<HTMLElement>(focusable)?.focus({ preventScroll: true });
  const backgroundColor = 'var(--colorNeutralBackground1Selected)';
  row.animate([{ backgroundColor }, { backgroundColor }], MARKED);
  holdInView(row, SETTLING);
}

/** A list that was just shown may still move to its own place, such as its end. */
function holdInView(row: HTMLElement, frames: number): void {
  if (frames === 0) return;
  requestAnimationFrame(() => {
    row.scrollIntoView({ block: 'nearest' });
    holdInView(row, frames - 1);
  });
}
