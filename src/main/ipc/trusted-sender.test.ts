import { describe, expect, it } from 'vitest';
import { isTrusted } from './trusted-sender.ts';

const ownPage = 'app://giaoban/index.html#/meetings';

describe('isTrusted', () => {
  it('takes the top frame of our own page', () => {
    expect(isTrusted({ url: ownPage, ownTopFrame: true }, null)).toBe(true);
  });

  it.each([
    ['a frame inside it, or another window', { url: ownPage, ownTopFrame: false }],
    ['a page from the network', { url: 'https://giaoban/index.html', ownTopFrame: true }],
    ['a page from the disk', { url: 'file:///index.html', ownTopFrame: true }],
    ['another host of the scheme', { url: 'app://giaoban.evil/index.html', ownTopFrame: true }],
    ['a name that only begins like ours', { url: 'app://giaobanx/index.html', ownTopFrame: true }],
    ['no address', { url: '', ownTopFrame: true }],
    ['the development server, in the packaged program', { url: 'http://localhost:5173/', ownTopFrame: true }],
  ])('refuses %s', (_, sender) => {
    expect(isTrusted(sender, null)).toBe(false);
  });

  it('takes the development server where there is one, and no other port', () => {
    expect(isTrusted({ url: 'http://localhost:5173/#/', ownTopFrame: true }, 'http://localhost:5173')).toBe(
      true,
    );
    expect(isTrusted({ url: 'http://localhost:5174/', ownTopFrame: true }, 'http://localhost:5173')).toBe(
      false,
    );
  });
});
