import type { Piece, PieceRole, Placed } from './paragraph-role.ts';
import {
  AGENCY_MARK,
  isCapitals,
  NUMBER,
  oneLine,
  PARTY_TITLE,
  PLACE_DATE,
  STATE_MOTTO,
  STATE_TITLE,
  SUBJECT,
  TYPED_RULE,
  URGENCY,
} from './patterns.ts';

/** The roles of the lines in the block above the text. */
export function letterheadRoles(placed: readonly Placed[]): Piece[] {
  const known = withSubjects(placed.map((piece) => ({ ...piece, role: roleByWords(piece) })));
  const unnamed = known.filter(({ role }) => role === null);
  const agencies = agencyRoles(unnamed.filter(({ shown }) => isCapitals(shown)));
  return known.map((piece) => ({ ...piece, role: piece.role ?? agencies.get(piece) ?? 'other' }));
}

interface Known extends Placed {
  readonly role: PieceRole | null;
}

/** A subject goes on until the next line that is something else. */
function withSubjects(pieces: readonly Known[]): Known[] {
  const open = new Map<Known['column'], boolean>();
  return pieces.map((piece) => {
    const begins = piece.role === null && SUBJECT.test(oneLine(piece.text));
    const goesOn = piece.role === null && open.get(piece.column) === true && !isCapitals(piece.shown);
    open.set(piece.column, begins || goesOn);
    return begins || goesOn ? { ...piece, role: 'subject' } : piece;
  });
}

function roleByWords({ text, shown, styleRole }: Placed): PieceRole | null {
  const words = oneLine(text);
  if (words === '') return 'line';
  // Words take precedence over a style: somebody may have typed one part over another.
  if (PARTY_TITLE.test(words) || STATE_TITLE.test(words)) return 'title';
  if (STATE_MOTTO.test(words)) return 'motto';
  if (NUMBER.test(words)) return 'number';
  if (PLACE_DATE.test(words)) return 'placeDate';
  if (AGENCY_MARK.test(words)) return 'agencyMark';
  if (URGENCY.test(shown.trim())) return 'urgency';
  if (TYPED_RULE.test(words)) return 'line';
  return styleRole === 'letterSubject' ? 'subject' : styleRole;
}

/** The last line in capitals is the agency, the first its parent; lines between are whichever they resemble. */
function agencyRoles<P extends Placed>(lines: readonly P[]): ReadonlyMap<P, PieceRole> {
  const [first, ...others] = lines;
  const last = others.at(-1);
  if (first === undefined) return new Map();
  if (last === undefined) return new Map([[first, 'agency']]);
  return new Map(
    lines.map((line) => {
      const isParent = line === first || (line !== last && isBold(line) === isBold(first));
      return [line, isParent ? 'parentAgency' : 'agency'] as const;
    }),
  );
}

function isBold({ runs }: Placed): boolean {
  return runs.every(({ bold }) => bold);
}
