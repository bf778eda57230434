import { type Packed, unpack, zipParts } from './zip.ts';

/** How much of a file of Word or Excel is unpacked. */
export interface PackageLimits {
  readonly parts: number;
  /** All parts that are read, unpacked. */
  readonly unpackedBytes: number;
  /** The highest compression ratio of a part over one megabyte. */
  readonly ratio: number;
}

/** What one part says of another: "this is my table of styles". */
export interface Relation {
  readonly id: string;
  /** The last word of its kind, such as `styles`; transitional and strict files differ only before it. */
  readonly kind: string;
  /** The name of the other part. */
  readonly target: string;
}

/** A file of Word or Excel: parts that name each other. Names are compared regardless of case. */
export interface OfficePackage {
  readonly names: readonly string[];
  /** The workbook or the document, whatever it is called. */
  readonly main: string | null;
  /** The unpacked content of a part, if it is there. @throws RangeError; an error of zlib */
  part(name: string): Uint8Array | undefined;
  /** The parts a part names, apart from those outside the file; those of the package itself for the empty name. */
  relations(of: string): Relation[];
}

const LARGE = 1_000_000;

/**
 * Opens the zip of a file. Nothing is unpacked before it is asked for, and no more than the limits allow, whatever
 * sizes the file claims.
 * @throws BadZip, RangeError, an error of zlib
 */
export function openPackage(file: Uint8Array, limits: PackageLimits): OfficePackage {
  const parts = new Map(zipParts(file, limits.parts).map((part) => [part.name.toLowerCase(), part]));
  const read = new Map<string, Uint8Array>();
  let left = limits.unpackedBytes;

  function unpacked(packed: Packed): Uint8Array {
    const bytes = unpack(packed, Math.min(left, Math.max(LARGE, packed.bytes.length * limits.ratio)));
    left -= bytes.length;
    return bytes;
  }

  function part(name: string): Uint8Array | undefined {
    const key = name.toLowerCase();
    const packed = parts.get(key);
    const bytes = read.get(key) ?? (packed === undefined ? undefined : unpacked(packed));
    if (bytes !== undefined) read.set(key, bytes);
    return bytes;
  }

  function relations(of: string): Relation[] {
    const slash = of.lastIndexOf('/') + 1;
    return relationsIn(xmlOf(part(`${of.slice(0, slash)}_rels/${of.slice(slash)}.rels`)), of.slice(0, slash));
  }

  const names = [...parts.values()].map(({ name }) => name);
  const declared = relations('').find(({ kind }) => kind === 'officeDocument')?.target;
  const main = [declared, mainByType(xmlOf(part(TYPES))), ...USUAL].find(
    (name) => name !== undefined && parts.has(name.toLowerCase()),
  );
  return { names, main: main ?? null, part, relations };
}

const TYPES = '[Content_Types].xml';
/** Where Word and Excel put the main part, for files that do not say it. */
const USUAL = ['xl/workbook.xml', 'word/document.xml'];

const RELATIONSHIP = /<(?:\w+:)?Relationship\b[^<>]*>/g;
const OVERRIDE = /<(?:\w+:)?Override\b[^<>]*>/g;
const MAIN_TYPE = /(?:wordprocessingml|spreadsheetml|ms-word|ms-excel)[\w.]*\.main\+xml$/i;

/** The relations in a part of relations, of a part in this folder. */
export function relationsIn(xml: string, folder: string): Relation[] {
  return (xml.match(RELATIONSHIP) ?? [])
    .filter((tag) => attribute(tag, 'TargetMode').toLowerCase() !== 'external')
    .map((tag) => ({
      id: attribute(tag, 'Id'),
      kind: attribute(tag, 'Type').split('/').at(-1) ?? '',
      target: resolved(attribute(tag, 'Target'), folder),
    }));
}

function mainByType(types: string): string | undefined {
  const main = (types.match(OVERRIDE) ?? []).find((tag) => MAIN_TYPE.test(attribute(tag, 'ContentType')));
  return main === undefined ? undefined : resolved(attribute(main, 'PartName'), '');
}

/** Relations and types are read as text: with no parser, no entity of theirs can be expanded. */
function attribute(tag: string, name: string): string {
  const value = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return (value?.[1] ?? value?.[2] ?? '').replaceAll('&amp;', '&');
}

/** The name of a part from how another one in the folder calls it: `../media/a.png`, `/xl/styles.xml`. */
function resolved(target: string, folder: string): string {
  const path = (target.startsWith('/') ? target : folder + target).replaceAll('\\', '/');
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return decoded(steps.join('/'));
}

function decoded(name: string): string {
  return name.replace(/(?:%[0-9a-f]{2})+/gi, (bytes) =>
    Buffer.from(bytes.replaceAll('%', ''), 'hex').toString('utf8'),
  );
}

function xmlOf(bytes: Uint8Array | undefined): string {
  if (bytes === undefined) return '';
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  return new TextDecoder(first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8').decode(bytes);
}
