import { describe, expect, it } from 'vitest';
import { recognise } from './recognise.ts';
import type { WordParagraph, WordText } from './word-text.ts';

interface Line extends Partial<WordParagraph> {
  readonly text: string;
  readonly bold?: boolean;
}

/** A document of these lines, without a style of ours in it. */
function written(lines: readonly (string | Line)[]): WordText {
  const paragraphs = lines.map((each, at): WordParagraph => {
    const { bold = false, ...line } = typeof each === 'string' ? { text: each } : each;
    const look = {
      fonts: ['Times New Roman'],
      sizePt: 14,
      bold,
      italic: false,
      underline: false,
      color: null,
      highlighted: false,
    };
    return {
      number: at + 1,
      shown: line.text,
      runs: line.text === '' ? [] : [{ text: line.text, at: 0, ...look }],
      styleRole: null,
      align: 'left',
      firstLineMm: 0,
      leftMm: 0,
      rightMm: 0,
      beforePt: 0,
      afterPt: 0,
      line: { times: 1 },
      contextual: false,
      styleId: '',
      tabStopsMm: [],
      breaksPage: false,
      numbered: false,
      ruled: false,
      drawn: false,
      cell: null,
      section: 0,
      ...line,
    };
  });
  return { paragraphs, sections: [], spacesAdd: false };
}

const center = (text: string, bold = false): Line => ({ text, align: 'center', bold });

/** The words of a document with what each was taken for. */
function taken(lines: readonly (string | Line)[]): string[] {
  return recognise(written(lines))
    .filter(({ role }) => role !== 'line')
    .map(({ role, column, text }) => `${role}${column === null ? '' : ` ${column}`}: ${text}`);
}

