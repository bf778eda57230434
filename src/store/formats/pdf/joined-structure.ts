import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
} from '@cantoo/pdf-lib';
import { isElement } from './structure-ids.ts';
import type { TakenPart } from './taken-part.ts';

const key = (name: string) => PDFName.of(name);

/**
 * The one structure of several documents: each is an element under its root, and the two tables that lead from a page to
 * its elements and from a name to its element are put together.
 */
export function joinedStructure(context: PDFContext, parts: readonly TakenPart[]): PDFRef {
  const root = context.obj({ Type: 'StructTreeRoot' });
  const rootRef = context.register(root);
  const elements: PDFObject[] = [];
  const parents: PDFObject[] = [];
  const names: PDFObject[] = [];
  let nextParent = 0;
  for (const { structure, pages } of parts) {
    if (structure === undefined) continue;
    for (const kid of kidsOf(context, structure)) {
      context.lookupMaybe(kid, PDFDict)?.set(key('P'), rootRef);
      elements.push(kid);
    }
    const offset = nextParent;
    const table = takeLeaves(context, structure.get(key('ParentTree')), 'Nums');
    for (let at = 0; at + 1 < table.length; at += 2) {
      const [number, element] = [context.lookup(table[at], PDFNumber).asNumber() + offset, table[at + 1]];
      nextParent = Math.max(nextParent, number + 1);
      if (element !== undefined) parents.push(PDFNumber.of(number), element);
    }
    for (const page of pages) moveParents(context, context.lookup(page, PDFDict), offset);
    names.push(...takeLeaves(context, structure.get(key('IDTree')), 'Names'));
  }
  root.set(key('K'), context.obj(elements));
  root.set(key('ParentTree'), context.register(context.obj({ Nums: parents })));
  root.set(key('ParentTreeNextKey'), PDFNumber.of(nextParent));
  if (names.length > 0) root.set(key('IDTree'), context.register(context.obj({ Names: names })));
  return rootRef;
}

/** The elements directly under the root of a structure, as references. */
function kidsOf(context: PDFContext, structure: PDFDict): PDFObject[] {
  const kids = structure.get(key('K'));
  if (kids === undefined) return [];
  const found = context.lookup(kids);
  if (found instanceof PDFArray) return found.asArray();
  return found !== undefined && isElement(found) ? [kids] : [];
}

/** All of a tree of numbers or names, in order: its leaves hold a key and a value by turns. The tree itself goes. */
function takeLeaves(context: PDFContext, node: PDFObject | undefined, name: 'Nums' | 'Names'): PDFObject[] {
  const found = node === undefined ? undefined : context.lookup(node);
  if (!(found instanceof PDFDict)) return [];
  const own = context.lookupMaybe(found.get(key(name)), PDFArray)?.asArray() ?? [];
  const kids = context.lookupMaybe(found.get(key('Kids')), PDFArray)?.asArray() ?? [];
  if (node instanceof PDFRef) context.delete(node);
  return [...own, ...kids.flatMap((kid) => takeLeaves(context, kid, name))];
}

/** A page, and what stands on it as an element of its own, such as a link, say where they are in the table. */
function moveParents(context: PDFContext, page: PDFDict, offset: number): void {
  move(context, page, 'StructParents', offset);
  const notes = context.lookupMaybe(page.get(key('Annots')), PDFArray)?.asArray() ?? [];
  for (const note of notes) {
    const found = context.lookupMaybe(note, PDFDict);
    if (found !== undefined) move(context, found, 'StructParent', offset);
  }
}

function move(context: PDFContext, dict: PDFDict, name: string, offset: number): void {
  const before = context.lookupMaybe(dict.get(key(name)), PDFNumber);
  if (before !== undefined) dict.set(key(name), PDFNumber.of(before.asNumber() + offset));
}
