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
  ])('“%s” is named “%s” in a sentence', (typed, named) => {
    expect(asComrade(typed)).toBe(named);
  });
});
