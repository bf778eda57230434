import { ExpectedError } from '../../../shared/contract/errors.ts';
import { begins, isProtected, isZlibError } from '../office-file.ts';
import { BadZip, type Packed, unpack, zipParts } from '../zip.ts';

/** Size limits of a Word document; a record with 5,000 remarks stays far below. */
export const limits = {
  fileBytes: 50_000_000,
  parts: 5000,
  /** All parts that are read, unpacked. */
  unpackedBytes: 40_000_000,
  /** The highest compression ratio of a part over one megabyte. */
  ratio: 200,
} as const;

const LARGE = 1_000_000;
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
const MAIN = /^word\/document\.xml$/i;

/** The unpacked parts of a Word file, by name. */
export type WordParts = ReadonlyMap<string, Uint8Array>;

/**
 * Unpacks the wanted parts of a .docx file, and no more than the limits allow, whatever sizes the file claims.
 * Pictures, macros and embedded files are unpacked only if wanted.
 * @throws ExpectedError word-not-docx, word-old, word-protected, word-damaged, word-too-large
 */
export function wordParts(file: Uint8Array, name: string, wanted: RegExp): WordParts {
  const refuse = (code: Refusal, cause?: unknown) => new ExpectedError(code, { file: name }, { cause });
  if (file.length > limits.fileBytes) throw refuse('word-too-large');
  if (begins(file, COMPOUND)) throw refuse(isProtected(file) ? 'word-protected' : 'word-old');
  if (!begins(file, ZIP)) throw refuse('word-not-docx');
  try {
    const parts = zipParts(file, limits.parts);
    if (!parts.some((part) => MAIN.test(part.name))) throw refuse('word-not-docx');
    return unpacked(parts.filter((part) => wanted.test(part.name)));
  } catch (error) {
    if (error instanceof ExpectedError) throw error;
    if (error instanceof RangeError) throw refuse('word-too-large', error);
    if (error instanceof BadZip || isZlibError(error)) throw refuse('word-damaged', error);
    throw error;
  }
}

type Refusal = 'word-not-docx' | 'word-old' | 'word-protected' | 'word-damaged' | 'word-too-large';

/** @throws RangeError */
function unpacked(parts: readonly Packed[]): Map<string, Uint8Array> {
  let left: number = limits.unpackedBytes;
  return new Map(
    parts.map((part) => {
      const most = Math.min(left, Math.max(LARGE, part.bytes.length * limits.ratio));
      const bytes = unpack(part, most);
      left -= bytes.length;
      return [part.name.toLowerCase(), bytes];
    }),
  );
}
