/** Converts the millimetres and points of the profiles to the units of WordprocessingML. */

const POINTS_PER_MM = 72 / 25.4;
export const MM_PER_POINT = 1 / POINTS_PER_MM;

export function twips(mm: number): number {
  return Math.round(mm * POINTS_PER_MM * 20);
}

export function twipsOfPoints(pt: number): number {
  return Math.round(pt * 20);
}

export function halfPoints(pt: number): number {
  return Math.round(pt * 2);
}

/** Thickness of a border. */
export function eighths(pt: number): number {
  return Math.round(pt * 8);
}

/** Line spacing as a multiple of the font size: 240 is single. */
export function lineUnits(times: number): number {
  return Math.round(times * 240);
}
