import { z } from 'zod';

/** The headings of findings, in reading order. */
export const checkedParts = [
  'page',
  'pageNumber',
  'title',
  'parentAgency',
  'agency',
  'number',
  'placeDate',
  'urgency',
  'documentType',
  'abstract',
  'addressee',
  'headings',
  'body',
  'table',
  'signatures',
  'recipients',
  'order',
  'wording',
] as const;
export type CheckedPart = (typeof checkedParts)[number];

/** What can be wrong; the sentence for each is in the texts. */
export const checkRules = [
  'pageSize',
  'orientation',
  'marginTop',
  'marginBottom',
  'marginLeft',
  'marginRight',
  'pageNumberOnFirst',
  'pageNumberPlace',
  'pageNumberEdge',
  'missing',
  'otherTitle',
  'ruleBelow',
  'agencyMark',
  'numberColon',
  'numberPattern',
  'numberType',
  'datePattern',
  'dateZeros',
  'noSuchDay',
  'abstractMark',
  'font',
  'size',
  'bold',
  'italic',
  'underline',
  'capitals',
  'color',
  'highlight',
  'alignment',
  'indent',
  'indentLeft',
  'indentRight',
  'gap',
  'lineSpacing',
  'endOfBody',
  'side',
  'signatureCount',
  'authority',
  'signerName',
  'degree',
  'recipientsLabel',
  'recipientEnding',
  'filingColon',
  'subjectForm',
  'empty',
  'order',
  'district',
  'notComposed',
] as const;
export type CheckRule = (typeof checkRules)[number];

/** Names for values that are not numbers. */
export const checkWords = [
  'left',
  'center',
  'right',
  'justify',
  'portrait',
  'landscape',
  'yes',
  'no',
  'none',
  'top-left',
  'top-center',
  'top-right',
  'bottom',
  'someOfIt',
  'red',
  'green',
  'blue',
  'otherColor',
  'black',
  ...checkedParts,
] as const;
export type CheckWord = (typeof checkWords)[number];

/** The found or the expected value, in a form that can be put into words in any language. */
export const checkValue = z.discriminatedUnion('is', [
  z.object({ is: z.literal('word'), word: z.enum(checkWords) }),
  z.object({ is: z.literal('text'), text: z.string() }),
  z.object({ is: z.literal('count'), count: z.number() }),
  z.object({ is: z.literal('sheet'), widthMm: z.number(), heightMm: z.number() }),
  /**
   * A measure (`size` is the font size, in pt); if `most` is null there is no maximum, and if both ends are equal there
   * is one right value.
   */
  z.object({
    is: z.literal('measure'),
    unit: z.enum(['mm', 'pt', 'size', 'exactPt', 'atLeastPt', 'times']),
    least: z.number(),
    most: z.number().nullable(),
  }),
]);
export type CheckValue = z.infer<typeof checkValue>;
export type MeasureUnit = Extract<CheckValue, { is: 'measure' }>['unit'];

/** How many places of one finding are listed; the rest are only counted. */
export const PLACES_TOLD = 20;

/** One fault and its places. `places`: the first of `count`; empty if it concerns the whole document. */
export const finding = z.object({
  part: z.enum(checkedParts),
  rule: z.enum(checkRules),
  found: checkValue,
  expected: checkValue,
  places: z.array(z.object({ paragraph: z.number().int(), quote: z.string() })),
  count: z.number().int(),
});
export type Finding = z.infer<typeof finding>;

export function word(which: CheckWord): CheckValue {
  return { is: 'word', word: which };
}

export function text(which: string): CheckValue {
  return { is: 'text', text: shortened(which) };
}

export function measure(unit: MeasureUnit, least: number, most: number | null = least): CheckValue {
  return { is: 'measure', unit, least: round(least), most: most === null ? null : round(most) };
}

/** Twips do not convert to round millimetres: 20.0025 is 20. */
function round(number: number): number {
  return Math.round(number * 100) / 100;
}

const LONGEST = 80;

/** The beginning of a text on one line, for finding it. */
export function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim().toWellFormed();
  const letters = [...line];
  return letters.length <= LONGEST ? line : `${letters.slice(0, LONGEST).join('').trimEnd()}…`;
}
