import { inflateRawSync } from 'node:zlib';

/** One part of a zip file, still packed. */
export interface Packed {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly isDeflated: boolean;
}

/** A zip file that is not valid. */
export class BadZip extends Error {
  override readonly name = 'BadZip';
}

const END_MARK = 0x06054b50;
const ENTRY_MARK = 0x02014b50;
const LOCAL_MARK = 0x04034b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY_SIZE = 46;
const LOCAL_SIZE = 30;
/** In place of a number that does not fit, which zip64 writes elsewhere. */
const FULL_16 = 0xffff;
const FULL_32 = 0xffffffff;
const ZIP64 = 0x0001;
const LOCATOR64_MARK = 0x07064b50;
const LOCATOR64_SIZE = 20;
const END64_MARK = 0x06064b50;
const END64_SIZE = 56;
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;

/**
 * The parts of a zip file, from its directory. Nothing is unpacked and no size in it is trusted: the limit is given
 * when a part is unpacked.
 * @throws BadZip
 */
export function zipParts(zip: Uint8Array, most: number): Packed[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = endOfDirectory(view);
  const { count, start } = directoryOf(view, end);
  if (count > most) throw new BadZip('More parts than any table has');
  const parts: Packed[] = [];
  let at = start;
  while (parts.length < count) {
    if (at + ENTRY_SIZE > end || view.getUint32(at, true) !== ENTRY_MARK)
      throw new BadZip('Broken directory');
    const [nameSize, extraSize, commentSize] = [28, 30, 32].map((offset) =>
      view.getUint16(at + offset, true),
    );
    const name = new TextDecoder().decode(zip.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + (nameSize ?? 0)));
    const extra = at + ENTRY_SIZE + (nameSize ?? 0);
    parts.push({ name: inOrder(name), ...contentOf(zip, view, at, [extra, extra + (extraSize ?? 0)]) });
    at += ENTRY_SIZE + (nameSize ?? 0) + (extraSize ?? 0) + (commentSize ?? 0);
  }
  return parts;
}

/**
 * The unpacked content of a part.
 * @param most bytes, at which unpacking stops
 * @throws RangeError if there is more; an error of zlib if it is broken
 */
export function unpack({ bytes, isDeflated }: Packed, most: number): Uint8Array {
  if (isDeflated) return inflateRawSync(bytes, { maxOutputLength: Math.max(1, most) });
  if (bytes.length > most) throw new RangeError('Too large');
  return bytes;
}

function endOfDirectory(view: DataView): number {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1)
    if (view.getUint32(at, true) === END_MARK) return at;
  throw new BadZip('No directory');
}

/** Some programs write `\\` between folders, or a `/` at the beginning. */
function inOrder(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '');
}

/** How many parts there are and where the directory begins; zip64 keeps these before the end, for large files. */
function directoryOf(view: DataView, end: number): { readonly count: number; readonly start: number } {
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  const locator = end - LOCATOR64_SIZE;
  const isLarge = count === FULL_16 || start === FULL_32;
  if (!isLarge || locator < 0 || view.getUint32(locator, true) !== LOCATOR64_MARK) return { count, start };
  const end64 = large(view, locator + 8);
  if (end64 + END64_SIZE > locator || view.getUint32(end64, true) !== END64_MARK)
    throw new BadZip('Broken directory');
  return { count: large(view, end64 + 32), start: large(view, end64 + 48) };
}

function large(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

type Bounds = readonly [from: number, to: number];

function contentOf(zip: Uint8Array, view: DataView, entry: number, extra: Bounds): Omit<Packed, 'name'> {
  const isEncrypted = (view.getUint16(entry + 8, true) & ENCRYPTED) !== 0;
  const method = view.getUint16(entry + 10, true);
  const { size, local } = placeOf(view, entry, extra);
  if (isEncrypted || (method !== STORED && method !== DEFLATED)) throw new BadZip('Unknown packing');
  if (local + LOCAL_SIZE > zip.length || view.getUint32(local, true) !== LOCAL_MARK)
    throw new BadZip('Broken part');
  const start = local + LOCAL_SIZE + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + size > zip.length) throw new BadZip('Part beyond the end');
  return { bytes: zip.subarray(start, start + size), isDeflated: method === DEFLATED };
}

/** The packed size of a part and where it is; what does not fit in 32 bits is in an extra field of the entry. */
function placeOf(view: DataView, entry: number, [from, to]: Bounds): { size: number; local: number } {
  const size = view.getUint32(entry + 20, true);
  const local = view.getUint32(entry + 42, true);
  if (size !== FULL_32 && local !== FULL_32) return { size, local };
  for (let at = from; at + 4 <= Math.min(to, view.byteLength); ) {
    const [id, length] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    if (id === ZIP64 && at + 4 + length <= view.byteLength) {
      // Only what is full is there, in this order: the unpacked size, the packed one, the place.
      const full = [24, 20, 42].filter((offset) => view.getUint32(entry + offset, true) === FULL_32);
      if (full.length * 8 > length) break;
      const values = new Map(full.map((offset, index) => [offset, large(view, at + 4 + index * 8)]));
      return { size: values.get(20) ?? size, local: values.get(42) ?? local };
    }
    at += 4 + length;
  }
  throw new BadZip('No place for a large part');
}
