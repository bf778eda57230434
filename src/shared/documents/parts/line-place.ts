import type { Origin } from '../model.ts';

/** Names the places of the lines of one field of a record, in their order. */
export function linePlaces({ type, id, field }: Origin): (words: string) => string {
  const times = new Map<string, number>();
  return (words) => {
    const digest = digestOf(words);
    const before = times.get(digest) ?? 0;
    times.set(digest, before + 1);
    // Lines that say the same are told apart by their order.
    return `${type}:${id}:${field}:w${digest}${before === 0 ? '' : `.${before}`}`;
  };
}

/** The field a line belongs to, from the place of the line; null for other places. */
export function fieldOfPlace(place: string): string | null {
  return /^(.+:.+:.+):(?:w[0-9a-z]+(?:\.\d+)?|\d+)$/.exec(place)?.[1] ?? null;
}

/**
 * A digest of 53 bits: two FNV-1a hashes of 32 bits with different beginnings. It only has to tell the lines of one
 * field apart, and two lines that should ever share it are still told apart by their order.
 */
function digestOf(words: string): string {
  let low = 0x811c9dc5;
  let high = 0x9e3779b9;
  for (let at = 0; at < words.length; at += 1) {
    const unit = words.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x85ebca6b);
  }
  return ((high & 0x1fffff) * 2 ** 32 + (low >>> 0)).toString(36);
}
