import { expect, it } from 'vitest';
import { postOf } from './post.ts';

it.each([
  ['Phó Giám đốc', 'Sở Y tế', 'Phó Giám đốc Sở Y tế'],
  ['Chủ tịch', 'Hội Nông dân xã Ruộng Mới', 'Chủ tịch Hội Nông dân xã Ruộng Mới'],
  ['Phó Trưởng ban', 'Ban Tuyên giáo và Dân vận Tỉnh ủy', 'Phó Trưởng Ban Tuyên giáo và Dân vận Tỉnh ủy'],
  ['Bí thư Tỉnh đoàn', 'Tỉnh đoàn', 'Bí thư Tỉnh đoàn'],
  [
    'Phó Chủ tịch phụ trách tuyên truyền',
    'Ủy ban Mặt trận',
    'Phó Chủ tịch phụ trách tuyên truyền, Ủy ban Mặt trận',
  ],
  ['Phóng viên', '', 'Phóng viên'],
  ['', 'Báo tỉnh', 'Báo tỉnh'],
])('the post of “%s” in “%s” is “%s”', (title, unit, post) => {
  expect(postOf(title, unit)).toBe(post);
});
