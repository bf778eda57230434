import { ExpectedError } from '../../../shared/contract/errors.ts';
import { wordParts } from '../docx-reader/parts.ts';
import { zipParts } from '../zip.ts';

/** Size limits of a form; far above any form of an office, pictures of its emblem included. */
export const limits = {
  /** In base64 this stays within the limit of the record's field. */
  fileBytes: 2_900_000,
  parts: 500,
  /** For a part that is text: a form has few pages. */
  xmlBytes: 4_000_000,
} as const;

/** The parts of a .docx by name, unpacked, in the order of the file. */
export type FormParts = ReadonlyMap<string, Uint8Array>;

/** The part that lists the type of each part. */
export const TYPES = '[Content_Types].xml';

/** Parts that are text. */
export const XML = /\.(?:xml|rels)$/i;
/** Macros and embedded objects of other programs: never run, never kept. */
const PROGRAMS = /(?:^|\/)(?:vbaproject[^/]*|vbadata\.xml|activex\/.*|embeddings\/.*)$/i;

/**
 * Unpacks a .docx, no more than the limits allow, whatever sizes the file claims.
 * @throws ExpectedError form-has-programs, and as `wordParts` does
 */
export function formParts(file: Uint8Array, name: string): FormParts {
  const tooLarge = () => new ExpectedError('word-too-large', { file: name });
  if (file.length > limits.fileBytes) throw tooLarge();
  const unpacked = wordParts(file, name);
  if ([...unpacked.keys()].some((part) => PROGRAMS.test(part)))
    throw new ExpectedError('form-has-programs', { file: name });
  if ([...unpacked].some(([part, bytes]) => XML.test(part) && bytes.length > limits.xmlBytes))
    throw tooLarge();
  // With exactly the names they have in the file, since the parts that are kept are packed again.
  const parts = zipParts(file, limits.parts).flatMap((part) => {
    const bytes = unpacked.get(part.name.toLowerCase());
    return bytes === undefined ? [] : [[part.name, bytes] as const];
  });
  return new Map(parts);
}
