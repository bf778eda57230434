import type { Profile } from '../../../shared/documents/profile.ts';
import { pageStep } from './Flow.tsx';
import type { LaidOut, SheetPosition } from './sheets.ts';
import { breakAsWord, headOver } from './word-page-breaks.ts';

/** Where the pieces of a flow stand whose first one begins at `first`, in their order. */
export function laidOutIn(flow: HTMLElement, first: SheetPosition, profile: Profile): LaidOut[] {
  const step = pageStep(flow, profile);
  const origin = flow.getBoundingClientRect();
  const pageOf = ({ left }: DOMRect) => first.page + Math.round((left - origin.left) / step);
  breakAsWord(flow, pageOf);
  return [...flow.querySelectorAll<HTMLElement>('[data-piece]')].map((element) => {
    const piece = Number(element.dataset.piece);
    const boxes = [...element.getClientRects()];
    const box = boxes[0] ?? origin;
    const lastPage = pageOf(boxes.at(-1) ?? origin);
    // What the flow begins with stands where it was put.
    if (piece === first.piece) return { ...first, lastPage };
    const start = element instanceof HTMLTableRowElement ? headOver(element) : null;
    const { top } = start?.getClientRects()[0] ?? box;
    return { piece, page: pageOf(box), lastPage, top: top - origin.top };
  });
}
