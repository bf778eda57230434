import type { Piece, PieceRole, Placed } from './paragraph-role.ts';
import { isCapitals, isOnBehalf, oneLine, RECIPIENTS, TYPED_RULE } from './patterns.ts';

/** The roles of the lines in the signature block, column by column. */
export function endingRoles(placed: readonly Placed[]): Piece[] {
  return ([null, 'left', 'right'] as const).flatMap((column) =>
    columnRoles(placed.filter((piece) => piece.column === column)),
  );
}

function columnRoles(column: readonly Placed[]): Piece[] {
  let before: PieceRole | null = null;
  let behalf = false;
  return column.map((piece) => {
    const role: PieceRole = roleOf(piece, before, behalf);
    // "(đã ký)" can be between a title and a name.
    if (role !== 'line' && role !== 'other') before = role;
    if (role === 'signatureTitle') behalf = isOnBehalf(piece.shown);
    return { ...piece, role };
  });
}

/** @param before the role of the last words above; @param behalf whether somebody signs for somebody else there */
function roleOf({ text, shown, styleRole }: Placed, before: PieceRole | null, behalf: boolean): PieceRole {
  const words = oneLine(text);
  if (words === '' || TYPED_RULE.test(words)) return 'line';
  if (RECIPIENTS.test(words)) return 'recipientsLabel';
  if (styleRole !== null) return styleRole;
  // "(Ký, ghi rõ họ tên)", "(đã ký)".
  if (/^\(.*\)$/u.test(words)) return 'other';
  if (isCapitals(shown))
    return before === 'signatureTitle' && behalf ? 'signaturePosition' : 'signatureTitle';
  if (before === 'recipientsLabel' || before === 'recipient') return 'recipient';
  if (before === 'signatureTitle' || before === 'signaturePosition') return 'signatureName';
  return 'other';
}
