import { strFromU8, strToU8 } from 'fflate/browser';

type Parts = Readonly<Record<string, Uint8Array>>;

const TYPES = '[content_types].xml';
const OVERRIDE = /<((?:\w+:)?)Override\b[^<>]*\bPartName="\/?([^"]*)"[^<>]*(?:\/>|>\s*<\/\1Override>)/g;

/** Matches a formula; and a cell whose formula was never evaluated: it has no value and no type "text". */
const FORMULA = /<((?:\w+:)?)f\b[^<>]*(?:\/>|>[^<]*<\/\1f>)/g;
const NEVER_WORKED_OUT =
  /<((?:\w+:)?)c\b((?:(?! t=)[^<>])*)>\s*<\1f\b[^<>]*(?:\/>|>[^<]*<\/\1f>)\s*(?:<\1v\s*\/>|<\1v>\s*<\/\1v>)?\s*<\/\1c>/g;

/**
 * The parts of a workbook without references to others: no formulas in the sheets (a cell with a value keeps it, one
 * that never had a value is marked as Excel does), and no mention of parts that were left out, which a reader would
 * look for.
 */
export function plainParts(parts: Parts): Record<string, Uint8Array> {
  const names = new Set(Object.keys(parts).map((name) => name.toLowerCase()));
  return Object.fromEntries(
    Object.entries(parts).map(([name, bytes]) => {
      const lower = name.toLowerCase();
      if (lower === TYPES) return [name, altered(bytes, (xml) => onlyOf(names, xml))];
      return [name, lower.startsWith('xl/worksheets/') ? altered(bytes, withoutFormulas) : bytes];
    }),
  );
}

function altered(bytes: Uint8Array, alter: (xml: string) => string): Uint8Array {
  return strToU8(alter(strFromU8(bytes)));
}

function onlyOf(names: ReadonlySet<string>, types: string): string {
  return types.replace(OVERRIDE, (override, _prefix, part: string) =>
    names.has(part.toLowerCase()) ? override : '',
  );
}

function withoutFormulas(sheet: string): string {
  return sheet.replace(NEVER_WORKED_OUT, '<$1c$2 t="e"><$1v>#N/A</$1v></$1c>').replace(FORMULA, '');
}
