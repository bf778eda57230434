/**
 * The colours of sRGB (IEC 61966-2-1) as an ICC profile of version 2, made from the figures of the standard, so that no file
 * with terms of its own has to be shipped. What it holds: the white of the profile space, the three primaries seen under it
 * (adapted by Bradford), one curve for all three, a name and a notice.
 */
export function srgbProfile(): Uint8Array {
  const curve = curveTag();
  const tags: readonly (readonly [signature: string, data: Buffer])[] = [
    ['desc', descriptionTag('sRGB IEC61966-2.1')],
    ['cprt', textTag('Public domain')],
    ['wtpt', xyzTag(0.9505, 1, 1.0891)],
    ['rXYZ', xyzTag(0.43607, 0.22249, 0.01392)],
    ['gXYZ', xyzTag(0.38515, 0.71687, 0.09708)],
    ['bXYZ', xyzTag(0.14307, 0.06061, 0.7141)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
  const table = Buffer.alloc(4 + tags.length * 12);
  table.writeUInt32BE(tags.length, 0);
  const places = new Map<Buffer, number>();
  const written: Buffer[] = [];
  let end = HEADER_BYTES + table.length;
  for (const [index, [signature, data]] of tags.entries()) {
    let at = places.get(data);
    if (at === undefined) {
      at = end;
      places.set(data, at);
      const padded = Buffer.concat([data, Buffer.alloc(-data.length & 3)]);
      written.push(padded);
      end += padded.length;
    }
    const entry = 4 + index * 12;
    table.write(signature, entry, 'latin1');
    table.writeUInt32BE(at, entry + 4);
    table.writeUInt32BE(data.length, entry + 8);
  }
  return Buffer.concat([header(end), table, ...written]);
}

const HEADER_BYTES = 128;

/** The first part of a profile: for screens, from RGB to XYZ, of version 2.1, on the day of the standard. */
function header(size: number): Buffer {
  const bytes = Buffer.alloc(HEADER_BYTES);
  bytes.writeUInt32BE(size, 0);
  bytes.writeUInt32BE(0x02100000, 8);
  bytes.write('mntrRGB XYZ ', 12, 'latin1');
  for (const [index, part] of [1999, 10, 1, 0, 0, 0].entries()) bytes.writeUInt16BE(part, 24 + index * 2);
  bytes.write('acsp', 36, 'latin1');
  for (const [index, value] of [0.9642, 1, 0.8249].entries())
    bytes.writeInt32BE(fixed(value), 68 + index * 4);
  return bytes;
}

/** A number with sixteen places after the point, in binary. */
function fixed(value: number): number {
  return Math.round(value * 0x10000);
}

function xyzTag(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(8 + values.length * 4);
  bytes.write('XYZ ', 0, 'latin1');
  for (const [index, value] of values.entries()) bytes.writeInt32BE(fixed(value), 8 + index * 4);
  return bytes;
}

const CURVE_POINTS = 1024;

/** How bright a value is: a line near black, then a power (IEC 61966-2-1, 5.2). */
function curveTag(): Buffer {
  const bytes = Buffer.alloc(12 + CURVE_POINTS * 2);
  bytes.write('curv', 0, 'latin1');
  bytes.writeUInt32BE(CURVE_POINTS, 8);
  for (let point = 0; point < CURVE_POINTS; point += 1) {
    const value = point / (CURVE_POINTS - 1);
    const linear = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    bytes.writeUInt16BE(Math.round(linear * 0xffff), 12 + point * 2);
  }
  return bytes;
}

function textTag(text: string): Buffer {
  return Buffer.concat([Buffer.from('text\0\0\0\0', 'latin1'), Buffer.from(`${text}\0`, 'latin1')]);
}

/** A name in plain letters; the places for other scripts stay empty. */
function descriptionTag(text: string): Buffer {
  const name = Buffer.from(`${text}\0`, 'latin1');
  const start = Buffer.alloc(12);
  start.write('desc', 0, 'latin1');
  start.writeUInt32BE(name.length, 8);
  return Buffer.concat([start, name, Buffer.alloc(8 + 3 + 67)]);
}
