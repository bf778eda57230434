import type { Fault } from './fault.ts';
import { type CheckedPart, type CheckRule, type CheckValue, text, word } from './finding.ts';
import { type Guide, isStateGuide } from './guide.ts';
import type { Piece } from './paragraph-role.ts';
import { isNumberedType, oneLine, typeName } from './patterns.ts';

/** Checks the last sentence, the signatures and the recipients. @param type the name of the type of document */
export function endingFaults(pieces: readonly Piece[], type: string, guide: Guide): Fault[] {
  const ending = pieces.filter(({ zone }) => zone === 'ending');
  return [
    ...lastSentenceFaults(pieces, type, guide),
    ...signatureFaults(ending, type),
    ...authorityFaults(ending, guide),
    ...nameFaults(ending, guide),
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
  const left = titles.every(({ column }) => column === 'left') ? titles[0] : undefined;
  return left === undefined ? [] : [fault('signatures', 'side', word('left'), word('right'), left)];
}

/** Who signs: no name under the titles of a column, or a degree or rank before the name (Hướng dẫn 05-HD/VPTW). */
function nameFaults(ending: readonly Piece[], { profile }: Guide): Fault[] {
  const isName = ({ role }: Piece) => role === 'signatureName';
  const unnamed = ([null, 'left', 'right'] as const).flatMap((column): Fault[] => {
    const own = ending.filter((piece) => piece.column === column);
    const title = own.findLast(({ role }) => role === 'signatureTitle' || role === 'signaturePosition');
    if (title === undefined || own.slice(own.indexOf(title)).some((piece) => isName(piece) || isBlank(piece)))
      return [];
    return [fault('signatures', 'signerName', text(title.text), word('yes'), title)];
  });
  if (isStateGuide(profile)) return unnamed;
  const titled = ending.filter(isName).flatMap((piece): Fault[] => {
    const words = oneLine(piece.text);
    const bare = words.replace(DEGREES, '').trim();
    return bare === words ? [] : [fault('signatures', 'degree', text(words), text(bare), piece)];
  });
  return [...unnamed, ...titled];
}

/** A dotted line, on which the name will be written. */
function isBlank({ text: words }: Piece): boolean {
  return /^[\s.…_]*[.…_]{2,}[\s.…_]*$/u.test(words);
}

const DEGREES =
  /^(?:(?:(?:PGS|GS|TSKH|TS|Ts|ThS|Ths|ThS|BSCK\s?I{1,2}|BS|Bs|CN|KS|Ks|LS|DS|NGND|NGƯT|TTND|TTƯT)(?:[.,]+|\s)|(?:Phó [Gg]iáo sư|Giáo sư|Tiến sĩ|Tiến sỹ|Thạc sĩ|Thạc sỹ|Bác sĩ|Bác sỹ|Kỹ sư|Cử nhân|Luật sư|(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy|uý))\s)[\s.,-]*)+/u;

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
