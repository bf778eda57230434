import { fold } from '../text/fold.ts';
import { type Word, wordsOf } from '../text/words.ts';
import { abbreviationsIn, expandAbbreviations, sequenceOf } from './expand-abbreviations.ts';

/** A name as it is looked for. */
export interface AnalyzedName {
  /** As written, in lower case, and the same without diacritics. */
  readonly written: string;
  readonly folded: string;
  /** Its words, those its short forms stand for, and the short forms of what is written out. */
  readonly words: readonly Word[];
  /** Its words in one string, short forms written out: " hoi lien hiep phu nu ". */
  readonly sequence: string;
  /** First letters of all its words, short forms written out: "hlhpn". */
  readonly initials: string;
  /** The letters from each word on to the end, without spaces: people leave them out. */
  readonly joined: readonly { readonly first: string; readonly letters: string }[];
}

const MOST_REMEMBERED = 20_000;
const remembered = new Map<string, AnalyzedName>();

/** Works out the forms of a name; kept, since a list is looked through again with every letter typed. */
export function analyzeName(name: string): AnalyzedName {
  const known = remembered.get(name);
  if (known !== undefined) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const words = wordsOf(name);
  const expanded = expandAbbreviations(name, words);
  const analyzed: AnalyzedName = {
    written: name.trim().normalize('NFC').toLocaleLowerCase('vi'),
    folded: fold(name.trim()),
    words: [
      ...new Set([
        ...words,
        ...expanded,
        ...abbreviationsIn(expanded),
        ...words.flatMap(withoutLeadingZeros),
      ]),
    ],
    sequence: sequenceOf(expanded),
    initials: expanded.map(({ folded }) => folded.charAt(0)).join(''),
    joined: words.map(({ folded: first }, at) => ({
      first,
      letters: words
        .slice(at)
        .map(({ folded }) => folded)
        .join(''),
    })),
  };
  remembered.set(name, analyzed);
  return analyzed;
}

/** "CTV03" is called "ctv3" as well. */
function withoutLeadingZeros(word: Word): Word[] {
  const short = word.folded.replace(/^(\p{L}*)0+(?=\d)/u, '$1');
  return short === word.folded ? [] : [{ ...word, folded: short, accented: short }];
}
