/** Where a text that can be changed is drawn, as far as it can be seen: not what runs on to pages beside its own. */
export interface Drawn {
  readonly element: HTMLElement;
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

const PLACE = '[data-place]';

/** The text around or at an element. */
export function placeAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(PLACE) : null;
}

/** What can be seen of a text on one of its pages; null where nothing can. */
export function drawnAt(element: HTMLElement): Drawn | null {
  const sheet = element.closest('section')?.getBoundingClientRect();
  if (sheet === undefined) return null;
  const seen = [...element.getClientRects()].filter(
    ({ left, right, top, bottom }) =>
      left >= sheet.left && right <= sheet.right && top >= sheet.top && bottom <= sheet.bottom,
  );
  const [first] = seen;
  if (first === undefined) return null;
  const bottom = Math.max(...seen.map((rect) => rect.bottom));
  return { element, top: first.top, left: first.left, width: first.width, height: bottom - first.top };
}

/** Everything drawn of one place, from its first line on. */
export function drawnPlace(pages: HTMLElement, place: string): Drawn | null {
  const all = [...pages.querySelectorAll<HTMLElement>(`[data-place="${CSS.escape(place)}"]`)];
  const drawn = all.flatMap((element) => drawnAt(element) ?? []);
  const [first] = drawn;
  if (first === undefined) return null;
  const below = drawn.filter(({ left, top }) => left === first.left && top >= first.top);
  const bottom = Math.max(...below.map(({ top, height }) => top + height));
  return { ...first, height: bottom - first.top };
}

/** Gives a text the focus and brings it into sight, up and down only: what is beside the page stays beside it. */
export function focusPlace(element: HTMLElement): boolean {
  const drawn = drawnAt(element);
  if (drawn === null) return false;
  element.focus({ preventScroll: true });
  const scroller = scrollerOf(element);
  if (scroller === null) return true;
  const box = scroller.getBoundingClientRect();
  const above = drawn.top - (box.top + MARGIN);
  const below = drawn.top + Math.min(drawn.height, box.height - 2 * MARGIN) - (box.bottom - MARGIN);
  if (above < 0) scroller.scrollTop += above;
  else if (below > 0) scroller.scrollTop += below;
  return true;
}

/** px kept free above and below a text that was brought into sight. */
const MARGIN = 48;

/** The text before or after one, in the order they are read. */
export function placeBeside(pages: HTMLElement, from: HTMLElement, step: 1 | -1): HTMLElement | null {
  const all = [...pages.querySelectorAll<HTMLElement>(PLACE)];
  for (let at = all.indexOf(from) + step; at >= 0 && at < all.length; at += step) {
    const candidate = all[at];
    if (
      candidate !== undefined &&
      candidate.dataset.place !== from.dataset.place &&
      drawnAt(candidate) !== null
    )
      return candidate;
  }
  return null;
}

/** The first text that can be seen in the window. */
export function placeInSight(pages: HTMLElement): HTMLElement | null {
  const all = [...pages.querySelectorAll<HTMLElement>(PLACE)];
  const top = scrollerOf(pages)?.getBoundingClientRect().top ?? 0;
  return all.find((element) => (drawnAt(element)?.top ?? Number.NEGATIVE_INFINITY) >= top) ?? all[0] ?? null;
}

function scrollerOf(element: HTMLElement): HTMLElement | null {
  for (let box = element.parentElement; box !== null; box = box.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(box).overflowY) && box.scrollHeight > box.clientHeight)
      return box;
  }
  return null;
}
