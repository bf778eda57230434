import type { FileChild, TableRow } from 'docx';

type Part = FileChild | TableRow;

/** Counts a part of a document and returns it unchanged. */
export type Counted = <T extends Part>(part: T) => T;

/**
 * Counts the parts of a document as they are written: the library writes all at once and reports nothing.
 * @param tell is called with how many of all counted parts are written.
 */
export function counting(tell: (done: number, total: number) => void): Counted {
  let total = 0;
  let done = 0;
  return (part) => {
    total += 1;
    const prepare = part.prepForXml.bind(part);
    part.prepForXml = (context) => {
      done += 1;
      tell(done, total);
      return prepare(context);
    };
    return part;
  };
}
