/**
 * Reads rows out of the bytes of a SQLite file without SQLite: every page that looks like a table leaf is read on its
 * own, wherever it is linked, so that no damage to the tree above, the schema or the header hides what is still there
 * (https://www.sqlite.org/fileformat.html, sections 1.6 and 2.1). The result is only as good as the bytes; callers must
 * recognise their own rows.
 */

export type Value = string | number | bigint | Buffer | null;

const LEAF_OF_TABLE = 13;
const LEAF_HEADER_BYTES = 8;
const FILE_HEADER_BYTES = 100;
const PAGE_SIZE = 4096;

/** Every row of every leaf page, in file order. */
export function* rowsIn(bytes: Buffer): Generator<readonly Value[]> {
  for (let start = 0; start + PAGE_SIZE <= bytes.length; start += PAGE_SIZE) {
    const page = bytes.subarray(start, start + PAGE_SIZE);
    yield* rowsOfPage(bytes, page, start === 0 ? FILE_HEADER_BYTES : 0);
  }
}

function* rowsOfPage(bytes: Buffer, page: Buffer, header: number): Generator<readonly Value[]> {
  if (page[header] !== LEAF_OF_TABLE) return;
  const cells = page.readUInt16BE(header + 3);
  for (let cell = 0; cell < cells; cell += 1) {
    const pointer = header + LEAF_HEADER_BYTES + 2 * cell;
    if (pointer + 2 > PAGE_SIZE) return;
    const row = rowAt(bytes, page, page.readUInt16BE(pointer));
    if (row !== null) yield row;
  }
}

/** The row of one cell; null if the bytes are not a valid row. */
function rowAt(bytes: Buffer, page: Buffer, cell: number): Value[] | null {
  try {
    const length = varint(page, cell);
    const rowid = varint(page, length.next);
    const payload = payloadAt(bytes, page, rowid.next, Number(length.value));
    return payload === null ? null : valuesOf(payload);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** A long row continues in a chain of overflow pages. */
function payloadAt(bytes: Buffer, page: Buffer, at: number, length: number): Buffer | null {
  const most = PAGE_SIZE - 35;
  if (length > bytes.length) return null;
  if (length <= most) return at + length <= PAGE_SIZE ? page.subarray(at, at + length) : null;
  const least = Math.floor(((PAGE_SIZE - 12) * 32) / 255) - 23;
  const fitting = least + ((length - least) % (PAGE_SIZE - 4));
  const here = fitting <= most ? fitting : least;
  const parts = [page.subarray(at, at + here)];
  let next = page.readUInt32BE(at + here);
  for (let missing = length - here; missing > 0; missing -= PAGE_SIZE - 4) {
    const start = (next - 1) * PAGE_SIZE;
    if (next === 0 || start + PAGE_SIZE > bytes.length) return null;
    parts.push(bytes.subarray(start + 4, start + 4 + Math.min(missing, PAGE_SIZE - 4)));
    next = bytes.readUInt32BE(start);
  }
  return Buffer.concat(parts);
}

function valuesOf(payload: Buffer): Value[] | null {
  const header = varint(payload, 0);
  const headerEnd = Number(header.value);
  const values: Value[] = [];
  let body = headerEnd;
  for (let at = header.next; at < headerEnd; ) {
    const type = varint(payload, at);
    const value = readValue(payload, body, Number(type.value));
    if (value === null) return null;
    values.push(value.value);
    body = value.end;
    at = type.next;
  }
  return values;
}

/** One value by its serial type (section 2.1 of the file format). */
function readValue(payload: Buffer, at: number, type: number): { value: Value; end: number } | null {
  if (type === 0) return { value: null, end: at };
  if (type === 8 || type === 9) return { value: type - 8, end: at };
  if (type === 7) return { value: payload.readDoubleBE(at), end: at + 8 };
  if (type === 6) return { value: Number(payload.readBigInt64BE(at)), end: at + 8 };
  if (type === 5) return { value: payload.readIntBE(at, 6), end: at + 6 };
  if (type >= 1 && type <= 4) return { value: payload.readIntBE(at, type), end: at + type };
  if (type < 12) return null;
  const end = at + Math.floor((type - 12) / 2);
  if (end > payload.length) return null;
  const part = payload.subarray(at, end);
  return { value: type % 2 === 0 ? part : part.toString('utf8'), end };
}

/** SQLite's variable-length integers of one to nine bytes. */
function varint(bytes: Buffer, at: number): { value: bigint; next: number } {
  let value = 0n;
  for (let length = 0; length < 9; length += 1) {
    const byte = bytes.readUInt8(at + length);
    if (length === 8) return { value: (value << 8n) | BigInt(byte), next: at + 9 };
    value = (value << 7n) | BigInt(byte & 0x7f);
    if (byte < 0x80) return { value, next: at + length + 1 };
  }
  throw new RangeError('A number of more than nine bytes');
}
