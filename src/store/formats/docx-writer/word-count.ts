import type { FileChild, TableRow } from 'docx';

type Part = FileChild | TableRow;

/** Takes a part of a document into the count, and gives it back. */
export type Counted = <T extends Part>(part: T) => T;

/**
 * Counts the parts of a document as they are written: the library does so in one go and tells nothing.
 * @param tell hears of each part how many are written, of all that were taken into the count.
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
