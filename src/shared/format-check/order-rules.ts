import type { Fault } from './fault.ts';
import { type CheckedPart, text, word } from './finding.ts';
import type { Guide } from './guide.ts';
import type { Piece, PieceRole } from './paragraph-role.ts';
import { isNumberedType, typeName } from './patterns.ts';

/** Reports missing parts, and empty ones. @param type the name of its type; empty for a letter, which has an addressee instead */
export function missingFaults(pieces: readonly Piece[], type: string): Fault[] {
  const has = (...roles: PieceRole[]) => pieces.some(({ role }) => roles.includes(role));
  const isLetter = type === '' && has('addressee');
  const isSent = isLetter || isNumberedType(type);
  const needed: readonly (readonly [CheckedPart, boolean])[] = [
    ['agency', has('agency')],
    ['number', has('number') || !isSent],
    ['placeDate', has('placeDate')],
    ['documentType', type !== '' || isLetter],
    [
      'abstract',
      isLetter ? has('subject') : has('abstract') || !isNumberedType(type) || typeName(type) === 'GIẤY MỜI',
    ],
    ['body', has('body', 'lead', 'closing', 'tableCell')],
    ['recipients', has('recipientsLabel') || !isSent || typeName(type) === 'BIÊN BẢN'],
  ];
  return [
    ...needed.flatMap(([part, is]): Fault[] =>
      is ? [] : [{ part, rule: 'missing', found: word('none'), expected: word(part), at: null }],
    ),
    ...emptyFaults(pieces),
  ];
}

/** Words that announce something, and nothing comes: no recipient under "Nơi nhận:", nobody behind "Kính gửi:". */
function emptyFaults(pieces: readonly Piece[]): Fault[] {
  const label = pieces.find(({ role }) => role === 'recipientsLabel');
  const hasRecipients =
    label === undefined ||
    /:\s*\S/u.test(label.text) ||
    pieces.some(({ role, number }) => role === 'recipient' && number >= label.number);
  const addressees = pieces.filter(({ role }) => role === 'addressee');
  const [addressee] = addressees;
  const hasAddressee =
    addressee === undefined || addressees.length > 1 || !/^kính\s+gửi\s*:?$/iu.test(addressee.text.trim());
  return [
    ...(hasRecipients ? [] : [empty('recipients', label)]),
    ...(hasAddressee ? [] : [empty('addressee', addressee)]),
  ];
}

function empty(part: CheckedPart, at: Piece): Fault {
  return { part, rule: 'empty', found: text(at.text), expected: word('yes'), at };
}

/** The mark under the abstract: five hyphens for the Party, a line for the State. */
export function abstractFaults(pieces: readonly Piece[], { profile }: Guide): Fault[] {
  const last = pieces.findLast(({ role }) => role === 'abstract');
  if (last === undefined) return [];
  const wanted = profile.abstractMark;
  const below = pieces.slice(pieces.indexOf(last) + 1);
  const words = below.findIndex(({ role }) => role !== 'line');
  const next = below[words];
  const fault = { part: 'abstract', at: next?.role === 'abstractMark' ? next : last } as const;
  const found = next?.role === 'abstractMark' ? text(next.text) : word('none');
  if (wanted === null) {
    const lines = [last, ...(words === -1 ? below : below.slice(0, words))];
    if (lines.some(({ ruled, drawn }) => ruled || drawn)) return [];
    return [{ ...fault, rule: 'ruleBelow', found: word('no'), expected: word('yes') }];
  }
  const right = next?.role === 'abstractMark' && next.text.trim() === wanted;
  return right ? [] : [{ ...fault, rule: 'abstractMark', found, expected: text(wanted) }];
}

/** The parts from top to bottom; only the first piece of each is checked. */
const ORDER: readonly (readonly [CheckedPart, readonly PieceRole[]])[] = [
  ['title', ['title']],
  ['documentType', ['documentType']],
  ['abstract', ['abstract']],
  ['body', ['heading', 'body', 'lead', 'tableHead']],
  ['signatures', ['signatureTitle']],
];

function isAbove(one: Piece, other: Piece): boolean {
  return one.number < other.number || (one.number === other.number && one.lineAt < other.lineAt);
}

/** Reports a part that is above another but belongs below it. */
export function orderFaults(pieces: readonly Piece[]): Fault[] {
  const firsts = ORDER.flatMap(([part, roles]) => {
    const first = pieces.find(({ role }) => roles.includes(role));
    return first === undefined ? [] : [{ part, first }];
  });
  return firsts.slice(1).flatMap(({ part, first }, at): Fault[] => {
    const above = firsts[at];
    if (above === undefined || isAbove(above.first, first)) return [];
    const [found, expected] = [word(part), word(above.part)];
    return [{ part: 'order', rule: 'order', found, expected, at: first }];
  });
}
