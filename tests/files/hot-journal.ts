import { readFileSync, writeFileSync } from 'node:fs';

/*
 * What a killed program leaves, made for tests without killing one: the rollback journal between two states of a file,
 * and the file with only some of a transaction written (https://www.sqlite.org/fileformat.html, section 3).
 */

const MAGIC = Buffer.from('d9d505f920a163d7', 'hex');
const PAGE = 4096;
const SECTOR = 512;
const NONCE = 0x1234;

function pagesOf(path: string): Buffer[] {
  const bytes = readFileSync(path);
  return Array.from({ length: bytes.length / PAGE }, (_, at) => bytes.subarray(at * PAGE, (at + 1) * PAGE));
}

/** The numbers of the pages that a transaction from one state to the other writes, from 0. */
function written(before: readonly Buffer[], after: readonly Buffer[]): number[] {
  return after.flatMap((page, at) => (before[at]?.equals(page) === true ? [] : [at]));
}

/**
 * The hot journal of the transaction that leads from `before` to `after`: rolled back onto `after`, it gives `before`.
 * @param share how much of it: less than 1 for that of a smaller write, which is of neither file
 */
export function makeJournal(before: string, after: string, share = 1): Buffer {
  const [old, now] = [pagesOf(before), pagesOf(after)];
  const shrunk = old.flatMap((_, at) => (at >= now.length ? [at] : []));
  const pages = [...written(old, now), ...shrunk].filter((at) => at < old.length);
  const saved = pages.slice(0, Math.ceil(pages.length * share));
  const header = Buffer.alloc(SECTOR);
  MAGIC.copy(header);
  [saved.length, NONCE, old.length, SECTOR, PAGE].forEach((value, at) => {
    header.writeUInt32BE(value, MAGIC.length + at * 4);
  });
  return Buffer.concat([header, ...saved.map((at) => recordOf(at + 1, old[at] ?? Buffer.alloc(PAGE)))]);
}

function recordOf(number: number, page: Buffer): Buffer {
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(number, 0);
  let sum = NONCE;
  for (let at = PAGE - 200; at > 0; at -= 200) sum += page.readUInt8(at);
  ends.writeUInt32BE(sum, 4);
  return Buffer.concat([ends.subarray(0, 4), page, ends.subarray(4)]);
}

/** Writes the file as it is when the transaction was cut short after so much of its pages: from 0 to 1. */
export function writeHalf(before: string, after: string, share: number, to: string): void {
  const [old, now] = [pagesOf(before), pagesOf(after)];
  const changed = written(old, now);
  const done = new Set(changed.slice(0, Math.floor(changed.length * share)));
  const last = Math.max(old.length - 1, ...done);
  const pages = Array.from({ length: last + 1 }, (_, at) => {
    const page = done.has(at) ? now[at] : old[at];
    return page ?? Buffer.alloc(PAGE);
  });
  writeFileSync(to, Buffer.concat(pages));
}
