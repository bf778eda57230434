import { describe, expect, it } from 'vitest';
import { comparePersonNames, compareText } from './names.ts';

describe('comparePersonNames', () => {
  it('orders by given name, then family name, then the names between', () => {
    const names = [
      'Trần Văn Bình',
      'Lê Thị Ánh',
      'Nguyễn Văn Đức',
      'Phạm Em',
      'Đỗ Văn Bình',
      'Đỗ Thị Bình',
      'Ánh',
    ];
    expect(names.toSorted(comparePersonNames)).toEqual([
      'Ánh',
      'Lê Thị Ánh',
      'Đỗ Thị Bình',
      'Đỗ Văn Bình',
      'Trần Văn Bình',
      'Nguyễn Văn Đức',
      'Phạm Em',
    ]);
  });

  it('orders the five tones as Vietnamese dictionaries do', () => {
    expect(['Hạ', 'Hã', 'Há', 'Hả', 'Hà', 'Ha'].toSorted(comparePersonNames)).toEqual([
      'Ha',
      'Hà',
      'Hả',
      'Hã',
      'Há',
      'Hạ',
    ]);
  });
});

describe('compareText', () => {
  it('puts đ behind d and the letters with hats behind the plain ones', () => {
    expect(['em', 'đông', 'dông', 'âm', 'an', 'ăn'].toSorted(compareText)).toEqual([
      'an',
      'ăn',
      'âm',
      'dông',
      'đông',
      'em',
    ]);
  });
});
