import { expect, it } from 'vitest';
import { paragraphText } from '../model.ts';
import { profiles, textWidthMm } from '../profile.ts';
import { columnWidths } from './column-widths.ts';
import { letterhead } from './letterhead.ts';
import { textLengthMm } from './text-width.ts';

/** The 34 provinces and cities since 01/7/2025 (Nghị quyết 202/2025/QH15), as they stand before a date. */
const provinces =
  'An Giang;Bắc Ninh;Cà Mau;Cao Bằng;Cần Thơ;Đà Nẵng;Đắk Lắk;Điện Biên;Đồng Nai;Đồng Tháp;Gia Lai;Hà Nội;Hà Tĩnh;Hải Phòng;Huế;Hưng Yên;Khánh Hòa;Lai Châu;Lạng Sơn;Lào Cai;Lâm Đồng;Nghệ An;Ninh Bình;Phú Thọ;Quảng Ngãi;Quảng Ninh;Quảng Trị;Sơn La;Tây Ninh;Thái Nguyên;Thanh Hóa;Thành phố Hồ Chí Minh;Tuyên Quang;Vĩnh Long'.split(
    ';',
  );

const headOf = (place: string, profile = profiles[0]) => {
  if (profile === undefined) throw new Error('no profile');
  const office = {
    id: '00000000-0000-7000-8000-000000000001',
    validFrom: '',
    parentName: `TỈNH ỦY ${place}`,
    name: 'BAN TUYÊN GIÁO VÀ DÂN VẬN',
    fullName: '',
    symbol: 'BTGDVTU',
    place,
    term: '',
    speakerMode: 'unit',
    entryOrder: 'topic',
    signerAuthority: '',
    signerTitle: '',
    signerName: '',
    standingRecipients: '',
  } as const;
  const block = letterhead({ kind: 'minutes', office, day: '2026-12-27', number: 105 }, profile);
  if (block.type !== 'columns') throw new Error('a letterhead has two columns');
  return { block, widths: columnWidths(block, profile) };
};

it('knows all of them', () => expect(new Set(provinces).size).toBe(34));

it.each(profiles)('$name: place and date fit in one line for every province', (profile) => {
  for (const place of [...provinces, 'Thành phố Buôn Ma Thuột']) {
    const { block, widths } = headOf(place, profile);
    const date = block.right.find(({ role }) => role === 'placeDate');
    const lengthMm = textLengthMm(
      date === undefined ? '' : paragraphText(date),
      'italic',
      profile.styles.placeDate.sizePt,
    );
    expect(lengthMm).toBeGreaterThan(40);
    expect(lengthMm).toBeLessThan(widths[1]);
    expect(widths[0] + widths[1]).toBeCloseTo(textWidthMm(profile));
    expect(widths[0]).toBeGreaterThanOrEqual(48);
  }
});

it('keeps the columns of the guide where they are wide enough', () => {
  for (const profile of profiles) expect(headOf('Huế', profile).widths).toEqual(profile.letterhead.columnsMm);
});
