/** The lengths of texts in Times New Roman, for what is laid out by them before anything is drawn. */

const MM_PER_PT = 25.4 / 72;

/** Advance widths in thousandths of the size, by the faces that are measured. */
const FACES = {
  bold: {
    usual: 556,
    widths: [
      [250, ' \u00a0,.'],
      [278, '/il'],
      [333, '()-:;fjt'],
      [389, 'Is'],
      [444, 'cerz'],
      [500, '0123456789Jagovxy–"'],
      [556, 'Sbdhknpquđơ'],
      [611, 'FPư'],
      [667, 'BELTZ'],
      [722, 'ACDNRUVXYwĐ'],
      [778, 'GHKOQƠ'],
      [796, 'Ư'],
      [833, '&m'],
      [944, 'M'],
      [1000, 'W…'],
    ],
  },
  italic: {
    usual: 500,
    widths: [
      [250, ' \u00a0,.'],
      [278, '/fijlt'],
      [333, '()-:;I'],
      [389, 'rs'],
      [444, 'JcekvxyzÊ'],
      [500, '0123456789Sabdghnopquđơư'],
      [556, 'LTYZ'],
      [611, 'ABEFPRX'],
      [667, 'CKNw'],
      [722, 'DGHOQUmĐƠ'],
      [778, 'Ư'],
      [833, 'MW'],
      [889, '…'],
    ],
  },
} as const;

type Face = keyof typeof FACES;

const widthsOf: Readonly<Record<Face, ReadonlyMap<string, number>>> = {
  bold: widthsIn('bold'),
  italic: widthsIn('italic'),
};

function widthsIn(face: Face): ReadonlyMap<string, number> {
  return new Map(
    FACES[face].widths.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)),
  );
}

/** The length of a text in one line, in mm. */
export function textLengthMm(text: string, face: Face, sizePt: number): number {
  // Tone and vowel marks take no width of their own, except the horn of ơ and ư, so only that one is put back.
  const letters = text
    .normalize('NFD')
    .replace(/(?!\u031b)\p{M}/gu, '')
    .normalize('NFC');
  const { usual } = FACES[face];
  const thousandths = [...letters].reduce((sum, letter) => sum + (widthsOf[face].get(letter) ?? usual), 0);
  return (thousandths / 1000) * sizePt * MM_PER_PT;
}
