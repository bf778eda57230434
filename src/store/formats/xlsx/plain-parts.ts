import { strFromU8, strToU8 } from 'fflate/browser';

type Parts = Readonly<Record<string, Uint8Array>>;

const TYPES = '[content_types].xml';
const OVERRIDE = /<((?:\w+:)?)Override\b[^<>]*\bPartName="\/?([^"]*)"[^<>]*(?:\/>|>\s*<\/\1Override>)/g;

/** A formula; and a cell with one that whoever wrote the file did not work out: it has no value, nor says "text". */
const FORMULA = /<((?:\w+:)?)f\b[^<>]*(?:\/>|>[^<]*<\/\1f>)/g;
const NEVER_WORKED_OUT =
  /<((?:\w+:)?)c\b((?:(?! t=)[^<>])*)>\s*<\1f\b[^<>]*(?:\/>|>[^<]*<\/\1f>)\s*(?:<\1v\s*\/>|<\1v>\s*<\/\1v>)?\s*<\/\1c>/g;

/**
 * The parts of a workbook that stand by themselves: no formula in the sheets (a cell that has a value keeps it, one
 * that never had says so as Excel does), and no word of parts that were left out, which a reader would look for.
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
