const ONSETS = 'b|ch?|d|đ|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu|r|s|th?|tr|v|x';
/** `k` ends some place names: Đắk Lắk. */
const CODAS = 'ch|c|k|m|ng|nh|n|p|t';
/** Vowels that can only end a syllable, and those that a consonant may follow. */
const OPEN =
  'ai|ao|au|ay|âu|ây|eo|êu|ia|iu|iêu|yêu|oi|ôi|ơi|oai|oao|oay|oeo|ui|uôi|uây|uyu|uêu|uơ|uya|ua|ưa|ưi|ưu|ươi|ươu|uy|uê|oa|oe|ya';
const NUCLEI = 'iê|yê|oa|oă|oe|oo|uâ|uê|uô|uyê|uy|ươ|a|ă|â|e|ê|i|o|ô|ơ|u|ư|y';
const SYLLABLE = new RegExp(`^(?:${ONSETS})?(?:(?:${OPEN})|(?:${NUCLEI})(?:${CODAS})?)$`, 'u');

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * Whether a word has the form of a Vietnamese syllable: initial consonant, vowel with at most one tone, final
 * consonant. It does not look up a list of words.
 */
export function isSyllable(word: string): boolean {
  const apart = word.toLowerCase().normalize('NFD');
  if ((apart.match(TONES) ?? []).length > 1) return false;
  return SYLLABLE.test(apart.replace(TONES, '').normalize('NFC'));
}
