import { type PDFContext, PDFDict, PDFHexString, PDFName, PDFNumber, PDFRef } from '@cantoo/pdf-lib';
import type { TakenPart } from './taken-part.ts';

const key = (name: string) => PDFName.of(name);

/** The bookmarks of several documents: one for each, closed over those it has itself. */
export function joinedOutlines(context: PDFContext, parts: readonly TakenPart[]): PDFRef {
  const root = context.obj({ Type: 'Outlines' });
  const rootRef = context.register(root);
  const titled = parts.flatMap(({ title, pages: [first], outlines }) => {
    if (first === undefined) return [];
    const item = context.obj({
      Title: PDFHexString.fromText(title),
      Dest: [first, key('Fit')],
    });
    const ref = context.register(item);
    const inside = childrenOf(context, outlines);
    if (inside.length > 0) {
      hang(context, ref, item, inside);
      // Below zero: as many are under it once it is opened.
      item.set(key('Count'), PDFNumber.of(-inside.reduce((sum, one) => sum + shownBy(context, one), 0)));
    }
    return [ref];
  });
  hang(context, rootRef, root, titled);
  root.set(key('Count'), PDFNumber.of(titled.length));
  return rootRef;
}

/** Sets what bookmarks are under another one, in order; Chromium leaves out who is above whom. */
function hang(context: PDFContext, parentRef: PDFRef, parent: PDFDict, kids: readonly PDFRef[]): void {
  const [first, last] = [kids[0], kids.at(-1)];
  if (first === undefined || last === undefined) return;
  parent.set(key('First'), first);
  parent.set(key('Last'), last);
  for (const [at, ref] of kids.entries()) {
    const item = context.lookup(ref, PDFDict);
    item.set(key('Parent'), parentRef);
    setOrDelete(item, 'Prev', kids[at - 1]);
    setOrDelete(item, 'Next', kids[at + 1]);
    hang(context, ref, item, childrenOf(context, item));
  }
}

function setOrDelete(item: PDFDict, name: string, ref: PDFRef | undefined): void {
  if (ref === undefined) item.delete(key(name));
  else item.set(key(name), ref);
}

/** The bookmarks directly under one, or under the root. */
function childrenOf(context: PDFContext, item: PDFDict | undefined): PDFRef[] {
  const found = new Set<PDFRef>();
  let next = item?.get(key('First'));
  while (next instanceof PDFRef && !found.has(next)) {
    found.add(next);
    next = context.lookup(next, PDFDict).get(key('Next'));
  }
  return [...found];
}

/** How many lines a bookmark takes: itself, and those under it if it is open. */
function shownBy(context: PDFContext, ref: PDFRef): number {
  const count = context.lookupMaybe(context.lookup(ref, PDFDict).get(key('Count')), PDFNumber);
  return 1 + Math.max(0, count?.asNumber() ?? 0);
}
