import { z } from 'zod';
import hd05 from '../../../resources/profiles/hd05.json' with { type: 'json' };
import hd11 from '../../../resources/profiles/hd11.json' with { type: 'json' };
import hd36 from '../../../resources/profiles/hd36.json' with { type: 'json' };
import nd30 from '../../../resources/profiles/nd30.json' with { type: 'json' };
import { profileIds } from '../records/profile-ids.ts';
import { paragraphRoles } from './model.ts';

const mm = z.number().min(0).max(500);
const pt = z.number().min(0).max(200);

/**
 * A solid line under a text, centred: `ratio` of the text's length, `gapPt` below it, and `heightPt` above what
 * follows.
 */
const rule = z.strictObject({ ratio: z.number().positive().max(1), weightPt: pt, gapPt: pt, heightPt: pt });

export const textStyle = z.strictObject({
  sizePt: pt,
  bold: z.boolean(),
  italic: z.boolean(),
  underline: z.boolean(),
  /** Shown in capitals, whatever the case of the text. */
  upper: z.boolean(),
  align: z.enum(['left', 'center', 'right', 'justify']),
  firstLineMm: mm,
  beforePt: pt,
  afterPt: pt,
  line: z.union([z.strictObject({ exactPt: pt }), z.strictObject({ times: z.number().min(1).max(3) })]),
  keepWithNext: z.boolean(),
  rule: rule.nullable(),
});
export type TextStyle = z.infer<typeof textStyle>;

/** All of a profile except its styles. */
const layout = z.strictObject({
  id: z.enum(profileIds),
  name: z.string(),
  /** The first day it is in force; null if it is only used by choice. */
  from: z.iso.date().nullable(),
  font: z.string(),
  page: z.strictObject({
    widthMm: mm,
    heightMm: mm,
    marginMm: z.strictObject({ top: mm, bottom: mm, left: mm, right: mm }),
    /** Margins of the back of a sheet printed on both sides. */
    versoMarginMm: z.strictObject({ left: mm, right: mm }),
  }),
  /** `edgeMm`: from the edge of the sheet to the figure. */
  pageNumber: z.strictObject({
    sizePt: pt,
    place: z.literal('top-center'),
    edgeMm: mm,
    onFirstPage: z.boolean(),
  }),
  letterhead: z.strictObject({
    columnsMm: z.tuple([mm, mm]),
    title: z.array(z.strictObject({ role: z.enum(['title', 'motto']), text: z.string() })),
    agencyMark: z.string().nullable(),
    /** `gapMm`: the room left for a handwritten number. */
    number: z.strictObject({ pattern: z.string(), gapMm: mm }),
  }),
  abstractMark: z.string().nullable(),
  endOfBody: z.string(),
  /** How somebody signs for a body, in place of its head, or by order: "T/M", "K/T", "T/L". */
  authorities: z.strictObject({ onBehalf: z.string(), inPlace: z.string(), byOrder: z.string() }),
  signatureColumnsMm: z.tuple([mm, mm]),
  recipients: z.strictObject({ label: z.string(), filing: z.string() }),
});

/** One set of layout rules for documents, with every number as data: sizes in pt, lengths in mm. */
export const profile = layout.extend({ styles: z.record(z.enum(paragraphRoles), textStyle) });
export type Profile = z.infer<typeof profile>;
export type ProfileId = Profile['id'];

const baseNames = z.enum(['running', 'block']);

/** A profile as stored in its file: a style only lists its differences from its base. */
export const profileFile = layout
  .extend({
    bases: z.record(baseNames, textStyle),
    styles: z.partialRecord(
      z.enum(paragraphRoles),
      textStyle.partial().extend({ base: baseNames.optional() }),
    ),
    /** What the guide allows if it leaves a choice, by the path of the number; null is no maximum. */
    ranges: z.record(z.string(), z.tuple([z.number(), z.number().nullable()])),
  })
  .superRefine((file, context) => {
    const numbers = { ...file, styles: stylesOf(file) };
    for (const [path, [least, most]] of Object.entries(file.ranges)) {
      const number = numberAt(numbers, path.split('.'));
      if (number === undefined || number < least || number > (most ?? Number.POSITIVE_INFINITY)) {
        context.addIssue({ code: 'custom', message: 'outside what the guide allows', path: path.split('.') });
      }
    }
  });
export type ProfileFile = z.infer<typeof profileFile>;

/** The profile in a file. Throws if a number is missing or outside what the guide allows. */
export function readProfile(data: unknown): Profile {
  return resolvedProfile(profileFile.parse(data));
}

/** A profile with every style in full. */
export function resolvedProfile(file: ProfileFile): Profile {
  const { bases: _bases, styles: _differences, ranges: _checked, ...rest } = file;
  return profile.parse({ ...rest, styles: stylesOf(file) });
}

function stylesOf({ bases, styles }: Pick<ProfileFile, 'bases' | 'styles'>): Record<string, unknown> {
  return Object.fromEntries(
    paragraphRoles.map((role) => {
      const { base = 'running', ...own } = styles[role] ?? {};
      return [role, { ...bases[base], ...own }];
    }),
  );
}

/** The delivered files, newest first. */
export const profileFiles: readonly ProfileFile[] = [hd05, hd36, hd11, nd30].map((data) =>
  profileFile.parse(data),
);

/** The delivered profiles, newest first. */
export const profiles: readonly Profile[] = profileFiles.map(resolvedProfile);

/** The profile with an id, among these. */
export function profileById(id: ProfileId, among: readonly Profile[] = profiles): Profile {
  const found = among.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no profile ${id}`);
  return found;
}

/**
 * The Party guide in force on a day (YYYY-MM-DD or a moment): documents keep the layout of their date. Without a day it
 * is the newest, before 2004 the oldest known.
 */
export function profileFor(day: string, among: readonly Profile[] = profiles): Profile {
  const date = day === '' ? '9999-12-31' : day.slice(0, 'YYYY-MM-DD'.length);
  return among.find(({ from }) => from !== null && from <= date) ?? profileById('hd11', among);
}

/** The width of the text on a page, in mm. */
export function textWidthMm({ page }: Profile): number {
  return page.widthMm - page.marginMm.left - page.marginMm.right;
}

function numberAt(value: unknown, path: string[]): number | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return typeof value === 'number' ? value : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  return numberAt(Object.entries(value).find(([name]) => name === key)?.[1], rest);
}
