import type { Word } from '../text/words.ts';
import type { AnalyzedName } from './analyze-name.ts';
import { isOneTypoAway } from './one-typo.ts';
import type { TypedWord } from './query-readings.ts';

/** How well a typed word fits a name, best first. A mark that was typed counts; one that was left out does not. */
export const grades = [
  'whole',
  'beginning',
  'initials',
  'joined',
  'whole but other marks',
  'beginning but other marks',
  'one typing error',
] as const;
export type Grade = (typeof grades)[number];

/** How well a word fits the best of a name's words; null if it does not. */
export function gradeWord(word: TypedWord, name: AnalyzedName, mayErr: boolean): Grade | null {
  const whole = name.words.filter(({ folded }) => folded === word.folded);
  const begun = name.words.filter(
    ({ folded }) => folded.startsWith(word.typed) || folded.startsWith(word.folded),
  );
  if (whole.some((one) => agreesInMarks(word, one))) return 'whole';
  if (begun.some((one) => agreesInMarks(word, one))) return 'beginning';
  if (isInitials(word, name.initials)) return 'initials';
  if (isJoined(word.typed, name)) return 'joined';
  if (whole.length > 0) return 'whole but other marks';
  if (begun.length > 0) return 'beginning but other marks';
  if (mayErr && name.words.some(({ folded }) => isOneTypoAway(word.folded, folded)))
    return 'one typing error';
  return null;
}

/**
 * Two letters are the initials of a name that begins with them; three or more may stand anywhere in it. Initials have no
 * marks: "cát" is not "Công an tỉnh".
 */
function isInitials({ typed, accented }: TypedWord, initials: string): boolean {
  if (typed.length < 2 || !/^[a-z0-9đ]+$/.test(accented)) return false;
  return typed.length > 2 ? initials.includes(typed) : initials.startsWith(typed);
}

/** Several words typed without the space between them. */
function isJoined(typed: string, { joined }: AnalyzedName): boolean {
  return joined.some(
    ({ first, letters }) => typed.length > Math.max(3, first.length) && letters.startsWith(typed),
  );
}

const TONE = /[\u0300\u0301\u0303\u0309\u0323]+$/;

/** Whether every mark that was typed is in the other word at the same letter; the tone may be at any of its vowels. */
function agreesInMarks(typed: Word, other: Word): boolean {
  const tone = TONE.exec(typed.accented)?.[0] ?? '';
  if (tone !== '' && !other.accented.endsWith(tone)) return false;
  const letters = lettersOf(other);
  return lettersOf(typed).every((letter, at) => {
    const base = letter.normalize('NFD').charAt(0);
    return letter === letters[at] || (letter === base && letter !== 'đ');
  });
}

function lettersOf({ accented }: Word): string[] {
  return [...accented.replace(TONE, '').replace(/y$/, 'i')];
}
