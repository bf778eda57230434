import { describe, expect, it } from 'vitest';
import { withoutLabels } from './draft-erasure.ts';

const id = '01a209de-73cb-7d5f-9843-23f2da0e1a37';
const blank = (draft: unknown): unknown => JSON.parse(withoutLabels(JSON.stringify(draft), new Set([id])));

describe('withoutLabels', () => {
  it('blanks what stands beside the id, however deep, and nothing else', () => {
    const other = { id: 'x', text: 'Đỗ Minh Quân', isNew: false };
    expect(
      blank({
        waiting: [{ speaker: { id, text: 'Đặng Hồng Nhung', isNew: false }, content: 'Giá lúa' }],
        other,
      }),
    ).toEqual({
      waiting: [{ speaker: { id, text: '', isNew: false }, content: 'Giá lúa' }],
      other,
    });
  });

  it('leaves drafts that do not name the person byte for byte, and gives up one that nobody can read', () => {
    expect(withoutLabels('{ "content": "Giá lúa" }', new Set([id]))).toBe('{ "content": "Giá lúa" }');
    expect(withoutLabels(`{ ${id}`, new Set([id]))).toBe('');
  });
});
