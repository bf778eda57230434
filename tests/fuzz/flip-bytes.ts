import { readFileSync, writeFileSync } from 'node:fs';

/** Turns bytes of a file over, the first of them within its first page in half of all cases. */
export function flipBytes(path: string, where: number, count: number): void {
  const bytes = readFileSync(path);
  const reach = where < 0.5 ? 4096 : bytes.length;
  for (let each = 0; each < count; each += 1) {
    const at = Math.floor(((where * 7919 * (each + 1)) % 1) * reach);
    bytes.writeUInt8(bytes.readUInt8(at) ^ ((1 << (each + 1)) % 256), at);
  }
  writeFileSync(path, bytes);
}
