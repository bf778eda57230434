import { createHash } from 'node:crypto';

/** A UUID of version 8 derived from what a record is about (RFC 9562, 5.8): the same on every PC. */
export function deriveId(...about: readonly string[]): string {
  const hex = createHash('sha256').update(JSON.stringify(about)).digest('hex');
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
