import { describe, expect, it } from 'vitest';
import { isLocal } from './local-request.ts';

describe('isLocal', () => {
  it.each(['app://giaoban/index.html', 'data:image/png;base64,AA==', 'devtools://devtools/x.html'])(
    'lets %s through',
    (url) => {
      expect(isLocal(url, null)).toBe(true);
    },
  );

  it.each([
    'https://example.com/',
    'http://127.0.0.1:8080/',
    'ws://localhost:5173/',
    'file:///etc/passwd',
    'ftp://example.com/x',
  ])('stops %s', (url) => {
    expect(isLocal(url, null)).toBe(false);
  });

  it('lets the development server through where there is one', () => {
    expect(isLocal('ws://localhost:5173/', 'http://localhost:5173')).toBe(true);
    expect(isLocal('http://localhost:9999/', 'http://localhost:5173')).toBe(false);
  });
});
