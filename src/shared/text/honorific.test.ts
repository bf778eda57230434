import { describe, expect, it } from 'vitest';
import { asComrade, withoutHonorific } from './honorific.ts';

describe('a name', () => {
  it.each([
    ['Lê Minh Phú', 'Lê Minh Phú'],
    ['Đ/c Lê Minh Phú', 'Lê Minh Phú'],
    ['đ/c Lê Minh Phú', 'Lê Minh Phú'],
    ['Đ.c Lê Minh Phú', 'Lê Minh Phú'],
    ['Đ/C LÊ MINH PHÚ', 'LÊ MINH PHÚ'],
    ['Đ/chí Lê Minh Phú', 'Lê Minh Phú'],
    ['đồng chí Trần Thu Hà', 'Trần Thu Hà'],
    ['Đồng chí  Trần Thu Hà', 'Trần Thu Hà'],
    ['Ông Phạm Văn Khách', 'Phạm Văn Khách'],
    ['bà Phạm Thị Khách', 'Phạm Thị Khách'],
    ['Đồng chí Ông Phạm Văn Khách', 'Phạm Văn Khách'],
    ['Ông', 'Ông'],
    ['Bà Huyện', 'Huyện'],
    ['Đồng Chí Thành', 'Thành'],
    ['Đông Chi', 'Đông Chi'],
    ['Đồng chí: Mai', 'Mai'],
    ['đồng chí : Mai', 'Mai'],
    ['Đ/C: Mai', 'Mai'],
    ['Đ/c:Mai', 'Mai'],
    ['ĐC Mai', 'Mai'],
    ['ĐC. Mai', 'Mai'],
    ['(Đ/c) Mai', 'Mai'],
    ['Ông: Nam', 'Nam'],
    ['(Ông) Nam', 'Nam'],
    ['Ông/Bà Nam', 'Nam'],
    ['Ông / Bà: Nam', 'Nam'],
    ['Ông (Bà) Nam', 'Nam'],
    ['Đ/c: (Bà) Mai', 'Mai'],
    ['Ông Thị Bích', 'Ông Thị Bích'],
    ['Ông Văn Tám', 'Ông Văn Tám'],
    ['ÔNG THỊ BÍCH', 'ÔNG THỊ BÍCH'],
    ['Đ/c Ông Thị Bích', 'Ông Thị Bích'],
    ['Bà Ông Thị Bích', 'Ông Thị Bích'],
    ['Ông Văn Tiến Dũng', 'Văn Tiến Dũng'],
    ['Ông Thịnh', 'Thịnh'],
    ['Bà Văn Thị Mai', 'Văn Thị Mai'],
    ['Đcông', 'Đcông'],
    ['', ''],
  ])('“%s” is signed “%s”', (typed, bare) => {
    expect(withoutHonorific(typed)).toBe(bare);
  });

  it.each([
    ['Lê Minh Phú', 'đồng chí Lê Minh Phú'],
    ['Đ/c Lê Minh Phú', 'đồng chí Lê Minh Phú'],
    ['đồng chí Lê Minh Phú', 'đồng chí Lê Minh Phú'],
    ['Ông Phạm Văn Khách', 'ông Phạm Văn Khách'],
    ['Đồng chí Bà Phạm Thị Khách', 'bà Phạm Thị Khách'],
    ['Đồng chí: Mai', 'đồng chí Mai'],
    ['ĐC Mai', 'đồng chí Mai'],
    ['Ông: Phạm Văn Khách', 'ông Phạm Văn Khách'],
    ['(Bà) Phạm Thị Khách', 'bà Phạm Thị Khách'],
    ['Ông Thị Bích', 'đồng chí Ông Thị Bích'],
    ['Ông Văn Tám', 'đồng chí Ông Văn Tám'],
  ])('“%s” is named “%s” in a sentence', (typed, named) => {
    expect(asComrade(typed)).toBe(named);
  });
});
