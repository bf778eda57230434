/** What a power cut, a failing stick or a bad sector does to a file. Each is made again from its seed. */
export interface Damage {
  readonly name: string;
  apply(bytes: Buffer): Buffer;
}

const SECTOR_BYTES = 512;

/** `count` damages: a third each of files cut off, bits flipped and sectors wiped. */
export function damages(count: number, seed: number): Damage[] {
  const random = randomFrom(seed);
  const kinds = [cutOff, flipBits, wipeSectors];
  return Array.from({ length: count }, (_, at) => {
    const make = kinds[at % kinds.length] ?? cutOff;
    return make(random(), 1 + Math.floor(random() * 3));
  });
}

function cutOff(where: number): Damage {
  return {
    name: `cut off at ${where}`,
    apply: (bytes) => Buffer.from(bytes.subarray(0, Math.floor(bytes.length * where))),
  };
}

function flipBits(where: number, count: number): Damage {
  return {
    name: `${count} bits flipped from ${where}`,
    apply: (bytes) => {
      const flipped = Buffer.from(bytes);
      for (let each = 0; each < count; each += 1) {
        const bit = Math.floor(((where * (each + 1)) % 1) * bytes.length * 8);
        flipped.writeUInt8(flipped.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      }
      return flipped;
    },
  };
}

function wipeSectors(where: number, count: number): Damage {
  return {
    name: `${count} sectors wiped from ${where}`,
    apply: (bytes) => {
      const wiped = Buffer.from(bytes);
      const start = Math.floor((where * bytes.length) / SECTOR_BYTES) * SECTOR_BYTES;
      return wiped.fill(0, start, Math.min(start + count * SECTOR_BYTES, bytes.length));
    },
  };
}

/** Mulberry32: small, seeded, good enough to scatter damage. Gives numbers from 0 up to 1. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
