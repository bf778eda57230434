import { describe, expect, it } from 'vitest';
import { personalDataIn } from './personal-data.ts';

/** What is found in a text, in order. */
const foundIn = (text: string) => personalDataIn(text).map(({ start, end }) => text.slice(start, end));

describe('the names of people', () => {
  it.each([
    ['em N.T.H (13 tuổi) bị bạn đánh', 'em N.T.H'],
    ['bà T.T.L phản ánh', 'bà T.T.L'],
    ['ông N.V.A, tổ 3', 'ông N.V.A'],
    ['cháu Đ.V.K bỏ học', 'cháu Đ.V.K'],
    ['em N. T. H. nghỉ học', 'em N. T. H.'],
    ['chị L.H ở ấp 2', 'chị L.H'],
    ['nhà Bà T.T.L bị ngập', 'Bà T.T.L'],
    ['Ông N.V.A. Ba hộ khác', 'Ông N.V.A.'],
    ['em N.T.Hồng bị đuối nước', 'em N.T.Hồng'],
    ['ông Nguyễn V.A khiếu nại', 'ông Nguyễn V.A'],
    ['bà Trần T. L. khiếu nại', 'bà Trần T. L.'],
    ['em NTH (13 tuổi)', 'em NTH'],
    ['cháu bé Đ.V.K bị bỏng', 'cháu bé Đ.V.K'],
    ['công dân N.V.A khiếu nại', 'công dân N.V.A'],
  ])('are found whole as initials: %s', (text, name) => {
    expect(foundIn(text)).toEqual([name]);
  });

  it.each([
    ['ông Nguyễn VĂN An', 'ông Nguyễn VĂN An'],
    ['Bà Trần Thị BÉ phản ánh', 'Bà Trần Thị BÉ'],
    ['chị H’ Lan Mlô ở buôn Cư', 'chị H’ Lan Mlô'],
    ["chị H 'Lan Mlô", "chị H 'Lan Mlô"],
    ['ông Y - Khoa Niê', 'ông Y - Khoa Niê'],
    ['ông Y – Khoa Niê', 'ông Y – Khoa Niê'],
    ['ông K’ Brơi', 'ông K’ Brơi'],
    ['bà H-Hen Niê', 'bà H-Hen Niê'],
    ['ông NGUYỄN VĂN AN ở tổ 5', 'ông NGUYỄN VĂN AN'],
    ['bà LÊ THỊ BÉ Ở TỔ 5', 'bà LÊ THỊ BÉ'],
    ['Ông NGUYỄN VĂN AN xin', 'Ông NGUYỄN VĂN AN'],
    ['chị H’HEN NIÊ ở buôn', 'chị H’HEN NIÊ'],
    ['ông nguyễn văn an xin', 'ông nguyễn văn an'],
    ['Hộ bà trần thị bé', 'bà trần thị bé'],
    ['ông Lê-văn-Tám', 'ông Lê-văn-Tám'],
    ['Ông NGUYỄN văn AN', 'Ông NGUYỄN văn AN'],
    ['BÀ TRẦN Thị Bé', 'BÀ TRẦN Thị Bé'],
    ['ông Y Khoa Niê', 'ông Y Khoa Niê'],
  ])('are found whole, however letters and signs are written: %s', (text, name) => {
    expect(foundIn(text)).toEqual([name]);
  });

  it.each([
    ['ông Đoàn Văn Tám xin', 'ông Đoàn Văn Tám'],
    ['Bà Đoàn Thị Hai nêu', 'Bà Đoàn Thị Hai'],
    ['anh Đại nêu', 'anh Đại'],
    ['ông Phó Đức Phương', 'ông Phó Đức Phương'],
    ['chị Hội xin', 'chị Hội'],
    ['ông Trưởng Văn Hai', 'ông Trưởng Văn Hai'],
    ['ông Tạ Văn Năm', 'ông Tạ Văn Năm'],
    ['bác Hồ Văn Bé', 'bác Hồ Văn Bé'],
    ['bà Triệu Thị Bảy', 'bà Triệu Thị Bảy'],
    ['Cô Tô Thị Hai', 'Cô Tô Thị Hai'],
    ['chị Hoa ở ấp 3', 'chị Hoa'],
    ['anh Thái', 'anh Thái'],
    ['bà Dao', 'bà Dao'],
    ['chị Kinh bán vé số', 'chị Kinh'],
    ['Ông Tạ Minh Tâm nêu', 'Ông Tạ Minh Tâm'],
    ['bà Đen ở tổ 3', 'bà Đen'],
    ['ông Ba Đen', 'ông Ba Đen'],
    ['ông Công xin vay vốn', 'ông Công'],
    ['anh Đoàn ở khóm 2', 'anh Đoàn'],
    ['bà Đội Thị Lan', 'bà Đội Thị Lan'],
    ['ông Giám Văn Sáu', 'ông Giám Văn Sáu'],
    ['anh Trường ở ấp 4', 'anh Trường'],
    ['bà Ban Thị Mùi', 'bà Ban Thị Mùi'],
    ['ông Sở ở tổ 1', 'ông Sở'],
    ['anh Quân Đội trưởng đội 3', 'anh Quân'],
    ['em Lý A Páo', 'em Lý A Páo'],
    ['bà Thị Kim Hồng', 'bà Thị Kim Hồng'],
  ])('are found where they look like an office, a place or a people: %s', (text, name) => {
    expect(foundIn(text)).toEqual([name]);
  });

  it.each([
    [
      'các ông Nguyễn Văn Tám, Trần Văn Chín và Lê Văn Mười',
      ['ông Nguyễn Văn Tám', 'Trần Văn Chín', 'Lê Văn Mười'],
    ],
    ['các hộ: Nguyễn Văn Tám, Trần Văn Chín', ['hộ: Nguyễn Văn Tám', 'Trần Văn Chín']],
    ['ông Nguyễn Văn Tám và Trần Chín', ['ông Nguyễn Văn Tám', 'Trần Chín']],
    ['các hộ: A, B', ['hộ: A', 'B']],
    ['các hộ: Tám, Chín và Mười', ['hộ: Tám', 'Chín', 'Mười']],
    ['các hộ ông Tám, Chín, Mười', ['ông Tám', 'Chín', 'Mười']],
    ['hai ông Nguyễn Văn Tám - Trần Văn Chín', ['ông Nguyễn Văn Tám', 'Trần Văn Chín']],
    ['ông Nguyễn Văn Tám - Phó Chủ tịch', ['ông Nguyễn Văn Tám']],
    ['các anh Hùng, Dũng và Nam', ['anh Hùng', 'Dũng', 'Nam']],
    ['hộ Lê Văn Tám (ấp 3), Trần Thị Ba (ấp 4)', ['hộ Lê Văn Tám', 'Trần Thị Ba']],
    [
      'ông Nguyễn Văn Tám; Trần Văn Chín; Lê Văn Mười',
      ['ông Nguyễn Văn Tám', 'Trần Văn Chín', 'Lê Văn Mười'],
    ],
    ['ông Nguyễn Văn Tám, bà Trần Thị Ba', ['ông Nguyễn Văn Tám', 'bà Trần Thị Ba']],
    ['ông Nguyễn Văn Tám và bà Ba', ['ông Nguyễn Văn Tám', 'bà Ba']],
    ['ông N.V.A, T.V.B và L.T.C', ['ông N.V.A', 'T.V.B', 'L.T.C']],
    ['các em Lê Na, Thạch Thị Hoa và Danh Út', ['em Lê Na', 'Thạch Thị Hoa', 'Danh Út']],
    ['ông Nguyễn Văn Tám, Đoàn thanh niên xã', ['ông Nguyễn Văn Tám']],
    ['ông Nguyễn Văn Tám và Hội Nông dân', ['ông Nguyễn Văn Tám']],
    ['ông Nguyễn Văn Tám, Sở Y tế', ['ông Nguyễn Văn Tám']],
    ['các ông Nam, Bình và Công an xã', ['ông Nam', 'Bình']],
    ['ông Nguyễn Văn Tám, Hà Nội', ['ông Nguyễn Văn Tám']],
  ])('are found each in a list: %s', (text, names) => {
    expect(foundIn(text)).toEqual(names);
  });

  it.each([
    ['hộ dân Nguyễn Văn An', 'hộ dân Nguyễn Văn An'],
    ['hộ kinh doanh Trần Thị Ba', 'hộ kinh doanh Trần Thị Ba'],
    ['gia đình Lê Văn Sáu', 'gia đình Lê Văn Sáu'],
    ['công dân Phạm Thị Bảy', 'công dân Phạm Thị Bảy'],
    ['cử tri Nguyễn Văn An hỏi', 'cử tri Nguyễn Văn An'],
    ['cháu bé Na', 'cháu bé Na'],
    ['bé Na bị bỏng', 'bé Na'],
    ['thầy Hùng', 'thầy Hùng'],
    ['cô giáo Lan', 'cô giáo Lan'],
    ['dì Tư', 'dì Tư'],
    ['cậu Út', 'cậu Út'],
    ['thím Ba', 'thím Ba'],
    ['mợ Hai', 'mợ Hai'],
    ['dượng Năm', 'dượng Năm'],
    ['Ô. Nguyễn Văn An xin', 'Ô. Nguyễn Văn An'],
    ['Ô.Nguyễn Văn An xin', 'Ô.Nguyễn Văn An'],
    ['ông “Ba Đen” cho vay', 'ông “Ba Đen”'],
    ['nạn nhân là N.T.H', 'nạn nhân là N.T.H'],
    ["ông 'Ba Đen'", "ông 'Ba Đen'"],
    ['Ông Đốc Văn Sáu xin', 'Ông Đốc Văn Sáu'],
    ['bà "Tư xoài"', 'bà "Tư xoài"'],
    ['con là Nguyễn Văn Bảy', 'con là Nguyễn Văn Bảy'],
    ['chị gái Nguyễn Thị B', 'chị gái Nguyễn Thị B'],
    ['em trai Hùng', 'em trai Hùng'],
    ['bé gái N. bị bỏng', 'bé gái N.'],
    ['Chị hai Lan', 'Chị hai Lan'],
    ['người dân tên Nguyễn Văn An', 'người dân tên Nguyễn Văn An'],
    ['Họ và tên: Nguyễn Văn An', 'Họ và tên: Nguyễn Văn An'],
    ['bà Mẹ Việt Nam anh hùng Nguyễn Thị Bảy', 'Mẹ Việt Nam anh hùng Nguyễn Thị Bảy'],
    ['Ông: Nguyễn Văn An', 'Ông: Nguyễn Văn An'],
    ['Ông (bà) Nguyễn Văn An', 'bà) Nguyễn Văn An'],
    ['hộ Bà Tư ở ấp 2', 'Bà Tư'],
    ['nhà Ông Năm bị tốc mái', 'Ông Năm'],
    ['hộ bà\u00a0Tư', 'bà\u00a0Tư'],
    ['ông Nguyễn\nVăn An xin', 'ông Nguyễn\nVăn An'],
  ])('are found behind every word that is said of people: %s', (text, name) => {
    expect(foundIn(text)).toEqual([name]);
  });

  it.each([
    ['Anh Hùng đề nghị', 'Anh Hùng'],
    ['Đường ngập. Bà Tư xin đắp đê', 'Bà Tư'],
    ['- Chị Lan: đường xấu', 'Chị Lan'],
    ['1. Cô Ba phản ánh', 'Cô Ba'],
    ['“Ông Sáu nói vậy”', 'Ông Sáu'],
    ['Ý kiến\nChú Bảy nêu', 'Chú Bảy'],
    ['Bác Tám hỏi về giá điện', 'Bác Tám'],
    ['Ông Đoàn xin', 'Ông Đoàn'],
    ['Bé Na bị bỏng', 'Bé Na'],
    ['Cụ Sáu 90 tuổi', 'Cụ Sáu'],
    ['Thầy Nam dạy thêm', 'Thầy Nam'],
  ])('are found at the beginning of a sentence: %s', (text, name) => {
    expect(foundIn(text)).toEqual([name]);
  });

  it.each([
    ['ông Nam Bí thư chi bộ ấp', 'ông Nam'],
    ['bà Tư Ấp 3 xin', 'bà Tư'],
    ['chị Lan Trưởng ấp 3', 'chị Lan'],
    ['ông An Công an xã', 'ông An'],
    ['bà Hai UBND xã mời', 'bà Hai'],
    ['gặp bà Tư\nNgập úng', 'bà Tư'],
    ['ông Nguyễn Văn An\nBà Tư xin', 'ông Nguyễn Văn An'],
  ])('end where the sentence goes on: %s', (text, name) => {
    expect(foundIn(text)[0]).toBe(name);
  });

  it.each([
    'bà Thứ trưởng Bộ Y tế',
    'ông Viện trưởng',
    'bà Thẩm phán',
    'ông Thanh tra Sở',
    'ông Vụ trưởng',
    'ông Kế toán trưởng',
    'ông Thường trực HĐND',
    'ông Công an xã',
    'ông Phó Chủ tịch, bà Trưởng ban',
    'ông Trưởng Phòng Giáo dục',
    'anh Đội trưởng, chị Hội viên',
    'Miếu Bà Chúa Xứ',
    'vía bà Chúa Xứ',
    'Nghinh Ông Bình Thắng',
    'Bác Tôn Đức Thắng',
    'Bác Tôn, Bác Hồ',
    'cụ Nguyễn Đình Chiểu',
    'cụ Phan Bội Châu',
    'ông cha',
    'bà con',
    'anh em',
    'cô giáo không có tên',
    'chị em phụ nữ, chị em Hội Phụ nữ',
    'đồng bào Hoa, hộ Hoa, hộ Thái, các hộ Dao',
    'trẻ em Khmer, trẻ em Việt Nam',
    'ủng hộ Quỹ Vì người nghèo',
    'công cụ Excel, dụng cụ Y tế',
    'thầy cô Trường THCS',
    'Gia đình Việt Nam, gia đình Văn hóa',
    'công dân Việt Nam, hộ dân Khmer',
    'ANH HÙNG LỰC LƯỢNG VŨ TRANG',
    'CHÚ TRỌNG CÔNG TÁC DÂN VẬN',
    'HỘ NGHÈO NĂM NAY',
    'BÁC HỒ KÍNH YÊU',
    'BÀ CON NÔNG DÂN',
    'cử tri Trần Văn Thời, cử tri Cao Lãnh',
    'bà Cử tri, ông Cục phó, ông Tổng Thanh tra',
    'cháu Ngoan Bác Hồ, chú Cuội, cô Tấm',
    'đề nghị các hộ: Thu gom rác đúng giờ',
    'ông Đồn trưởng Biên phòng',
    'các em từ thị trấn đến',
    'anh em đoàn văn công tỉnh',
    'Bà Con Nông Dân',
    'môn tiếng Anh Lớp 5',
  ])('are not seen in “%s”', (text) => {
    expect(foundIn(text)).toEqual([]);
  });
});
