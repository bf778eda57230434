/**
 * The characters that legacy (pre-Unicode) fonts use for Vietnamese letters. Word and Excel return such text as the
 * Windows-1252 characters with the same codes: "hộp mứt tết" in .VnTime comes as "hép møt tÕt".
 */
export const legacyEncodings = ['tcvn3', 'vni'] as const;
export type LegacyEncoding = (typeof legacyEncodings)[number];

/** Pairs of lists of the same length, separated by spaces: the characters in the text, and the letters they mean. */
type Lists = readonly (readonly [stands: string, letters: string])[];

/**
 * TCVN 5712:1993, VN3: the .Vn fonts ("ABC"). One code per letter; capitals with a tone have none, they are small
 * letters in a font that draws capitals (.VnTimeH). `ư` is at the soft hyphen.
 */
const tcvn3: Lists = [
  ['µ ¶ · ¸ ¹', 'à ả ã á ạ'],
  ['¨ » ¼ ½ ¾ Æ', 'ă ằ ẳ ẵ ắ ặ'],
  ['© Ç È É Ê Ë', 'â ầ ẩ ẫ ấ ậ'],
  ['®', 'đ'],
  ['Ì Î Ï Ð Ñ', 'è ẻ ẽ é ẹ'],
  ['ª Ò Ó Ô Õ Ö', 'ê ề ể ễ ế ệ'],
  ['× Ø Ü Ý Þ', 'ì ỉ ĩ í ị'],
  ['ß á â ã ä', 'ò ỏ õ ó ọ'],
  ['« å æ ç è é', 'ô ồ ổ ỗ ố ộ'],
  ['¬ ê ë ì í î', 'ơ ờ ở ỡ ớ ợ'],
  ['ï ñ ò ó ô', 'ù ủ ũ ú ụ'],
  ['\u00AD õ ö ÷ ø ù', 'ư ừ ử ữ ứ ự'],
  ['ú û ü ý þ', 'ỳ ỷ ỹ ý ỵ'],
  ['¡ ¢ £ ¤ ¥ ¦ §', 'Ă Â Ê Ô Ơ Ư Đ'],
];

/** VNI Windows: most letters are a base letter and one code for all its marks. */
const vni: Lists = [
  ['aø aù aû aõ aï', 'à á ả ã ạ'],
  ['aâ aà aá aå aã aä', 'â ầ ấ ẩ ẫ ậ'],
  ['aê aè aé aú aü aë', 'ă ằ ắ ẳ ẵ ặ'],
  ['eø eù eû eõ eï', 'è é ẻ ẽ ẹ'],
  ['eâ eà eá eå eã eä', 'ê ề ế ể ễ ệ'],
  ['ì í æ ó ò', 'ì í ỉ ĩ ị'],
  ['oø où oû oõ oï', 'ò ó ỏ õ ọ'],
  ['oâ oà oá oå oã oä', 'ô ồ ố ổ ỗ ộ'],
  ['ô ôø ôù ôû ôõ ôï', 'ơ ờ ớ ở ỡ ợ'],
  ['uø uù uû uõ uï', 'ù ú ủ ũ ụ'],
  ['ö öø öù öû öõ öï', 'ư ừ ứ ử ữ ự'],
  ['yø yù yû yõ î', 'ỳ ý ỷ ỹ ỵ'],
  ['ñ', 'đ'],
];

/** Maps the characters in the text to letters. */
export const legacyLetters: Readonly<Record<LegacyEncoding, ReadonlyMap<string, string>>> = {
  tcvn3: new Map(pairsOf(tcvn3)),
  // A capital may have its marks as capitals ("AÙ") or, typed hastily, as small ones ("Aù").
  vni: new Map(
    pairsOf(vni).flatMap(([stands, letter]) => {
      const capital = letter.toUpperCase();
      const raised = stands.charAt(0).toUpperCase() + stands.slice(1);
      return [
        [stands, letter],
        [stands.toUpperCase(), capital],
        [raised, capital],
      ] as const;
    }),
  ),
};

function pairsOf(lists: Lists): [string, string][] {
  return lists.flatMap(([stands, letters]) => {
    const found = letters.split(' ');
    return stands.split(' ').map((each, at): [string, string] => [each, found[at] ?? '']);
  });
}
