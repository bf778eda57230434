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
  const count = view.getUint16(end + 10, true);
  if (count > most) throw new BadZip('More parts than any table has');
  const parts: Packed[] = [];
  let at = view.getUint32(end + 16, true);
  while (parts.length < count) {
    if (at + ENTRY_SIZE > end || view.getUint32(at, true) !== ENTRY_MARK)
      throw new BadZip('Broken directory');
    const [nameSize, extraSize, commentSize] = [28, 30, 32].map((offset) =>
      view.getUint16(at + offset, true),
    );
    const name = new TextDecoder().decode(zip.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + (nameSize ?? 0)));
    parts.push({ name, ...contentOf(zip, view, at) });
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

function contentOf(zip: Uint8Array, view: DataView, entry: number): Omit<Packed, 'name'> {
  const isEncrypted = (view.getUint16(entry + 8, true) & ENCRYPTED) !== 0;
  const method = view.getUint16(entry + 10, true);
  const size = view.getUint32(entry + 20, true);
  const local = view.getUint32(entry + 42, true);
  if (isEncrypted || (method !== STORED && method !== DEFLATED)) throw new BadZip('Unknown packing');
  if (local + LOCAL_SIZE > zip.length || view.getUint32(local, true) !== LOCAL_MARK)
    throw new BadZip('Broken part');
  const start = local + LOCAL_SIZE + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + size > zip.length) throw new BadZip('Part beyond the end');
  return { bytes: zip.subarray(start, start + size), isDeflated: method === DEFLATED };
}
