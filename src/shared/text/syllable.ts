const ONSETS = 'b|ch?|d|đ|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu|r|s|th?|tr|v|x';
/** `k` ends names of places: Đắk Lắk. */
const CODAS = 'ch|c|k|m|ng|nh|n|p|t';
/** Vowels that end a syllable, and those that may also be followed by a consonant. */
const OPEN =
  'ai|ao|au|ay|âu|ây|eo|êu|ia|iu|iêu|yêu|oi|ôi|ơi|oai|oao|oay|oeo|ui|uôi|uây|uyu|uêu|uơ|uya|ua|ưa|ưi|ưu|ươi|ươu|uy|uê|oa|oe|ya';
const NUCLEI = 'iê|yê|oa|oă|oe|oo|uâ|uê|uô|uyê|uy|ươ|a|ă|â|e|ê|i|o|ô|ơ|u|ư|y';
const SYLLABLE = new RegExp(`^(?:${ONSETS})?(?:(?:${OPEN})|(?:${NUCLEI})(?:${CODAS})?)$`, 'u');

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * Whether a word is made as Vietnamese syllables are: first consonant, vowel with at most one tone, last consonant. It
 * is about form, not about a list of words.
 */
export function isSyllable(word: string): boolean {
  const apart = word.toLowerCase().normalize('NFD');
  if ((apart.match(TONES) ?? []).length > 1) return false;
  return SYLLABLE.test(apart.replace(TONES, '').normalize('NFC'));
}