describe('the parts of a document nobody gave styles', () => {
  it('are found where tabs stand for columns', () => {
    expect(
      taken([
        'TỈNH ỦY PHÚ GIANG\tĐẢNG CỘNG SẢN VIỆT NAM',
        'BAN TUYÊN GIÁO VÀ DÂN VẬN',
        '*\tPhú Giang, ngày 05 tháng 9 năm 2026',
        'Số 05-BC/BTGDVTU',
        '',
        center('BÁO CÁO', true),
        center('kết quả công tác tháng 8 năm 2026'),
        center('và nhiệm vụ tháng 9 năm 2026'),
        center('-----'),
        'I- TÌNH HÌNH',
        'Tình hình ổn định.',
        '1. Đoạn có số thứ tự mà không đậm.',
        { text: '2. Mục đậm', bold: true },
        'Nơi nhận:\tK/T TRƯỞNG BAN',
        '- Tỉnh ủy;\tPHÓ TRƯỞNG BAN',
        '- Lưu Ban.\tLê Minh Phú',
      ]),
    ).toEqual([
      'parentAgency left: TỈNH ỦY PHÚ GIANG',
      'title right: ĐẢNG CỘNG SẢN VIỆT NAM',
      'agency: BAN TUYÊN GIÁO VÀ DÂN VẬN',
      'agencyMark left: *',
      'placeDate right: Phú Giang, ngày 05 tháng 9 năm 2026',
      'number: Số 05-BC/BTGDVTU',
      'documentType: BÁO CÁO',
      'abstract: kết quả công tác tháng 8 năm 2026',
      'abstract: và nhiệm vụ tháng 9 năm 2026',
      'abstractMark: -----',
      'heading: I- TÌNH HÌNH',
      'body: Tình hình ổn định.',
      'body: 1. Đoạn có số thứ tự mà không đậm.',
      'heading: 2. Mục đậm',
      'recipientsLabel left: Nơi nhận:',
      'signatureTitle right: K/T TRƯỞNG BAN',
      'recipient left: - Tỉnh ủy;',
      'signaturePosition right: PHÓ TRƯỞNG BAN',
      'recipient left: - Lưu Ban.',
      'signatureName right: Lê Minh Phú',
    ]);
  });

  it('are those of a letter where it names no type', () => {
    const cell = (row: number, column: number, text: string): Line => ({
      text,
      align: 'center',
      cell: { table: 0, row, column, columns: 2 },
    });
    expect(
      taken([
        cell(0, 0, 'TỈNH ỦY PHÚ GIANG'),
        cell(0, 0, 'VĂN PHÒNG'),
        cell(0, 1, 'ĐẢNG CỘNG SẢN VIỆT NAM'),
        cell(1, 0, 'Số 12-CV/VPTU'),
        cell(1, 0, 'về việc báo cáo tháng'),
        cell(1, 1, 'Phú Giang, ngày 05 tháng 9 năm 2026'),
        { text: 'Kính gửi: - Sở Y tế,', align: 'left' },
        '- Sở Xây dựng.',
        'Văn phòng Tỉnh ủy đề nghị các cơ quan báo cáo.',
        center('CHÁNH VĂN PHÒNG', true),
        '(đã ký)',
        center('Lê Minh Phú', true),
      ]),
    ).toEqual([
      'parentAgency left: TỈNH ỦY PHÚ GIANG',
      'agency left: VĂN PHÒNG',
      'title right: ĐẢNG CỘNG SẢN VIỆT NAM',
      'number left: Số 12-CV/VPTU',
      'subject left: về việc báo cáo tháng',
      'placeDate right: Phú Giang, ngày 05 tháng 9 năm 2026',
      'addressee: Kính gửi: - Sở Y tế,',
      'addressee: - Sở Xây dựng.',
      'body: Văn phòng Tỉnh ủy đề nghị các cơ quan báo cáo.',
      'signatureTitle: CHÁNH VĂN PHÒNG',
      'other: (đã ký)',
      'signatureName: Lê Minh Phú',
    ]);
  });

  it('are found line by line where Shift+Enter divides a block', () => {
    const cell = (column: number, text: string): Line => ({
      text,
      align: 'center',
      cell: { table: 0, row: 0, column, columns: 2 },
    });
    const signed = (column: number, text: string): Line => ({
      text,
      align: 'center',
      cell: { table: 1, row: 0, column, columns: 2 },
    });
    expect(
      taken([
        cell(0, 'TỈNH ỦY PHÚ GIANG\nBAN TUYÊN GIÁO VÀ DÂN VẬN\n*\nSố 05-TB/BTGDVTU'),
        cell(1, 'ĐẢNG CỘNG SẢN VIỆT NAM\nPhú Giang, ngày 05 tháng 9 năm 2026'),
        center('THÔNG BÁO\nkết luận hội nghị giao ban\n-----', true),
        { text: 'Dòng thứ nhất\ncủa cùng một đoạn.', align: 'justify' },
        signed(0, 'Nơi nhận:\n- Như trên;\n- Lưu Ban.'),
        signed(1, 'K/T TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\n\n\nLÊ MINH PHÚ'),
      ]),
    ).toEqual([
      'parentAgency left: TỈNH ỦY PHÚ GIANG',
      'agency left: BAN TUYÊN GIÁO VÀ DÂN VẬN',
      'agencyMark left: *',
      'number left: Số 05-TB/BTGDVTU',
      'title right: ĐẢNG CỘNG SẢN VIỆT NAM',
      'placeDate right: Phú Giang, ngày 05 tháng 9 năm 2026',
      'documentType: THÔNG BÁO',
      'abstract: kết luận hội nghị giao ban',
      'abstractMark: -----',
      'body: Dòng thứ nhất\ncủa cùng một đoạn.',
      'recipientsLabel left: Nơi nhận:',
      'recipient left: - Như trên;',
      'recipient left: - Lưu Ban.',
      'signatureTitle right: K/T TRƯỞNG BAN',
      'signaturePosition right: PHÓ TRƯỞNG BAN',
      'signatureName right: LÊ MINH PHÚ',
    ]);
  });

  it('are found behind tabs at the beginning of a line, and what is attached is kept apart', () => {
    const stops = { tabStopsMm: [40, 120] };
    expect(
      taken([
        { text: '\tTỈNH ỦY PHÚ GIANG\tĐẢNG CỘNG SẢN VIỆT NAM', ...stops },
        { text: '\tBAN TUYÊN GIÁO VÀ DÂN VẬN', ...stops },
        { text: '\t\tPhú Giang, ngày 05 tháng 9 năm 2026', ...stops },
        { text: '\tSố 05-BB/BTGDVTU', ...stops },
        center('BIÊN BẢN', true),
        'Số điện thoại: của cơ quan.',
        { text: '\tNGƯỜI GHI BIÊN BẢN\tCHỦ TRÌ HỘI NGHỊ', ...stops },
        { text: '\tĐặng Thu Hà\tLê Minh Phú', ...stops },
        center('DANH SÁCH', true),
        center('(Kèm theo Biên bản số 05-BB/BTGDVTU)'),
      ]),
    ).toEqual([
      'parentAgency left: TỈNH ỦY PHÚ GIANG',
      'title right: ĐẢNG CỘNG SẢN VIỆT NAM',
      'agency left: BAN TUYÊN GIÁO VÀ DÂN VẬN',
      'placeDate right: Phú Giang, ngày 05 tháng 9 năm 2026',
      'number left: Số 05-BB/BTGDVTU',
      'documentType: BIÊN BẢN',
      'body: Số điện thoại: của cơ quan.',
      'signatureTitle left: NGƯỜI GHI BIÊN BẢN',
      'signatureTitle right: CHỦ TRÌ HỘI NGHỊ',
      'signatureName left: Đặng Thu Hà',
      'signatureName right: Lê Minh Phú',
      'other: DANH SÁCH',
      'other: (Kèm theo Biên bản số 05-BB/BTGDVTU)',
    ]);
  });

  it('are text alone where there is nothing of a document', () => {
    expect(taken(['Ghi chú cuộc họp', 'Việc thứ nhất.'])).toEqual([
      'body: Ghi chú cuộc họp',
      'body: Việc thứ nhất.',
    ]);
    expect(taken([])).toEqual([]);
  });
});
