import {
  type PDFContext,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib';
import { joinedOutlines } from './joined-outlines.ts';
import { joinedStructure } from './joined-structure.ts';
import { renumberElements, valuesIn } from './structure-ids.ts';
import type { TakenPart } from './taken-part.ts';

/** A PDF of Chromium's, and what its bookmark says. */
export interface DrawnPart {
  readonly bytes: Uint8Array;
  readonly title: string;
}

/**
 * PDFs of Chromium's as one, page after page. Every object is taken over under another number, so that nothing is drawn
 * again; each document has a bookmark over its own bookmarks, and is an element of the one structure.
 * @throws errors of the library about what is no PDF
 */
export async function joinedPdf(parts: readonly DrawnPart[]): Promise<Uint8Array> {
  const joined = await PDFDocument.create({ updateMetadata: false });
  const { context, catalog } = joined;
  const taken: TakenPart[] = [];
  for (const [at, part] of parts.entries()) taken.push(await takePart(part, at, context));
  // Trees of pages may stand in one another, so each document keeps its own.
  const pages = catalog.Pages();
  const root = catalog.get(PDFName.of('Pages'));
  for (const { tree } of taken) if (root !== undefined) tree.set(PDFName.of('Parent'), root);
  pages.set(PDFName.of('Kids'), context.obj(taken.map(({ treeRef }) => treeRef)));
  const total = taken.reduce((sum, one) => sum + one.pages.length, 0);
  pages.set(PDFName.of('Count'), PDFNumber.of(total));
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
  catalog.set(PDFName.of('StructTreeRoot'), joinedStructure(context, taken));
  catalog.set(PDFName.of('Outlines'), joinedOutlines(context, taken));
  return joined.save({
    addDefaultPage: false,
    updateFieldAppearances: false,
    objectsPerTick: OBJECTS_A_SLICE,
  });
}

/** As many as take some milliseconds. */
const OBJECTS_A_SLICE = 200;

/** Brings all objects of a PDF into another one, where their numbers follow those that are there. */
async function takePart({ bytes, title }: DrawnPart, at: number, into: PDFContext): Promise<TakenPart> {
  const drawn = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: OBJECTS_A_SLICE });
  const { context, catalog } = drawn;
  // The names of its elements are counted from the same number in each.
  renumberElements(context, `d${String(at + 1).padStart(4, '0')}`);
  const offset = into.largestObjectNumber;
  const moved = (ref: PDFRef) => PDFRef.of(ref.objectNumber + offset, ref.generationNumber);
  const rootOf = (key: string) => context.lookupMaybe(catalog.get(PDFName.of(key)), PDFDict);
  const [structure, outlines, info] = [
    rootOf('StructTreeRoot'),
    rootOf('Outlines'),
    context.lookup(context.trailerInfo.Info),
  ];
  const treeRef = catalog.get(PDFName.of('Pages'));
  if (!(treeRef instanceof PDFRef)) throw new Error('a PDF without a tree of pages');
  const tree = context.lookup(treeRef, PDFDict);
  const pages = drawn.getPages().map(({ ref }) => moved(ref));
  const objects = context.enumerateIndirectObjects();
  for (const [, object] of objects) moveRefs(object, moved);
  // These are of a whole file, and the joined one has its own.
  const left = new Set<PDFObject | undefined>([catalog, info, structure, outlines]);
  for (const [ref, object] of objects) if (!left.has(object)) into.assign(moved(ref), object);
  return { title, pages, tree, treeRef: moved(treeRef), structure, outlines };
}

/** Every reference within an object. */
function moveRefs(object: PDFObject, moved: (ref: PDFRef) => PDFRef): void {
  const within = object instanceof PDFRawStream ? object.dict : object;
  for (const [value, replace] of valuesIn(within)) {
    if (value instanceof PDFRef) replace(moved(value));
    else moveRefs(value, moved);
  }
}
