import { sep } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileFor } from './app-files.ts';

const folder = ['', 'program', 'out', 'renderer'].join(sep);

describe('fileFor', () => {
  it('finds the pages of the program', () => {
    expect(fileFor(folder, 'app://giaoban/assets/index.js')).toEqual({
      path: [folder, 'assets', 'index.js'].join(sep),
      type: 'text/javascript; charset=utf-8',
    });
  });

  it.each([
    'app://elsewhere/index.html',
    'https://giaoban/index.html',
    'app://giaoban/index.exe',
    'app://giaoban/',
    'app://giaoban/%E0%A4%A.html/..',
  ])('serves nothing for %s', (url) => {
    expect(fileFor(folder, url)).toBeNull();
  });

  it('never leads out of its folder, however a path is written', () => {
    const segment = fc.constantFrom('..', '%2e%2e', '%2f', '%5c', '..%2f', '.', 'a', '//', 'index.html');
    fc.assert(
      fc.property(fc.array(segment, { maxLength: 8 }), (segments) => {
        const file = fileFor(folder, `app://giaoban/${segments.join('/')}/x.html`);
        expect(file === null || file.path.startsWith(folder + sep)).toBe(true);
      }),
    );
  });
});
