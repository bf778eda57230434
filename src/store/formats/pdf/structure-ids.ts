import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFString,
} from '@cantoo/pdf-lib';

/**
 * Names the elements of a document's structure by their order. Chromium names them by numbers that go on counting from
 * one document to the next, so the same pages would not give the same file.
 * @param prefix keeps the elements of several documents apart
 */
export function renumberElements(context: PDFContext, prefix = ''): void {
  const objects = context.enumerateIndirectObjects().map(([, object]) => object);
  const before = objects.flatMap((object) => {
    const id = isElement(object) ? textOf(object.get(PDFName.of('ID'))) : null;
    return id === null ? [] : [id];
  });
  // In the order of their names, which the tree of ids is sorted by.
  const sorted = [...new Set(before)].toSorted((a, b) => (a < b ? -1 : 1));
  const names = new Map(
    sorted.map((id, at) => [id, PDFString.of(`${prefix}e${String(at + 1).padStart(8, '0')}`)] as const),
  );
  for (const object of objects) rename(object, names);
}

export function isElement(object: PDFObject): object is PDFDict {
  return object instanceof PDFDict && object.get(PDFName.of('Type')) === PDFName.of('StructElem');
}

/** Every text that names an element, in whatever is within an object. */
function rename(object: PDFObject, names: ReadonlyMap<string, PDFString>): void {
  for (const [value, replace] of valuesIn(object)) {
    const name = names.get(textOf(value) ?? '');
    if (name === undefined) rename(value, names);
    else replace(name);
  }
}

/** The values directly within an object, each with what puts another one in its place. */
export function valuesIn(object: PDFObject): (readonly [PDFObject, (value: PDFObject) => void])[] {
  if (object instanceof PDFDict)
    return object.entries().map(([key, value]) => [value, (other) => object.set(key, other)] as const);
  if (object instanceof PDFArray)
    return object.asArray().map((value, at) => [value, (other) => object.set(at, other)] as const);
  return [];
}

function textOf(object: PDFObject | undefined): string | null {
  return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : null;
}
