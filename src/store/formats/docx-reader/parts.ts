import { ExpectedError } from '../../../shared/contract/errors.ts';
import { begins, isProtected, isZlibError } from '../office-file.ts';
import { type OfficePackage, openPackage, type PackageLimits } from '../package.ts';
import { BadZip } from '../zip.ts';

/** Size limits of a Word document; a record with 5,000 remarks stays far below. */
export const limits = {
  fileBytes: 50_000_000,
  parts: 5000,
  /** All parts that are read, unpacked. */
  unpackedBytes: 40_000_000,
  /** The highest compression ratio of a part over one megabyte. */
  ratio: 200,
} as const satisfies PackageLimits & { fileBytes: number };

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/** The unpacked parts of a Word file, by name in lower case. */
export type WordParts = ReadonlyMap<string, Uint8Array>;

/** A Word file whose parts are unpacked when they are asked for; its document has whatever name the file gives it. */
export type WordPackage = OfficePackage & { readonly main: string };

/**
 * Opens a .docx file. Pictures, macros and embedded files are unpacked only if asked for.
 * @throws ExpectedError word-not-docx, word-old, word-protected, word-damaged, word-too-large; the last two also when a
 * part is asked for
 */
export function openWord(file: Uint8Array, name: string): WordPackage {
  const refuse = (code: Refusal, cause?: unknown) => new ExpectedError(code, { file: name }, { cause });
  if (file.length > limits.fileBytes) throw refuse('word-too-large');
  if (begins(file, COMPOUND)) throw refuse(isProtected(file) ? 'word-protected' : 'word-old');
  if (!begins(file, ZIP)) throw refuse('word-not-docx');

  function orRefuse<Value>(read: () => Value): Value {
    try {
      return read();
    } catch (error) {
      if (error instanceof RangeError) throw refuse('word-too-large', error);
      if (error instanceof BadZip || isZlibError(error)) throw refuse('word-damaged', error);
      throw error;
    }
  }

  const source = orRefuse(() => openPackage(file, limits));
  const { main } = source;
  const document = orRefuse(() => (main === null ? undefined : source.part(main)));
  if (main === null || document === undefined || !isDocument(document)) throw refuse('word-not-docx');
  return {
    names: source.names,
    main,
    part: (part) => orRefuse(() => source.part(part)),
    relations: (of) => orRefuse(() => source.relations(of)),
  };
}

/**
 * All parts of a .docx file, and no more than the limits allow, whatever sizes the file claims.
 * @throws ExpectedError as `openWord` does
 */
export function wordParts(file: Uint8Array, name: string): WordParts {
  const source = openWord(file, name);
  const parts = source.names
    .filter((part) => !part.endsWith('/'))
    .map((part) => [part, source.part(part)] as const);
  return new Map(
    parts.flatMap(([part, bytes]) => (bytes === undefined ? [] : [[part.toLowerCase(), bytes]])),
  );
}

/** Whether the main part is a document, whatever is wrong with it otherwise: not a workbook, not a presentation. */
function isDocument(main: Uint8Array): boolean {
  return !/<(?:\w+:)?(?:workbook|presentation)[\s/>]/.test(
    Buffer.from(main.subarray(0, 4000)).toString('utf8'),
  );
}

type Refusal = 'word-not-docx' | 'word-old' | 'word-protected' | 'word-damaged' | 'word-too-large';
