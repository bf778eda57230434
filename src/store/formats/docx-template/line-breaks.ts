import type { FormParts } from './parts.ts';

const SETTINGS = /(?:^|\/)settings\.xml$/;
const RULE = '<w:doNotExpandShiftReturn/>';
/** Elements that may precede the setting within its parent (ECMA-376, CT_Compat). */
const BEFORE =
  /^(?:\s*<w:(?:useSingleBorderforContiguousCells|wpJustification|noTabHangInd|noLeading|spaceForUL|noColumnBalance|balanceSingleByteDoubleByteWidth|noExtraLineSpacing|doNotLeaveBackslashAlone|ulTrailSpace)\b[^<>]*\/>)*/;
/** Elements that follow the parent (CT_Settings). */
const AFTER =
  /<(?:w:(?:docVars|rsids|attachedSchema|themeFontLang|clrSchemeMapping|doNotIncludeSubdocsInStats|doNotAutoCompressPictures|forceUpgrade|captions|readModeInkLockDown|smartTagType|shapeDefaults|doNotEmbedSmartTags|decimalSymbol|listSeparator)|m:mathPr|sl:schemaLibrary)\b|<\/w:settings>/;

/**
 * The form with Word's setting not to stretch a line that is broken within a justified paragraph: in a form, what
 * people wrote on several lines is one paragraph.
 */
export function withStraightBreaks(parts: FormParts): FormParts {
  return new Map(
    [...parts].map(([name, bytes]) => [name, SETTINGS.test(name) ? ruled(bytes) : bytes] as const),
  );
}

function ruled(settings: Uint8Array): Uint8Array {
  const xml = Buffer.from(settings).toString('utf8');
  if (xml.includes('<w:doNotExpandShiftReturn')) return settings;
  return Buffer.from(inserted(xml), 'utf8');
}

function inserted(xml: string): string {
  const [open] = /<w:compat>/.exec(xml) ?? [];
  if (open === undefined)
    return xml.replace(/<w:compat\s*\/>/, '').replace(AFTER, (next) => `<w:compat>${RULE}</w:compat>${next}`);
  const from = xml.indexOf(open) + open.length;
  const [neighbours = ''] = BEFORE.exec(xml.slice(from)) ?? [];
  const at = from + neighbours.length;
  return xml.slice(0, at) + RULE + xml.slice(at);
}
