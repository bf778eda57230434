import type { Piece, PieceRole, Placed } from './paragraph-role.ts';
import { isCapitals, isOnBehalf, isSigning, oneLine, RECIPIENTS, TYPED_RULE } from './patterns.ts';

/** The roles of the lines in the signature block, column by column. */
export function endingRoles(placed: readonly Placed[]): Piece[] {
  // An empty line of full width leaves room in both columns.
  const isOf = (piece: Placed, column: Placed['column']) =>
    piece.column === column || (piece.column === null && piece.text.trim() === '');
  return ([null, 'left', 'right'] as const).flatMap((column) =>
    columnRoles(placed.filter((piece) => isOf(piece, column))).filter((piece) => piece.column === column),
  );
}

function columnRoles(column: readonly Placed[]): Piece[] {
  let before: PieceRole | null = null;
  let behalf = false;
  let room = false;
  return column.map((piece) => {
    const role: PieceRole = roleOf(piece, before, behalf, room || piece.beforePt >= SIGNING_ROOM_PT);
    room = role === 'line';
    // "(đã ký)" can be between a title and a name.
    if (role !== 'line' && role !== 'other') before = role;
    if (role === 'signatureTitle') behalf = isOnBehalf(piece.shown);
    return { ...piece, role };
  });
}

/** Space above a name that leaves room to sign. */
const SIGNING_ROOM_PT = 30;

/**
 * @param before the role of the last words above; @param behalf whether somebody signs for somebody else there
 * @param room whether there is room to sign above the line
 */
function roleOf(
  { text, shown, styleRole }: Placed,
  before: PieceRole | null,
  behalf: boolean,
  room: boolean,
): PieceRole {
  const words = oneLine(text);
  if (words === '' || TYPED_RULE.test(words)) return 'line';
  if (RECIPIENTS.test(words)) return 'recipientsLabel';
  if (styleRole !== null) return styleRole;
  // "(Ký, ghi rõ họ tên)", "(đã ký)".
  if (/^\(.*\)$/u.test(words)) return 'other';
  const isBelowTitle = before === 'signatureTitle' || before === 'signaturePosition';
  // A name may wrongly be in capitals, but between it and the title somebody signs.
  if (isBelowTitle && room && !isSigning(shown) && isNameLong(words)) return 'signatureName';
  if (isCapitals(shown))
    return before === 'signatureTitle' && behalf ? 'signaturePosition' : 'signatureTitle';
  if (before === 'recipientsLabel' || before === 'recipient') return 'recipient';
  if (isBelowTitle) return 'signatureName';
  return 'other';
}

function isNameLong(words: string): boolean {
  const count = words.split(' ').length;
  return count >= 2 && count <= 6;
}
