import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freeName } from './free-name.ts';

describe('a free name beside a file', () => {
  const folder = join('D:', 'Văn bản');
  const taken = (...names: string[]) => {
    const paths = new Set(names.map((name) => join(folder, name)));
    return (path: string) => paths.has(path);
  };

  it('counts on from the name that is there', () => {
    const isTaken = taken('Biên bản.docx', 'Biên bản (2).docx');
    expect(freeName(join(folder, 'Biên bản.docx'), isTaken)).toBe(join(folder, 'Biên bản (3).docx'));
  });

  it('does not count twice', () => {
    const isTaken = taken('Biên bản (2).docx');
    expect(freeName(join(folder, 'Biên bản (2).docx'), isTaken)).toBe(join(folder, 'Biên bản (3).docx'));
  });
});
