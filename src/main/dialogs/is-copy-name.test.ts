import { describe, expect, it } from 'vitest';
import { isCopyName } from './is-copy-name.ts';

describe('isCopyName', () => {
  it.each([
    'giaoban - Copy.db',
    'giaoban - Copy (2).db',
    'giaoban - Sao chép.db',
    'giaoban - Bản sao.db'.normalize('NFD'),
    'Giaoban (1).db',
    'Copy of giaoban.db',
    'Bản sao của giaoban.db',
    'giaoban (Lan’s conflicted copy 2026-11-23).db',
    'giaoban (VP-02, 2026-11-23 20.15).db',
    'giaoban (VP-02, 2026-11-23 20.15).db.age',
    'giaoban (1) - Copy.db',
  ])('knows %s', (name) => expect(isCopyName(name, 'giaoban.db')).toBe(true));

  it.each([
    'giaoban.db',
    'giaoban 2025.db',
    'giaoban (trước khi khôi phục 2026-11-23 08.15.02).db',
    'copy.db',
    'giaoban2.db',
  ])('leaves %s alone', (name) => expect(isCopyName(name, 'giaoban.db')).toBe(false));
});
