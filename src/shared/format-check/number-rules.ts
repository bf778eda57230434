import type { Fault } from './fault.ts';
import { text } from './finding.ts';
import type { Guide } from './guide.ts';
import type { Piece } from './paragraph-role.ts';
import { abbreviations, oneLine, typeName } from './patterns.ts';

/** What each placeholder in the pattern of a number may be: at least two digits, or room to write. */
const PLACES = {
  number: String.raw`(?:\d{2,}|[\s….]+)`,
  type: String.raw`(?<type>\p{Lu}\p{L}{0,9})`,
  symbol: String.raw`(?:\p{Lu}[\p{Lu}\d]*(?:[-/.]\p{Lu}[\p{Lu}\d]*)*|[….]+)`,
} as const;

/**
 * Checks the line of number and symbol: the guide's pattern, and the abbreviation of the type of document.
 * @param type the name of the type; empty if the document has none, as for letters
 */
export function numberFaults(piece: Piece, type: string, { profile }: Guide): Fault[] {
  const { pattern } = profile.letterhead.number;
  const line = oneLine(piece.text);
  const wanted = abbreviations[typeName(type)] ?? [];
  const fault = { part: 'number', at: piece } as const;
  const found = patternOf(pattern).exec(line);
  if (found === null) {
    if (isState(pattern) && ENACTMENT.test(line)) return [];
    const example = exampleOf(pattern, wanted[0]);
    const colon = /^số\s*:/iu.test(line) && !pattern.includes(':');
    return [
      { ...fault, rule: colon ? 'numberColon' : 'numberPattern', found: text(line), expected: text(example) },
    ];
  }
  const abbreviation = found.groups?.type;
  // A letter of the State bears no abbreviation: "Số: 15/UBND-VX".
  if (abbreviation === undefined || wanted.length === 0 || wanted.includes(abbreviation)) return [];
  return [{ ...fault, rule: 'numberType', found: text(abbreviation), expected: text(wanted.join(', ')) }];
}

/**
 * The pattern of a profile as a regular expression: "Số {number}-{type}/{symbol}". Room to write counts as a number.
 */
function patternOf(pattern: string): RegExp {
  const parts = pattern.split(/\{(number|type|symbol)\}/u);
  const source = parts.map((part, at) => {
    if (part === 'number' || part === 'type' || part === 'symbol') return PLACES[part];
    const plain = at === 0 ? part.trimEnd() : part;
    return plain.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`).replace(/\s+/g, String.raw`\s*`);
  });
  return new RegExp(
    `^${source.map((part, at) => (at === 1 ? String.raw`\s*${part}` : part)).join('')}$`,
    'u',
  );
}

/** Enactments of the State bear their year: "Số: 30/2020/NĐ-CP" (Luật Ban hành văn bản quy phạm pháp luật). */
const ENACTMENT = /^Số:\s*(?:\d{2,}|[\s….]+)\/(?:\d{4}|[….]+)\/\p{Lu}[\p{L}\d]*(?:-[\p{Lu}\d]+)*$/u;

function isState(pattern: string): boolean {
  return pattern.startsWith('Số:');
}

/** @param type the abbreviation of the type; none for a letter */
function exampleOf(pattern: string, type: string | undefined): string {
  const [abbreviation, symbol] =
    type === undefined && isState(pattern) ? ['BTGDVTU', 'VP'] : [type ?? 'CV', 'BTGDVTU'];
  return pattern.replace('{number}', '05').replace('{type}', abbreviation).replace('{symbol}', symbol);
}
