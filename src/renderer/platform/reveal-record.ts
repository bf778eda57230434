import { revealTarget } from './reveal-target.ts';

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
export function revealRecord(id: string): void {
  revealTarget.set(id);
  // By the next frame its screen is there; the one before may have a row of the same record.
  requestAnimationFrame(() => lookFor(id));
}

function lookFor(id: string): void {
  // Lists and tables say with `data-record` which row is whose; a long list that is still going to the row, that it is.
  const found = (): HTMLElement | null =>
    document.querySelector(`[data-record="${CSS.escape(id)}"]:not([data-seeking=true] *)`);
  const there = found();
  if (there !== null) {
    revealTarget.set(null);
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
    if (revealTarget.get() === id) revealTarget.set(null);
  }
  // A long list gives its rows to other records as it is scrolled.
  watch.observe(document.body, {
    childList: true,
    subtree: true,
    attributeFilter: ['data-record', 'data-seeking'],
  });
}

function pointOut(row: HTMLElement): void {
  // A long list has scrolled to its row by itself and has the focus for it; the page around it may still have to scroll.
  const list = row.closest<HTMLElement>('[role=grid]');
  if (list === null) {
    row.scrollIntoView({ block: 'center' });
    const focusable = 'button, a[href], input, textarea, [tabindex]';
    row.querySelector<HTMLElement>(focusable)?.focus({ preventScroll: true });
    holdInView(row, SETTLING);
  } else {
    list.focus({ preventScroll: true });
    row.scrollIntoView({ block: 'nearest' });
  }
  const backgroundColor = 'var(--colorNeutralBackground1Selected)';
  row.animate([{ backgroundColor }, { backgroundColor }], MARKED);
}

/** A list that was just shown may still move to its own place, such as its end. */
function holdInView(row: HTMLElement, frames: number): void {
  if (frames === 0) return;
  requestAnimationFrame(() => {
    row.scrollIntoView({ block: 'nearest' });
    holdInView(row, frames - 1);
  });
}
