import type { Fault } from './fault.ts';
import { type CheckedPart, type CheckRule, type CheckValue, text, word } from './finding.ts';
import type { Guide } from './guide.ts';
import type { Piece } from './paragraph-role.ts';
import { isNumberedType, oneLine, typeName } from './patterns.ts';

/** Checks the last sentence, the signatures and the recipients. @param type the name of the type of document */
export function endingFaults(pieces: readonly Piece[], type: string, guide: Guide): Fault[] {
  const ending = pieces.filter(({ zone }) => zone === 'ending');
  return [
    ...lastSentenceFaults(pieces, type, guide),
    ...signatureFaults(ending, type),
    ...authorityFaults(ending, guide),
    ...recipientFaults(ending, guide),
  ];
}

/** How the text of an outgoing document ends: "." for the Party, "./." for the State. */
function lastSentenceFaults(pieces: readonly Piece[], type: string, { profile }: Guide): Fault[] {
  const last = pieces.findLast(
    ({ zone, role, cell }) => zone === 'main' && cell === null && ['body', 'lead', 'closing'].includes(role),
  );
  if (last === undefined) return [];
  const end = last.text.trim();
  const isState = /\.\s*\/\s*\.$/u.test(end);
  const wanted = profile.endOfBody;
  const right = wanted === './.' ? isState || !isNumberedType(type) : !isState;
  return right
    ? []
    : [fault('body', 'endOfBody', text(isState ? './.' : end.slice(-20)), text(wanted), last)];
}

/**
 * Minutes have two signatures, the recorder's on the left and the chair's on the right; all other documents have one,
 * on the right.
 */
function signatureFaults(ending: readonly Piece[], type: string): Fault[] {
  const names = ending.filter(({ role }) => role === 'signatureName');
  const titles = ending.filter(({ role }) => role === 'signatureTitle' || role === 'signaturePosition');
  if (names.length === 0 && titles.length === 0)
    return [fault('signatures', 'missing', word('none'), word('signatures'), null)];
  if (typeName(type) === 'BIÊN BẢN') {
    if (titles.length >= 2) return minutesSides(titles);
    const found: CheckValue = { is: 'count', count: titles.length };
    return [fault('signatures', 'signatureCount', found, { is: 'count', count: 2 }, titles[0] ?? null)];
  }
  const left = titles.length === 1 ? titles.find(({ column }) => column === 'left') : undefined;
  return left === undefined ? [] : [fault('signatures', 'side', word('left'), word('right'), left)];
}

const WRITES = /^(?:người ghi|thư ký)/iu;
const CHAIRS = /^chủ (?:trì|tọa|toạ)/iu;

function minutesSides(titles: readonly Piece[]): Fault[] {
  return titles.flatMap((piece): Fault[] => {
    const words = piece.text.normalize('NFC').trim();
    const wanted = WRITES.test(words) ? 'left' : 'right';
    if (piece.column === null || (!WRITES.test(words) && !CHAIRS.test(words)) || piece.column === wanted)
      return [];
    return [fault('signatures', 'side', word(piece.column), word(wanted), piece)];
  });
}

/** The authority of a signature, by its first letters: "T/M" of the Party is "TM." of the State. */
const AUTHORITIES = { onBehalf: /^T\/?M[.\s]/u, inPlace: /^K\/?T[.\s]/u, byOrder: /^T\/?L[.\s]/u } as const;

function authorityFaults(ending: readonly Piece[], { profile }: Guide): Fault[] {
  return ending.flatMap((piece): Fault[] => {
    if (piece.role !== 'signatureTitle') return [];
    const words = oneLine(piece.shown);
    return (['onBehalf', 'inPlace', 'byOrder'] as const).flatMap((which): Fault[] => {
      const wanted = profile.authorities[which];
      const [written] = AUTHORITIES[which].exec(words) ?? [];
      if (written === undefined || words.startsWith(`${wanted} `)) return [];
      return [fault('signatures', 'authority', text(written), text(wanted), piece)];
    });
  });
}

function recipientFaults(ending: readonly Piece[], { profile }: Guide): Fault[] {
  const { label, filing } = profile.recipients;
  const labels = ending.filter(({ role }) => role === 'recipientsLabel');
  const lines = ending.filter(({ role }) => role === 'recipient');
  return [
    ...labels.flatMap((piece): Fault[] => [
      ...(oneLine(piece.text) === label
        ? []
        : [fault('recipients', 'recipientsLabel', text(piece.text), text(label), piece)]),
      ...(piece.column === 'right' ? [fault('recipients', 'side', word('right'), word('left'), piece)] : []),
    ]),
    ...lines.flatMap((piece, at): Fault[] => {
      const line = oneLine(piece.text);
      const end = at === lines.length - 1 ? '.' : ';';
      const filed = /^-?\s*Lưu\s*:/iu.test(line) && !filing.includes('Lưu:');
      // A line may continue on the next one, which then begins without a hyphen.
      const goesOn = lines[at + 1]?.text.trim().startsWith('-') === false;
      const ends = goesOn || line.endsWith(end);
      return [
        ...(ends ? [] : [fault('recipients', 'recipientEnding', text(line.slice(-1)), text(end), piece)]),
        ...(filed
          ? [fault('recipients', 'filingColon', text(line), text(line.replace(/\s*:/, '')), piece)]
          : []),
      ];
    }),
  ];
}

function fault(
  part: CheckedPart,
  rule: CheckRule,
  found: CheckValue,
  expected: CheckValue,
  at: Fault['at'],
): Fault {
  return { part, rule, found, expected, at };
}
