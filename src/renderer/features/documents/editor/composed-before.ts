/** How far the words that can be changed begin behind what is composed before them, in px of the screen. */
export interface ComposedBefore {
  /** From the top of the paragraph to the line on which the words begin. */
  readonly top: number;
  /** From the left edge of the paragraph to the first word; null if nothing is composed before it. */
  readonly indent: number | null;
}

/** Measures what is composed at the beginning of a drawn text. */
export function composedBefore(element: HTMLElement): ComposedBefore {
  const paragraph = element.querySelector('p');
  const spans = paragraph === null ? [] : leadingSpans(paragraph);
  const first = spans[0]?.getClientRects()[0];
  const last = [...(spans.at(-1)?.getClientRects() ?? [])].at(-1);
  if (paragraph === null || first === undefined || last === undefined) return { top: 0, indent: null };
  return { top: last.top - first.top, indent: last.right - paragraph.getBoundingClientRect().left };
}

function leadingSpans(paragraph: HTMLElement): HTMLElement[] {
  const nodes = [...paragraph.childNodes];
  const end = nodes.findIndex(
    (node) => !(node instanceof HTMLElement) || node.dataset.composed === undefined,
  );
  return nodes.slice(0, end < 0 ? undefined : end).filter((node) => node instanceof HTMLElement);
}
