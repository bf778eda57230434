/** Lines of a paragraph that stay together at the foot and at the head of a page, as `orphans` and `widows` say. */
const TOGETHER = 2;

/**
 * Changes a flow that was just laid out where Word breaks pages otherwise than the browser: the head of a table stands
 * on each of its pages, and a paragraph too short to be divided goes to the next page with the heading over it.
 *
 * @param pageOf on which page a box is.
 */
export function breakAsWord(flow: HTMLElement, pageOf: (box: DOMRect) => number): void {
  const pieces = [...flow.querySelectorAll<HTMLElement>('[data-piece]')];
  // From the top, since whatever is changed moves what is below it.
  for (const piece of pieces) {
    if (piece instanceof HTMLTableRowElement) repeatHead(piece, pageOf);
    else if (piece instanceof HTMLParagraphElement && isShortAndDivided(piece))
      piece.style.breakInside = 'avoid';
  }
}

/** Where a row is drawn from: the head over it where it is the first on its page. */
export function headOver(row: Element): Element | null {
  const before = row.previousElementSibling ?? row.closest('table')?.tHead?.firstElementChild ?? null;
  return before?.hasAttribute('data-piece') === true ? null : before;
}

function repeatHead(row: HTMLTableRowElement, pageOf: (box: DOMRect) => number): void {
  const before = row.previousElementSibling;
  const head = row.closest('table')?.tHead?.rows[0];
  if (before === null || head === undefined) return;
  if (pageOf(before.getBoundingClientRect()) < pageOf(row.getBoundingClientRect()))
    row.before(head.cloneNode(true));
}

function isShortAndDivided(paragraph: HTMLParagraphElement): boolean {
  const boxes = [...paragraph.getClientRects()];
  if (boxes.length < 2) return false;
  const height = boxes.reduce((sum, box) => sum + box.height, 0);
  return Math.round(height / Number.parseFloat(getComputedStyle(paragraph).lineHeight)) < 2 * TOGETHER;
}
