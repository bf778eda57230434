import { ExpectedError } from '../../../shared/contract/errors.ts';
import { begins, isProtected, isZlibError } from '../office-file.ts';
import { BadZip, type Packed, unpack, zipParts } from '../zip.ts';

/** Size limits of a spreadsheet; far above any list an office keeps by hand. */
export const limits = {
  fileBytes: 20_000_000,
  parts: 2000,
  /** All parts that are read, unpacked. */
  unpackedBytes: 32_000_000,
  /** The highest compression ratio of a part over one megabyte. */
  ratio: 200,
} as const;

const LARGE = 1_000_000;

/**
 * The parts with cells. Macros, links to other files, drawings and pivot table data are left out: the table's reader
 * never sees them.
 */
const READ = new RegExp(
  [
    String.raw`^\[content_types\]\.xml$`,
    String.raw`^_rels/\.rels$`,
    String.raw`^xl/(?:workbook|sharedstrings|styles)\.xml$`,
    String.raw`^xl/_rels/workbook\.xml\.rels$`,
    String.raw`^xl/worksheets/[^/]+\.xml$`,
  ].join('|'),
  'i',
);

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Unpacks the needed parts of an .xlsx file, and no more than the limits allow, whatever sizes the file claims.
 * @throws ExpectedError spreadsheet-not-xlsx, spreadsheet-old, spreadsheet-protected, spreadsheet-damaged,
 * spreadsheet-too-large
 */
export function safeParts(file: Uint8Array, name: string): Record<string, Uint8Array> {
  const refuse = (code: Refusal, cause?: unknown) => new ExpectedError(code, { file: name }, { cause });
  if (begins(file, COMPOUND)) throw refuse(isProtected(file) ? 'spreadsheet-protected' : 'spreadsheet-old');
  if (!begins(file, ZIP)) throw refuse('spreadsheet-not-xlsx');
  try {
    const parts = zipParts(file, limits.parts);
    if (!parts.some((part) => /^xl\/workbook\.xml$/i.test(part.name))) throw refuse('spreadsheet-not-xlsx');
    return unpacked(parts.filter((part) => READ.test(part.name)));
  } catch (error) {
    if (error instanceof ExpectedError) throw error;
    if (error instanceof RangeError) throw refuse('spreadsheet-too-large', error);
    if (error instanceof BadZip || isZlibError(error)) throw refuse('spreadsheet-damaged', error);
    throw error;
  }
}

type Refusal =
  | 'spreadsheet-not-xlsx'
  | 'spreadsheet-old'
  | 'spreadsheet-protected'
  | 'spreadsheet-damaged'
  | 'spreadsheet-too-large';

/** @throws RangeError */
function unpacked(parts: readonly Packed[]): Record<string, Uint8Array> {
  let left: number = limits.unpackedBytes;
  return Object.fromEntries(
    parts.map((part) => {
      const most = Math.min(left, Math.max(LARGE, part.bytes.length * limits.ratio));
      const bytes = unpack(part, most);
      left -= bytes.length;
      return [part.name, bytes];
    }),
  );
}
