import { describe, expect, it } from 'vitest';
import { errorCodes } from '../contract/errors.ts';
import { en } from './en/index.ts';
import { vi } from './vi/index.ts';

interface Nested {
  readonly [key: string]: string | Nested;
}

function flat(texts: Nested, path = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, text]): [string, string][] =>
    typeof text === 'string' ? [[path + key, text]] : flat(text, `${path}${key}.`),
  );
}

const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{\{\w+\}\}/g)].map(([found]) => found).toSorted();

describe('the catalogue', () => {
  it('has a sentence for every error there is, and none for others', () => {
    expect(Object.keys(vi.errors).toSorted()).toEqual([...errorCodes].toSorted());
  });

  it('says the same in both languages: no text is empty, and each names the same values', () => {
    const english = new Map(flat(en));
    expect(english.size).toBe(flat(vi).length);
    for (const [key, text] of flat(vi)) {
      expect(text.trim(), key).not.toBe('');
      expect(placeholders(english.get(key) ?? ''), key).toEqual(placeholders(text));
    }
  });

  it('is in NFC, so that what people read compares equal to what they type', () => {
    for (const [key, text] of flat(vi)) expect(text, key).toBe(text.normalize('NFC'));
  });
});
