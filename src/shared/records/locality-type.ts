import { fold } from '../text/fold.ts';
import type { Locality } from './reference-lists.ts';

const PREFIXES = [
  ['xa ', 'commune'],
  ['phuong ', 'ward'],
  ['dac khu ', 'zone'],
  ['huyen ', 'district'],
  ['quan ', 'district'],
  ['thi xa ', 'district'],
  ['tinh ', 'province'],
  ['toan tinh', 'province'],
] as const satisfies readonly (readonly [string, Locality['type']])[];

/** The type of unit in a name: "xã Ruộng Mới" is a commune. */
export function localityTypeOf(name: string): Locality['type'] {
  const folded = fold(name.trim());
  return PREFIXES.find(([prefix]) => folded.startsWith(prefix))?.[1] ?? 'other';
}
