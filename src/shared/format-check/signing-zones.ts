import { ANNEX, isSigning, RECIPIENTS, TYPED_RULE } from './patterns.ts';
import type { WordParagraph } from './word-text.ts';

/** The lines of the signatures and recipients, and where what is attached behind them begins. */
export interface SigningZones {
  readonly ending: ReadonlySet<number>;
  /** Infinity if nothing is attached. */
  readonly annexFrom: number;
}

/** Without a table, the signatures are searched for only in the last lines before what is attached. */
const TAIL_LINES = 40;
/** Wider tables are lists, whatever their headings say. */
const MOST_COLUMNS = 3;

/**
 * Finds the signature block: the last tables with signatures, or the last lines from the first that signs.
 * @param mayBe whether a line can be of it at all
 * @param from the first line that can be
 */
export function signingZones(
  lines: readonly WordParagraph[],
  mayBe: (at: number) => boolean,
  from: number,
): SigningZones {
  const places = [...lines.keys()].filter((at) => at >= from);
  const signing = places.filter((at) => mayBe(at) && isEndingLine(lines[at]));
  const [firstSigning] = signing;
  if (firstSigning === undefined) return { ending: new Set(), annexFrom: Number.POSITIVE_INFINITY };
  const named = places.find((at) => at > firstSigning && mayBe(at) && isAnnexTitle(lines[at]));
  const end = named ?? lines.length;
  const inTables = tableBlock(
    lines,
    signing.filter((at) => at < end),
  );
  if (inTables.length > 0) return withRecipients(lines, inTables, end);
  const start = places.find((at) => at >= end - TAIL_LINES && at < end && signing.includes(at));
  const block = start === undefined ? [] : places.filter((at) => at >= start && at < end);
  return { ending: new Set(block), annexFrom: named ?? Number.POSITIVE_INFINITY };
}

/** The lines of the last table with signatures, and of the one above it if nothing is written between. */
function tableBlock(lines: readonly WordParagraph[], signing: readonly number[]): number[] {
  const tables = new Set(signing.flatMap((at) => lines[at]?.cell?.table ?? []));
  const last = [...tables].at(-1);
  if (last === undefined) return [];
  const block = inTable(lines, last);
  const above = inTable(lines, last - 1);
  const between = lines.slice((above.at(-1) ?? 0) + 1, block[0]);
  const isOne = tables.has(last - 1) && between.every(({ text }) => text.trim() === '');
  return isOne ? [...above, ...block] : block;
}

/** Recipients below the table belong to the block; what follows them is attached. */
function withRecipients(
  lines: readonly WordParagraph[],
  table: readonly number[],
  end: number,
): SigningZones {
  const ending = new Set(table);
  let at = (table.at(-1) ?? 0) + 1;
  for (let open = false; at < end; at += 1) {
    const words = lines[at]?.text.trim() ?? '';
    open = words === '' ? open : RECIPIENTS.test(words) || (open && words.startsWith('-'));
    if (words !== '' && !open) break;
    ending.add(at);
  }
  return { ending, annexFrom: at };
}

function isAnnexTitle(line: WordParagraph | undefined): boolean {
  return line !== undefined && line.cell === null && line.align === 'center' && ANNEX.test(line.shown.trim());
}

const ENDING_ROLES = ['signatureTitle', 'signaturePosition', 'signatureName', 'recipientsLabel', 'recipient'];

function isEndingLine(line: WordParagraph | undefined): boolean {
  if (line === undefined || (line.cell?.columns ?? 0) > MOST_COLUMNS) return false;
  const { text, shown, styleRole } = line;
  if (styleRole !== null) return ENDING_ROLES.includes(styleRole);
  if (TYPED_RULE.test(text)) return false;
  return text.split('\t').some((part) => RECIPIENTS.test(part.trim())) || shown.split('\t').some(isSigning);
}

function inTable(lines: readonly WordParagraph[], table: number): number[] {
  return [...lines.keys()].filter((at) => lines[at]?.cell?.table === table);
}
