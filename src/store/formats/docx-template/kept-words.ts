import { z } from 'zod';
import { BadXml } from '../docx-reader/xml.ts';
import type { FormParts } from './parts.ts';

/** Nothing in the package leads to this part, so cleaning leaves it out of every document. */
const PART = 'giaoban/kept-words.json';
const quotes = z.array(z.string());

/**
 * The words of a kept form that somebody looked at when it was taken, and kept although they look like personal data.
 * @throws BadXml
 */
export function keptWords(parts: FormParts): string[] {
  const bytes = parts.get(PART);
  if (bytes === undefined) return [];
  const read = quotes.safeParse(parsed(Buffer.from(bytes).toString('utf8')));
  if (!read.success) throw new BadXml('kept words', { cause: read.error });
  return read.data;
}

/** A form with the words of its own that were kept, to be stored. */
export function withKeptWords(parts: FormParts, words: readonly string[]): FormParts {
  if (words.length === 0) return parts;
  return new Map([...parts, [PART, Buffer.from(JSON.stringify(words), 'utf8')] as const]);
}

/** A file without what only forms that are stored have. */
export function withoutKeptWords(parts: FormParts): FormParts {
  return new Map([...parts].filter(([name]) => name !== PART));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new BadXml('kept words', { cause: error });
  }
}
