import type { Piece, PieceRole, Placed } from './paragraph-role.ts';
import { ADDRESSEE, isCapitals, MAYBE_HEADING, SURE_HEADING, TYPED_RULE } from './patterns.ts';

/** Styles that are ignored, because the words or the place of a paragraph tell more. */
const ELSEWHERE: readonly PieceRole[] = [
  'title',
  'motto',
  'parentAgency',
  'agency',
  'agencyMark',
  'number',
  'placeDate',
];

/** A longer text under the name of the type is not an abstract. */
const LONGEST_ABSTRACT = 400;
const LONGEST_HEADING = 150;

/**
 * The roles of the paragraphs between the two blocks.
 * @param type the number of the paragraph that names the type of the document
 */
export function mainRoles(placed: readonly Placed[], type: number | null): Piece[] {
  const abstract = abstractOf(placed, type);
  let addressed = false;
  return placed.map((piece) => {
    const role = piece.number === type ? 'documentType' : (abstract.get(piece) ?? roleOf(piece, addressed));
    if (role !== 'line') addressed = role === 'addressee';
    return { ...piece, role };
  });
}

/** The lines that say what the document is about, and the mark under them: right after the name of the type. */
function abstractOf(placed: readonly Placed[], type: number | null): ReadonlyMap<Placed, PieceRole> {
  const roles = new Map<Placed, PieceRole>();
  const start = placed.findIndex(({ number }) => number === type);
  if (type === null || start === -1) return roles;
  for (const piece of placed.slice(start + 1)) {
    const words = piece.text.trim();
    if (words === '') continue;
    if (piece.styleRole === 'abstractMark' || TYPED_RULE.test(words)) {
      roles.set(piece, 'abstractMark');
      break;
    }
    if (!isAbstract(piece, roles.size > 0)) break;
    roles.set(piece, 'abstract');
  }
  return roles;
}

/** @param goesOn whether the line above is part of the abstract too */
function isAbstract({ text, styleRole, align, runs, cell }: Placed, goesOn: boolean): boolean {
  if (styleRole !== null) return styleRole === 'abstract';
  if (cell !== null || text.length > LONGEST_ABSTRACT || ADDRESSEE.test(text.trim())) return false;
  return align === 'center' || (!goesOn && runs.every(({ bold }) => bold) && !SURE_HEADING.test(text.trim()));
}

function roleOf(piece: Placed, addressed: boolean): PieceRole {
  const words = piece.text.trim();
  if (words === '') return 'line';
  if (piece.styleRole !== null && !ELSEWHERE.includes(piece.styleRole)) return piece.styleRole;
  if (piece.cell !== null) return piece.cell.row === 0 ? 'tableHead' : 'tableCell';
  if (TYPED_RULE.test(words)) return 'other';
  if (ADDRESSEE.test(words) || (addressed && words.startsWith('-'))) return 'addressee';
  return isHeading(piece) ? 'heading' : 'body';
}

function isHeading({ text, shown, runs, align }: Placed): boolean {
  const words = text.trim();
  if (words.length > LONGEST_HEADING) return false;
  const standsOut = runs.every(({ bold }) => bold);
  if (SURE_HEADING.test(words)) return standsOut || !/[.;:,]$/u.test(words);
  return (standsOut && MAYBE_HEADING.test(words)) || (align === 'center' && isCapitals(shown));
}
