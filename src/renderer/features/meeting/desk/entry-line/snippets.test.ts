import { describe, expect, it } from 'vitest';
import type { SnippetView } from '../../../../../shared/records/views.ts';
import { expansionAt, snippetsByShortcut } from './snippets.ts';

const snippet = (shortcut: string, text: string, retired = false): SnippetView => ({
  id: `id of ${shortcut}`,
  shortcut,
  text,
  retired,
});

const snippets = snippetsByShortcut([
  snippet('attp', 'an toàn thực phẩm'),
  snippet('hđnd', 'Hội đồng nhân dân'),
  snippet('kt-xh', 'kinh tế - xã hội'),
  snippet('xh', 'xã hội'),
  snippet('bế mạc', 'Đồng chí chủ trì cảm ơn các cộng tác viên và bế mạc hội nghị.'),
  snippet('cũ', 'không dùng nữa', true),
  snippet('trống', ''),
]);

/** What the text becomes when what is offered at “|” is taken; null where nothing is. */
function taken(shown: string): string | null {
  const caret = shown.indexOf('|');
  const text = shown.replace('|', '');
  const found = expansionAt(text, caret, snippets);
  return found && text.slice(0, found.start) + found.choice.text + text.slice(found.end);
}

describe('expansionAt', () => {
  it.each([
    ['Dân lo về attp|', 'Dân lo về an toàn thực phẩm'],
    ['Dân lo (attp|), giá', 'Dân lo (an toàn thực phẩm), giá'],
    ['UBND/hđnd| tỉnh', 'UBND/Hội đồng nhân dân tỉnh'],
    ['Một dòng\nattp|', 'Một dòng\nan toàn thực phẩm'],
    ['bế mạc|', 'Đồng chí chủ trì cảm ơn các cộng tác viên và bế mạc hội nghị.'],
  ])('takes “%s” for what it stands for', (shown, text) => {
    expect(taken(shown)).toBe(text);
  });

  it('keeps a capital at the beginning', () => {
    expect(taken('Attp|')).toBe('An toàn thực phẩm');
    expect(taken('ATTP|')).toBe('An toàn thực phẩm');
  });

  it('takes the longest', () => {
    expect(taken('phát triển kt-xh|')).toBe('phát triển kinh tế - xã hội');
    expect(taken('vấn đề xh|')).toBe('vấn đề xã hội');
  });

  it('reads marks typed apart from their letters', () => {
    expect(taken(`${'bế'.normalize('NFD')} mạc|`)).toMatch(/^Đồng chí/);
  });

  it.each([
    'hdnd|',
    'kattp|',
    'attp|x',
    'attp |',
    '#attp|',
    'thư@attp|',
    '3attp|',
    'at|tp',
    'cũ|',
    'trống|',
    '|attp',
    '|',
  ])('offers nothing at “%s”', (shown) => {
    expect(taken(shown)).toBeNull();
  });
});
