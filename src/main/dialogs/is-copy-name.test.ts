import { describe, expect, it } from 'vitest';
import { isCopyName } from './is-copy-name.ts';

it('knows copies of a file that has a hyphen in its own name', () => {
  expect(isCopyName('giao-ban-VP-02.db', 'giao-ban.db')).toBe(true);
  expect(isCopyName('giao-ban.db', 'giao-ban.db')).toBe(false);
  expect(isCopyName('giao.db', 'giao-ban.db')).toBe(false);
});

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
    'giaoban(1).db',
    'giaoban - Copy - Copy.db',
    'giaoban - Bản sao (2).db',
    'giaoban-VP-02.db',
    'giaoban-DESKTOP-AB12CD3.db',
    'giaoban-DESKTOP-AB12CD3-2.db',
    'giaoban (VP-02).db',
    'giaoban [Conflict].db',
    'giaoban (conflict 2026-11-23-20-15-00).db',
    'giaoban (Bản sao xung đột của Lan 2026-11-23).db',
    'giaoban (Xung đột của VP-02).db',
    'giaoban.sync-conflict-20261123-201500-ABCDEF7.db',
    'giaoban.sync-conflict-20261123-201500.db',
    'GIAOBAN-VP-02 (1) - Sao chép.db',
    'Copy (2) of giaoban.db',
  ])('knows %s', (name) => expect(isCopyName(name, 'giaoban.db')).toBe(true));

  it.each([
    'giaoban.db',
    'giaoban 2025.db',
    'giaoban (trước khi khôi phục 2026-11-23 08.15.02).db',
    'copy.db',
    'giaoban2.db',
    'baocao-VP-02.db',
    'giaoban.db-journal',
  ])('leaves %s alone', (name) => expect(isCopyName(name, 'giaoban.db')).toBe(false));
});
