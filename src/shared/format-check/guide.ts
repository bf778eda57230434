import type { ParagraphRole } from '../documents/model.ts';
import type { Profile, ProfileFile } from '../documents/profile.ts';
import { guideRange } from '../documents/profile-overrides.ts';
import { type CheckValue, type MeasureUnit, measure } from './finding.ts';

/** What a document is checked against: a profile with the office's corrections, and the choices its guide leaves. */
export interface Guide {
  readonly profile: Profile;
  /** The delivered file, which contains the ranges. */
  readonly file: ProfileFile;
}

/** Whether the guide is the State's. */
export function isStateGuide({ id }: Pick<Profile, 'id'>): boolean {
  return id === 'nd30';
}

/** The right values of a number: the range the guide allows, or the profile's value. */
export function allowed({ file }: Guide, path: string, value: number): readonly [number, number | null] {
  return guideRange(file, path) ?? [value, value];
}

/**
 * Sizes are stored in half points, lengths in twentieths of a point: this tolerance is far below what anybody can see.
 */
const NEAR = 0.06;

export function isWithin(number: number, [least, most]: readonly [number, number | null]): boolean {
  return number >= least - NEAR && (most === null || number <= most + NEAR);
}

export function asValue(unit: MeasureUnit, [least, most]: readonly [number, number | null]): CheckValue {
  return measure(unit, least, most);
}

/** The font size a part of a document may have. */
export function sizeOf(guide: Guide, role: ParagraphRole): readonly [number, number | null] {
  return allowed(guide, `styles.${role}.sizePt`, guide.profile.styles[role].sizePt);
}
