import { z } from 'zod';
import { paragraphRoles } from './model.ts';
import {
  type Profile,
  type ProfileFile,
  type ProfileId,
  profileFile,
  profileFiles,
  resolvedProfile,
  textStyle,
  textWidthMm,
} from './profile.ts';

/** One profile value that the office has corrected; `value` is JSON. */
export interface Correction {
  readonly path: string;
  readonly value: string;
}

/** The minimum and maximum of a number; null is no maximum. */
export type Range = readonly [least: number, most: number | null];

/** If a guide says nothing: limits that still give a readable page. */
const limits: readonly (readonly [path: RegExp, range: Range])[] = [
  [/^page\.marginMm\./, [5, 60]],
  [/\.edgeMm$/, [5, 30]],
  [/\.sizePt$/, [8, 30]],
  [/\.firstLineMm$/, [0, 30]],
  [/\.(before|after)Pt$/, [0, 100]],
  [/\.line\.exactPt$/, [10, 60]],
  [/\.line\.times$/, [1, 3]],
];

const words = z.string().trim().min(1).max(200);
const mark = z.string().trim().min(1).max(20).nullable();
const line = z.string().trim().min(1).max(20);

/** Everything besides styles that may be corrected, by its path. */
const furniture: Readonly<Record<string, z.ZodType>> = {
  'page.marginMm.top': z.number(),
  'page.marginMm.bottom': z.number(),
  'page.marginMm.left': z.number(),
  'page.marginMm.right': z.number(),
  'pageNumber.sizePt': z.number(),
  'pageNumber.edgeMm': z.number(),
  'pageNumber.onFirstPage': z.boolean(),
  'letterhead.agencyMark': mark,
  'letterhead.number.pattern': words.refine((pattern) =>
    ['{number}', '{type}', '{symbol}'].every((part) => pattern.includes(part)),
  ),
  abstractMark: mark,
  endOfBody: line,
  'recipients.label': words,
  'recipients.filing': words,
};

const styleFields = textStyle.omit({ keepWithNext: true, rule: true }).shape;
export type StyleField = keyof typeof styleFields;

const styles: Readonly<Record<string, z.ZodType>> = Object.fromEntries(
  ['bases.running', ...paragraphRoles.map((role) => `styles.${role}`)].flatMap((owner) =>
    Object.entries(styleFields).map(([field, schema]) => [`${owner}.${field}`, schema]),
  ),
);

/** What may be corrected, by path: `page.marginMm.left`, `styles.abstract.sizePt`, `bases.running.line`. */
const correctable: ReadonlyMap<string, z.ZodType> = new Map(Object.entries({ ...furniture, ...styles }));

/** The range of a number in a profile: the guide's, otherwise one that still gives a readable page. */
export function rangeOf(file: ProfileFile, path: string): Range | null {
  return guideRange(file, path) ?? limits.find(([pattern]) => pattern.test(path))?.[1] ?? null;
}

/** The guide's own range of a number, if it leaves a choice; a style has its base's range unless it differs. */
export function guideRange(file: ProfileFile, path: string): Range | null {
  const own = file.ranges[path];
  if (own !== undefined) return own;
  const [group, role, field = '', ...rest] = path.split('.');
  if (group !== 'styles') return null;
  const style = Object.entries(file.styles).find(([name]) => name === role)?.[1];
  if (style !== undefined && field in style) return null;
  return file.ranges[['bases', style?.base ?? 'running', field, ...rest].join('.')] ?? null;
}

/** Why a correction is refused; `range` if another number would be accepted. */
export interface Refusal {
  readonly range: Range | null;
}

/** The file of a profile with one correction applied, or why it is refused. */
export function withOverride(file: ProfileFile, { path, value }: Correction): ProfileFile | Refusal {
  const schema = correctable.get(path);
  if (schema === undefined) return { range: null };
  const given = schema.safeParse(parsedJson(value));
  if (!given.success) return { range: rangeOf(file, path) };
  for (const [numberPath, number] of numbersIn(path, given.data)) {
    const range = rangeOf(file, numberPath);
    if (range !== null && !isWithin(number, range)) return { range };
  }
  const laid = profileFile.safeParse(put(file, path.split('.'), given.data));
  return laid.success ? laid.data : { range: rangeOf(file, path) };
}

/**
 * A profile with the office's corrections. Corrections that its file or the guide's ranges do not allow are left out
 * and listed in `refused`: they may come from another PC, or from before the guide was changed.
 */
export function overrideProfile(
  file: ProfileFile,
  corrections: readonly Correction[],
): { file: ProfileFile; profile: Profile; refused: Correction[] } {
  let laid = file;
  const refused: Correction[] = [];
  for (const correction of corrections) {
    const next = withOverride(laid, correction);
    if ('id' in next) laid = next;
    else refused.push(correction);
  }
  const profile = resolvedProfile(laid);
  return { file: laid, profile: laid === file ? profile : fitted(profile), refused };
}

/** The value of a profile at a correctable path, as JSON; null if the path is not correctable. */
export function jsonAt(
  { file, profile }: { file: ProfileFile; profile: Profile },
  path: string,
): string | null {
  if (!correctable.has(path)) return null;
  return JSON.stringify(valueAt({ ...profile, bases: file.bases }, path));
}

function valueAt(whole: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((inner, key) => {
    if (typeof inner !== 'object' || inner === null) return undefined;
    return Object.entries(inner).find(([name]) => name === key)?.[1];
  }, whole);
}

/** The delivered file of a profile. */
export function fileOfProfile(id: ProfileId): ProfileFile {
  const found = profileFiles.find((file) => file.id === id);
  if (found === undefined) throw new Error(`no profile ${id}`);
  return found;
}

/** Adjusts column widths to the text and mirrors the margins, whatever the margins are now. */
function fitted(profile: Profile): Profile {
  const { page, letterhead, signatureColumnsMm } = profile;
  const { left, right } = page.marginMm;
  const width = textWidthMm(profile);
  const split = ([one, other]: readonly [number, number]): [number, number] => {
    const first = Math.round((one / (one + other)) * width * 10) / 10;
    return [first, width - first];
  };
  return {
    ...profile,
    page: { ...page, versoMarginMm: { left: right, right: left } },
    letterhead: { ...letterhead, columnsMm: split(letterhead.columnsMm) },
    signatureColumnsMm: split(signatureColumnsMm),
  };
}

/** The numbers in a value, each with its own path: for a line spacing, the points or the multiple. */
function numbersIn(path: string, value: unknown): [string, number][] {
  if (typeof value === 'number') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => numbersIn(`${path}.${key}`, inner));
}

function isWithin(number: number, [least, most]: Range): boolean {
  return number >= least && number <= (most ?? Number.POSITIVE_INFINITY);
}

/** A copy of an object with another value at a path. */
function put(whole: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const fields = typeof whole === 'object' && whole !== null ? whole : {};
  const inner = Object.entries(fields).find(([name]) => name === key)?.[1];
  return { ...fields, [key]: put(inner, rest, value) };
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
