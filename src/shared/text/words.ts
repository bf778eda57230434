import { comparable } from './clean-text.ts';
import { fold } from './fold.ts';

/** A word of a text in its searchable forms, and its position. */
export interface Word {
  /** Without diacritics, lower case, "kỹ" and "kĩ" alike: used for matching. */
  readonly folded: string;
  /** With diacritics, regardless of where the tone mark was put ("hòa", "hoà"): used for ranking. */
  readonly accented: string;
  /** Start and end in the text in UTF-16 units, without the end. */
  readonly from: number;
  readonly to: number;
}

/**
 * A letter or digit and what follows of them, with their marks and what is not seen between them: text that is not in
 * NFC, or has soft hyphens, is cut as it reads. Four letters of Unicode are apostrophes to people.
 */
const WORD = /(?:(?![ʹʻʼʽ])[\p{L}\p{N}])(?:\p{Cf}*(?![ʹʻʼʽ])[\p{L}\p{N}\p{M}])*/gu;

/**
 * The words of a text in order. Each is folded separately, so that positions in the text never have to be mapped back.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const { folded, accented } = formsOf(word);
    if (folded !== '') words.push({ folded, accented, from: index, to: index + word.length });
  }
  return words;
}

type Forms = Pick<Word, 'folded' | 'accented'>;

const NO_LETTER = /[^\p{L}\p{N}\p{M}]/gu;

const MOST_REMEMBERED = 50_000;
const remembered = new Map<string, Forms>();

/** Both forms of one word; cached, since texts repeat the same words. */
function formsOf(word: string): Forms {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  // A single character may stand for several words (a ligature of Arabic): they are looked for as one.
  const letters = comparable(word).replace(NO_LETTER, '');
  const forms = { folded: likeSpelled(fold(letters)), accented: accentedForm(letters) };
  remembered.set(word, forms);
  return forms;
}

const FINAL_Y = /^([bcdghklmnpqrstvx]+|qu)y$/;

/**
 * "kỹ, lý, quý" and "kĩ, lí, quí" are the same words in two spellings; "thúy" and "thúi" are not.
 * @param folded a word without its tone
 */
export function likeSpelled(folded: string): string {
  return folded.replace(FINAL_Y, '$1i');
}

/** The marks of the five tones, as opposed to those that make another letter (ă â ê ô ơ ư). */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** The letters with their vowel marks, followed by the tone, wherever it was. */
function accentedForm(word: string): string {
  const parts = word.normalize('NFD').toLowerCase();
  return parts.replace(TONES, '').normalize('NFC') + (parts.match(TONES) ?? []).join('');
}
