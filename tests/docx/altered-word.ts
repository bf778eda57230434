import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate/browser';

/** A Word file with other XML in one of its parts, as a person who edits it might leave it; for the tests. */
export function alteredWord(file: Uint8Array, part: string, alter: (xml: string) => string): Uint8Array {
  const parts = unzipSync(file);
  const before = strFromU8(parts[part] ?? new Uint8Array());
  const after = alter(before);
  if (after === before) throw new Error(`nothing to alter in ${part}`);
  return zipSync({ ...parts, [part]: strToU8(after) });
}
