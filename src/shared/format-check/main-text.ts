import type { Piece, PieceRole, Placed } from './paragraph-role.ts';
import {
  ADDRESSEE,
  ATTACHED,
  isCapitals,
  isSureHeading,
  MAYBE_HEADING,
  SUBJECT,
  TYPED_RULE,
} from './patterns.ts';

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

/** Which line names the type of the document: of which paragraph, and which of its lines. */
type TypeLine = Pick<Placed, 'number' | 'lineAt'>;

/** The roles of the paragraphs between the two blocks. */
export function mainRoles(placed: readonly Placed[], type: TypeLine | null): Piece[] {
  const abstract = abstractOf(placed, type);
  const letter = type === null ? subjectOf(placed) : [];
  let addressed = false;
  return placed.map((piece) => {
    const role = known(piece) ?? roleOf(piece, addressed);
    if (role !== 'line') addressed = role === 'addressee';
    return { ...piece, role };
  });

  function known(piece: Placed): PieceRole | undefined {
    if (letter.includes(piece)) return 'subject';
    return isAt(piece, type) ? 'documentType' : abstract.get(piece);
  }
}

function isAt({ number, lineAt }: Placed, type: TypeLine | null): boolean {
  return number === type?.number && lineAt === type.lineAt;
}

/** What a letter is about where that stands between its letterhead and its addressee. */
function subjectOf(placed: readonly Placed[]): Placed[] {
  const first = placed.find(({ text }) => text.trim() !== '');
  return first !== undefined && SUBJECT.test(first.text.trim()) && first.text.length < LONGEST_ABSTRACT
    ? [first]
    : [];
}

/** The lines that say what the document is about, and the mark under them: right after the name of the type. */
function abstractOf(placed: readonly Placed[], type: TypeLine | null): ReadonlyMap<Placed, PieceRole> {
  const roles = new Map<Placed, PieceRole>();
  const start = placed.findIndex((piece) => isAt(piece, type));
  if (type === null || start === -1) return roles;
  for (const piece of placed.slice(start + 1)) {
    const words = piece.text.trim();
    if (words === '' || isAside(words, piece)) continue;
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
function isAbstract({ text, shown, styleRole, align, runs, cell }: Placed, goesOn: boolean): boolean {
  if (styleRole !== null) return styleRole === 'abstract';
  if (cell !== null || text.length > LONGEST_ABSTRACT || ADDRESSEE.test(text.trim())) return false;
  // Under it may stand who decides: "GIÁM ĐỐC SỞ".
  if (goesOn && isCapitals(shown)) return false;
  return align === 'center' || (!goesOn && runs.every(({ bold }) => bold) && !isSureHeading(text.trim()));
}

function roleOf(piece: Placed, addressed: boolean): PieceRole {
  const words = piece.text.trim();
  if (words === '') return 'line';
  // The program writes it in the style of a sentence that opens a list.
  if (piece.styleRole === 'lead' && ADDRESSEE.test(words)) return 'addressee';
  if (piece.styleRole !== null && !ELSEWHERE.includes(piece.styleRole)) return piece.styleRole;
  if (piece.cell !== null) return piece.cell.row === 0 ? 'tableHead' : 'tableCell';
  if (TYPED_RULE.test(words) || isAside(words, piece)) return 'other';
  if (ADDRESSEE.test(words) || (addressed && words.startsWith('-'))) return 'addressee';
  return isHeading(piece) ? 'heading' : 'body';
}

/** What is said of the whole document in a line of its own: "(Kèm theo …)", "(Dự thảo)". */
function isAside(words: string, { align }: Placed): boolean {
  return align !== 'justify' && (ATTACHED.test(words) || (align === 'center' && /^\(.*\)$/su.test(words)));
}

function isHeading({ text, shown, runs, align }: Placed): boolean {
  const words = text.trim();
  if (words.length > LONGEST_HEADING) return false;
  const standsOut = runs.every(({ bold }) => bold);
  if (isSureHeading(words)) return standsOut || !/[.;:,]$/u.test(words);
  return (standsOut && MAYBE_HEADING.test(words)) || (align === 'center' && isCapitals(shown));
}
