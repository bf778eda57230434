import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLegacy, toUnicode } from './legacy-encodings.ts';
import { type LegacyEncoding, legacyEncodings, legacyLetters } from './legacy-tables.ts';
import { isSyllable } from './syllable.ts';

/** Every letter with marks that Vietnamese has, made from its parts, not from the tables under test. */
const VOWELS = 'aăâeêioôơuưy';
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const marked = [...VOWELS]
  .flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC')))
  .filter((letter) => !/[a-z]/.test(letter))
  .concat('đ');
const letters = marked.flatMap((letter) => [letter, letter.toUpperCase()]);
const ascii = [...'bcdghiklmnpqrstvxaeouyBCDGHKLMNPQRSTVXAEIOUY 0123456789,.;:()/'];

/** Writes Unicode as such a font had it. */
function inLegacy(text: string, encoding: LegacyEncoding): string {
  const codes = new Map(
    [...legacyLetters[encoding]].toReversed().map(([stands, letter]) => [letter, stands]),
  );
  return [...text].map((letter) => codes.get(letter) ?? codes.get(letter.toLowerCase()) ?? letter).join('');
}

describe('text of fonts before Unicode', () => {
  it('has a code for each of the 134 letters; TCVN3 has none for capitals with a tone', () => {
    expect(letters).toHaveLength(134);
    for (const letter of letters) {
      expect(toUnicode(inLegacy(letter, 'vni'), 'vni')).toBe(letter);
      expect(toUnicode(inLegacy(letter, 'tcvn3'), 'tcvn3').toLowerCase()).toBe(letter.toLowerCase());
    }
    for (const capital of 'ĂÂÊÔƠƯĐ') expect(toUnicode(inLegacy(capital, 'tcvn3'), 'tcvn3')).toBe(capital);
  });

  it('comes back as it was from any text of Vietnamese letters', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...letters, ...ascii), { maxLength: 200 }).map((all) => all.join('')),
        (text) => {
          // A letter without marks before one that begins with marks of its own is told apart in every case.
          expect(toUnicode(inLegacy(text, 'vni'), 'vni')).toBe(text);
          expect(toUnicode(inLegacy(text, 'tcvn3'), 'tcvn3').toLowerCase()).toBe(text.toLowerCase());
        },
      ),
      { seed: 20261123 },
    );
  });

  it('reads what offices really have', () => {
    expect(toUnicode('Céng hoµ x· héi chñ nghÜa ViÖt Nam', 'tcvn3')).toBe(
      'Cộng hoà xã hội chủ nghĩa Việt Nam',
    );
    expect(toUnicode('hép møt tÕt, ®­êng phè', 'tcvn3')).toBe('hộp mứt tết, đường phố');
    expect(toUnicode('chaøo caùc baïn, ñöôøng phoá', 'vni')).toBe('chào các bạn, đường phố');
    expect(toUnicode('TRÖÔØNG ÑAÏI HOÏC Kyõ thuaät', 'vni')).toBe('TRƯỜNG ĐẠI HỌC Kỹ thuật');
  });
});

const sentences = [
  'Nguyễn Thị Hồng Hạnh',
  'Phó Chủ tịch Hội Nông dân xã Ruộng Mới',
  'Người dân lo lắng vì giá vật tư nông nghiệp tăng nhanh',
  'Ban quản lý chợ, đường Trần Hưng Đạo',
  'Uỷ ban Mặt trận Tổ quốc tỉnh',
];

describe('recognising such text', () => {
  it.each(legacyEncodings)('knows sentences in %s', (encoding) => {
    for (const sentence of sentences) {
      const legacy = inLegacy(sentence, encoding);
      expect(detectLegacy(legacy), legacy).toBe(encoding);
      expect(toUnicode(legacy, encoding).toLowerCase()).toBe(sentence.toLowerCase());
    }
  });

  it('leaves Unicode and other languages alone, whatever letters they have', () => {
    const others = [
      '',
      '  ',
      'An Giang',
      'Hà',
      'Trà Vinh',
      'hoà',
      'Lào Cai',
      'Sê San',
      'à',
      '50 000 ®',
      '20 °C ± 1',
    ];
    const foreign = [
      'café',
      'Müller',
      'José Gutiérrez',
      'naïve Noël',
      'Citroën',
      'Perú, Bogotá',
      '“Hai giỏi”',
    ];
    for (const text of [...others, ...foreign, ...sentences]) expect(detectLegacy(text), text).toBeNull();
    for (const text of sentences) expect(detectLegacy(text.normalize('NFD')), text).toBeNull();
  });

  it('finds no legacy text in any words of Unicode letters', () => {
    const words = fc.array(fc.constantFrom(...sentences.flatMap((sentence) => sentence.split(' '))), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(words, (some) => {
        expect(detectLegacy(some.join(' '))).toBeNull();
      }),
      { seed: 20261123 },
    );
  });

  it('leaves words that are Unicode already as they are in a mixed text', () => {
    expect(detectLegacy('Héi N«ng d©n x· Ruộng Mới')).toBe('tcvn3');
    expect(toUnicode('Héi N«ng d©n x· Ruộng Mới', 'tcvn3')).toBe('Hội Nông dân xã Ruộng Mới');
  });
});

it('tells syllables by their form', () => {
  const right = 'nghiêng quyết gì giếng oanh khuỷu thuở được ưu uỷ yêu oong Đắk huýt ngoằn quốc rượu'.split(
    ' ',
  );
  for (const word of right) expect(isSyllable(word), word).toBe(true);
  for (const word of ['møt', 'tết́', 'brunch', 'nghiêngg', 'fan', 'aâ', 'k'])
    expect(isSyllable(word), word).toBe(false);
});
