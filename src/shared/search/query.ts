import { fold } from '../text/fold.ts';
import { wordsOf } from '../text/words.ts';
import { commonDays, type Days, type Found, periodAt } from './periods.ts';
import { kindOfSign, type SignKind } from './signs.ts';

/** A word to search for. */
export interface SoughtWord {
  readonly folded: string;
  readonly accented: string;
  /** As typed, but without diacritics: the prefix for completing an unfinished word. */
  readonly typed: string;
}

/** Consecutive words: a single word, a phrase in quotes, or "05-HD/VPTW". */
export interface Term {
  readonly words: readonly SoughtWord[];
  /** Whether it may be incomplete: a single word that is still being typed. */
  readonly isOpen: boolean;
}

/** A search query: all its parts must match. */
export interface Query {
  readonly terms: readonly Term[];
  /** The names behind signs, as they were typed: behind # a topic, behind @ a locality, behind > an agency. */
  readonly names: Readonly<Record<SignKind, readonly string[]>>;
  readonly days: Days | null;
}

/** More than anybody types; the rest is ignored. */
export const LONGEST_QUERY = 300;
const MOST_TERMS = 24;

const SPACES = /\s+/y;
const TAG = /([#@]|>(?=["“”„\p{L}]))(?:["“”„]([^"“”„]*)["“”„]?|([\p{L}\p{N}\p{M}_.&/-]*))/uy;
const NEXT_WORD = /[ \u00A0]+[\p{L}\p{N}\p{M}_.,&/-]+/uy;
const QUOTED = /["“”„]([^"“”„]*)(["“”„]?)/y;
const CHUNK = /[^\s"“”„]+/y;

/** One part of a query. */
type Piece =
  | { readonly kind: 'terms'; readonly terms: readonly Term[] }
  | { readonly kind: SignKind; readonly name: string }
  | { readonly kind: 'days'; readonly days: Days }
  | { readonly kind: 'nothing' };

/** How a text may be read. */
export interface Readings {
  /** Without, dates are words like any other: "nam 2025" may be the end of “Quảng Nam 2025”. */
  readonly periods: boolean;
  /** Whether some name may begin so: "#an toàn" goes on as long as there is such a topic. */
  readonly isName: (kind: SignKind, text: string) => boolean;
}

/** Nothing is known of names: one word stands behind a sign, or several in quotes. */
export const plainReadings: Readings = { periods: true, isName: () => false };

/**
 * Reads what was typed into the search box: words, "phrases", #topic, @locality, >agency and periods (see periods.ts),
 * in any order. Everything is a question: what is not understood as one of these is looked for word by word, and signs
 * without letters or digits ask nothing.
 */
export function parseQuery(typed: string, readings: Readings = plainReadings): Query {
  const pieces = piecesOf(typed.slice(0, LONGEST_QUERY).toWellFormed().normalize('NFC'), readings);
  const names = (kind: SignKind) =>
    pieces.flatMap((piece) => (piece.kind === kind && squeezed(piece.name) !== '' ? [piece.name] : []));
  const terms = pieces.flatMap((piece) => (piece.kind === 'terms' ? piece.terms : []));
  return {
    terms: terms.slice(0, MOST_TERMS),
    names: { topic: names('topic'), locality: names('locality'), agency: names('agency') },
    days: pieces.reduce<Days | null>(
      (days, piece) => (piece.kind === 'days' ? commonDays(days, piece.days) : days),
      null,
    ),
  };
}

function piecesOf(text: string, readings: Readings): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < text.length; ) {
    const { value, end } = pieceAt(text, at, readings);
    pieces.push(value);
    at = end;
  }
  return pieces;
}

function pieceAt(text: string, at: number, readings: Readings): Found<Piece> {
  const period = readings.periods ? periodAt(text, at) : null;
  if (period !== null) return { value: { kind: 'days', days: period.value }, end: period.end };
  return (
    read(SPACES, text, at, () => ({ kind: 'nothing' })) ??
    nameAt(text, at, readings) ??
    read(QUOTED, text, at, ([, words = '', end]) => ({ kind: 'terms', terms: termsOf(words, end === '') })) ??
    read(CHUNK, text, at, ([chunk], end) => ({
      kind: 'terms',
      terms: termsOf(chunk, end === text.length),
    })) ?? {
      value: { kind: 'nothing' },
      end: at + 1,
    }
  );
}

/** A name behind its sign: in quotes, or as many words as some name begins with. */
function nameAt(text: string, at: number, { isName }: Readings): Found<Piece> | null {
  TAG.lastIndex = at;
  const [whole, sign = '', inQuotes, plain = ''] = TAG.exec(text) ?? [];
  const kind = kindOfSign(sign);
  if (whole === undefined || kind === null) return null;
  let end = at + whole.length;
  if (inQuotes !== undefined) return { value: { kind, name: inQuotes }, end };
  let name = plain;
  for (let next = nextWord(text, end); plain !== '' && next !== null; next = nextWord(text, end)) {
    if (!isName(kind, name + next)) break;
    name += next;
    end += next.length;
  }
  return { value: { kind, name }, end };
}

function nextWord(text: string, at: number): string | null {
  NEXT_WORD.lastIndex = at;
  return NEXT_WORD.exec(text)?.[0] ?? null;
}

function read(
  pattern: RegExp,
  text: string,
  at: number,
  piece: (found: RegExpExecArray, end: number) => Piece,
): Found<Piece> | null {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found === null ? null : { value: piece(found, pattern.lastIndex), end: pattern.lastIndex };
}

/** Whether a query is empty: an empty box, or only signs. */
export function asksNothing({ terms, names, days }: Query): boolean {
  return terms.length === 0 && Object.values(names).every((typed) => typed.length === 0) && days === null;
}

/** Whether a word was typed with diacritics, so that texts with exactly these come first. */
export function hasAccents({ terms }: Query): boolean {
  return terms.some(({ words }) => words.some(({ accented, typed }) => accented !== typed));
}

/** A name without diacritics, spaces and signs, so that "Y tế", "y-te" and "yte" are one. */
export function squeezed(name: string): string {
  return wordsOf(name)
    .map(({ folded }) => folded)
    .join('');
}

/**
 * The words of a chunk or a phrase. If its last word is still being typed, that word becomes a term of its own: as part
 * of a phrase, FTS5 would have to try every word it may become.
 */
function termsOf(text: string, mayGoOn: boolean): Term[] {
  const words = wordsOf(text).map(({ folded, accented, from, to }) => ({
    folded,
    accented,
    typed: fold(text.slice(from, to)),
  }));
  const isOpen = mayGoOn && /[\p{L}\p{N}\p{M}]$/u.test(text);
  const terms = isOpen
    ? [
        { words: words.slice(0, -1), isOpen: false },
        { words: words.slice(-1), isOpen: true },
      ]
    : [{ words, isOpen: false }];
  return terms.filter((term) => term.words.length > 0);
}
