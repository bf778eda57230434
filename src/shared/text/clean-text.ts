/** Vertical tab and form feed (Shift+Enter and a page break of Word), next line, and Unicode's own two separators. */
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/** How files of Excel write control characters: _x000B_ for a line break within a cell. */
const LINE_ENDS_OF_EXCEL = /_x000D_(?:\n|_x000A_)?|_x000[ABC]_/gi;

/** Word's hyphen that is not broken at; its optional one (U+001F) is a control character like any other. */
const WORD_HYPHEN = '\u001E';

/**
 * Control characters but tab and line feed; soft hyphens, zero-width spaces, marks of direction and other characters
 * that are not seen; those that are none. The joiner and the variation mark of emoji are looked at below.
 */
const UNSEEN =
  /(?![\t\n])\p{Cc}|(?!\u200D)\p{Cf}|(?!\u200D|\uFE0F)\p{Default_Ignorable_Code_Point}|\p{Noncharacter_Code_Point}/gu;

const STRAY_VARIATION = /(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier})\uFE0F(?!\u20E3)/gu;
const STRAY_JOINER =
  /(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)\u200D|\u200D(?!\p{Extended_Pictographic})/gu;

/** Letters that old keyboards and converters put for Đ and đ; they look the same and are other letters. */
const LIKE_CAPITAL_D = /[\u00D0\u0189]/g;
const LIKE_SMALL_D = /[\u00F0\u0256]/g;

/** The marks of a letter: of another letter (â ă ơ), and of the tone. */
const MARKS = /[\u0302\u0306\u031B\u0300\u0301\u0303\u0309\u0323]{2,}/g;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Nothing but what is stored as it is: most texts, so that they cost one look. */
const PLAIN =
  /^[\t\n -~\u00A0-\u00AC\u00AE-\u00CF\u00D1-\u00EF\u00F1-\u0188\u018A-\u0233\u1EA0-\u1EFF\u2010-\u2015\u2018-\u201F\u2026]*$/;

/**
 * Brings text from any input (typing, paste, import) to the one form the program stores: Unicode NFC with the marks of
 * a letter in their order, lines ended by a line feed, and nothing in it that is not seen. Without it two texts that
 * look the same differ ("ê" + U+0301 against "ế"), and words on both sides of a line break become one.
 */
export function cleanText(text: string): string {
  if (PLAIN.test(text) && !text.includes('_x')) return text;
  return inOrder(
    text
      .toWellFormed()
      .replace(LINE_ENDS, '\n')
      .replace(LINE_ENDS_OF_EXCEL, '\n')
      .replaceAll(WORD_HYPHEN, '-')
      .replace(UNSEEN, '')
      .replace(STRAY_VARIATION, '')
      .replace(STRAY_JOINER, '')
      .replace(LIKE_CAPITAL_D, 'Đ')
      .replace(LIKE_SMALL_D, 'đ'),
  );
}

/** Puts a tone that was typed before the hat of its letter behind it: "a", acute, circumflex is "ấ". */
function inOrder(text: string): string {
  return text
    .normalize('NFD')
    .replace(MARKS, (marks) => marks.replace(TONES, '') + (marks.match(TONES) ?? []).join(''))
    .normalize('NFC');
}

const APOSTROPHES = /[\u2018\u2019\u201B\u02B9\u02BB\u02BC\u02BD\u2032\u00B4`\uFF07]/g;
const DASHES = /[\p{Pd}\u2212]/gu;

/**
 * The form in which texts that look the same are the same, whenever they were written: as if they came in now, with one
 * kind of space, hyphen and apostrophe, and figures and letters of one width. What was typed is kept as it is; this is
 * for comparing.
 */
export function comparable(text: string): string {
  // Before, since an accent by itself would become a space; after, since some signs are several of these.
  const letters = cleanText(text).replace(APOSTROPHES, "'").normalize('NFKC');
  return letters.replace(APOSTROPHES, "'").replace(DASHES, '-');
}
