import { ExpectedError } from '../../../shared/contract/errors.ts';
import { begins, isProtected, isZlibError } from '../office-file.ts';
import { type OfficePackage, openPackage, type PackageLimits } from '../package.ts';
import { BadZip } from '../zip.ts';
import { standardParts } from './standard-parts.ts';

/** Size limits of a spreadsheet; far above any list an office keeps by hand. */
export const limits = {
  fileBytes: 20_000_000,
  parts: 2000,
  /** All parts that are read, unpacked. */
  unpackedBytes: 32_000_000,
  /** The highest compression ratio of a part over one megabyte. */
  ratio: 200,
} as const satisfies PackageLimits & { fileBytes: number };

/**
 * The parts with cells where Excel itself puts them. Macros, links to other files, drawings and pivot table data are
 * left out: the table's reader never sees them.
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
    const parts = tableParts(openPackage(file, limits));
    if (parts === null) throw refuse('spreadsheet-not-xlsx');
    return parts;
  } catch (error) {
    if (error instanceof ExpectedError) throw error;
    if (error instanceof RangeError) throw refuse('spreadsheet-too-large', error);
    if (error instanceof BadZip || isZlibError(error)) throw refuse('spreadsheet-damaged', error);
    throw error;
  }
}

/** Null if this is no workbook. @throws RangeError, an error of zlib */
function tableParts(source: OfficePackage): Record<string, Uint8Array> | null {
  const workbook = source.main === null ? undefined : source.part(source.main);
  if (workbook === undefined || !isWorkbook(workbook)) return null;
  // All of them count against the limits, whether or not the workbook names them.
  const usual = source.names
    .filter((part) => READ.test(part))
    .flatMap((part) => {
      const bytes = source.part(part);
      return bytes === undefined ? [] : [[part, bytes] as const];
    });
  return standardParts(source, workbook) ?? Object.fromEntries(usual);
}

function isWorkbook(main: Uint8Array): boolean {
  return /<(?:\w+:)?workbook[\s/>]/.test(Buffer.from(main).toString('utf8'));
}

type Refusal =
  | 'spreadsheet-not-xlsx'
  | 'spreadsheet-old'
  | 'spreadsheet-protected'
  | 'spreadsheet-damaged'
  | 'spreadsheet-too-large';
