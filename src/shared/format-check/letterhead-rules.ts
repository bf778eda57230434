import { dateFaults } from './date-rules.ts';
import type { Fault } from './fault.ts';
import { type CheckedPart, type CheckRule, type CheckValue, text, word } from './finding.ts';
import type { Guide } from './guide.ts';
import { numberFaults } from './number-rules.ts';
import type { Piece } from './paragraph-role.ts';
import { partOf } from './parts.ts';
import { PARTY_TITLE, STATE_MOTTO, STATE_TITLE } from './patterns.ts';

/** Checks the block above the text: what is there, and what should be. @param type the name of the type of document */
export function letterheadFaults(pieces: readonly Piece[], type: string, guide: Guide): Fault[] {
  const head = pieces.filter(({ zone }) => zone === 'letterhead');
  const main = pieces.filter(({ zone }) => zone === 'main');
  const below = main.slice(
    0,
    Math.max(
      0,
      main.findIndex(({ role }) => role !== 'line'),
    ),
  );
  return [
    ...titleFaults(head, guide, isDrawnIn(head) || isDrawnIn(below)),
    ...markFaults(head, guide),
    ...head.flatMap((piece) => {
      if (piece.role === 'number') return numberFaults(piece, type, guide);
      return piece.role === 'placeDate' ? dateFaults(piece) : [];
    }),
    ...sideFaults(head),
  ];
}

/** A title of the wrong side, and missing lines under those that need one. */
function titleFaults(head: readonly Piece[], { profile }: Guide, drawn: boolean): Fault[] {
  const { title } = profile.letterhead;
  const ours = title.some((line) => PARTY_TITLE.test(line.text)) ? PARTY_TITLE : STATE_TITLE;
  const theirs = (words: string) =>
    ours === PARTY_TITLE
      ? STATE_TITLE.test(words) || STATE_MOTTO.test(words.trim())
      : PARTY_TITLE.test(words);
  const other = head.find((piece) => theirs(piece.text.normalize('NFC')));
  const own = head.find((piece) => piece.role === 'title' && ours.test(piece.text.normalize('NFC')));
  const right = text(title.map((line) => line.text).join(' / '));
  if (other !== undefined) return [fault('title', 'otherTitle', text(other.text), right, other)];
  if (own === undefined) return [fault('title', 'missing', word('none'), word('title'), null)];
  const ruled = (['title', 'motto', 'agency'] as const).filter((role) => profile.styles[role].rule !== null);
  return ruled.flatMap((role): Fault[] => {
    const above = head.findLast((piece) => piece.role === role);
    if (above === undefined || drawn || hasRuleBelow(above, head)) return [];
    return [fault(role === 'agency' ? 'agency' : 'title', 'ruleBelow', word('no'), word('yes'), above)];
  });
}

/** Any drawing in the block or right below it counts as a line, since it may be anchored anywhere near. */
function isDrawnIn(pieces: readonly Piece[]): boolean {
  return pieces.some(({ drawn }) => drawn);
}

/** A border or underlined words count as a line; hyphens and underscores do not. */
function hasRuleBelow(piece: Piece, head: readonly Piece[]): boolean {
  const column = head.filter((other) => other.column === piece.column);
  const below = column.slice(column.indexOf(piece) + 1);
  const words = below.findIndex(({ role }) => role !== 'line');
  const lines = words === -1 ? below : below.slice(0, words + 1);
  return piece.ruled || piece.runs.every(({ underline }) => underline) || lines.some(({ ruled }) => ruled);
}

function markFaults(head: readonly Piece[], { profile }: Guide): Fault[] {
  const wanted = profile.letterhead.agencyMark;
  const marks = head.filter(({ role }) => role === 'agencyMark');
  const agency = head.findLast(({ role }) => role === 'agency') ?? null;
  const count = wanted === null ? 0 : 1;
  const right = marks.length === count && marks.every((mark) => mark.text.trim() === wanted);
  if (agency === null || right) return [];
  const asked: CheckValue = wanted === null ? word('none') : text(wanted);
  const found: CheckValue =
    marks.length === 0 ? word('none') : text(marks.map((mark) => mark.text).join(' '));
  return [fault('agency', 'agencyMark', found, asked, marks.at(-1) ?? agency)];
}

const SIDES: Readonly<Partial<Record<Piece['role'], 'left' | 'right'>>> = {
  title: 'right',
  motto: 'right',
  parentAgency: 'left',
  agency: 'left',
  number: 'left',
  placeDate: 'right',
};

function sideFaults(head: readonly Piece[]): Fault[] {
  return head.flatMap((piece): Fault[] => {
    const wanted = SIDES[piece.role];
    if (piece.column === null || wanted === undefined || piece.column === wanted) return [];
    return [fault(partOf(piece), 'side', word(piece.column), word(wanted), piece)];
  });
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
