import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate/browser';
import { beforeAll, describe, expect, it } from 'vitest';
import { alteredWord } from '../../../tests/docx/altered-word.ts';
import { ownPaper } from '../../../tests/docx/own-papers.ts';
import { ExpectedError } from '../../shared/contract/errors.ts';
import { profileById } from '../../shared/documents/profile.ts';
import { fileOfProfile } from '../../shared/documents/profile-overrides.ts';
import { checkForm } from '../../shared/format-check/check.ts';
import { readWord } from '../formats/docx-reader/read-word.ts';
import { annotatedWord } from './annotate-word.ts';
import { mendedWord } from './mend-form.ts';

/** How many odd values are put into a file; `npm run torture` takes thousands. */
const ALTERED = Number(process.env.GIAOBAN_ALTERED ?? 25);

const guide = { profile: profileById('hd05'), file: fileOfProfile('hd05') };
let good: Uint8Array;

beforeAll(async () => {
  good = await ownPaper('minutes', 'full', guide.profile);
});

/** The code a file is refused with, or `checked`; whatever else happens ends the test. */
function outcome(file: Uint8Array): string {
  try {
    checkForm(readWord(file, 'a.docx'), guide);
    return 'checked';
  } catch (error) {
    if (error instanceof ExpectedError) return error.error.code;
    throw error;
  }
}

/** The same for the two copies that are made of a file; nobody can make sense of a damaged one either. */
function outcomeOfCopies(file: Uint8Array): string {
  try {
    annotatedWord(file, 'a.docx', guide);
    mendedWord(file, 'a.docx', guide);
    return 'checked';
  } catch (error) {
    if (error instanceof ExpectedError) return error.error.code;
    throw error;
  }
}

const packed = (parts: Record<string, string>, level: 0 | 6 = 6) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])), { level });
const document = (body: string) =>
  packed({ 'word/document.xml': `<w:document><w:body>${body}</w:body></w:document>` }, 0);

describe('a file that is no document', () => {
  it.each([
    ['nothing', new Uint8Array(), 'word-not-docx'],
    ['words', strToU8('không phải văn bản'), 'word-not-docx'],
    ['a PDF', strToU8('%PDF-1.7 …'), 'word-not-docx'],
    ['an old Word file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'word-old'],
    [
      'one with a password',
      Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('EncryptedPackage', 'utf16le')]),
      'word-protected',
    ],
    ['another zip', packed({ 'xl/workbook.xml': '<workbook/>' }), 'word-not-docx'],
    ['no XML', packed({ 'word/document.xml': 'không phải XML' }), 'word-damaged'],
    [
      'a document type',
      packed({ 'word/document.xml': '<!DOCTYPE x [<!ENTITY a "b">]><w:document>&a;</w:document>' }),
      'word-damaged',
    ],
    ['elements without end', document('<w:tbl><w:tr><w:tc>'.repeat(50_000)), 'word-damaged'],
    ['a zip that swells', packed({ 'word/document.xml': ' '.repeat(300_000_000) }), 'word-too-large'],
  ])('%s is refused as what it is', (_name, file, code) => {
    expect(outcome(file)).toBe(code);
    expect(outcomeOfCopies(file)).toBe(code);
  });

  it('is checked even where it has nothing in it', () => {
    expect(outcome(document(''))).toBe('checked');
    expect(outcome(packed({ 'word/document.xml': '<w:document/>' }))).toBe('checked');
  });

  it('is checked where styles are based on one another in a circle', () => {
    const circle = ['A', 'B'].map(
      (id, at) =>
        `<w:style w:type="paragraph" w:styleId="${id}"><w:basedOn w:val="${'BA'.charAt(at)}"/></w:style>`,
    );
    const file = packed({
      'word/document.xml':
        '<w:document><w:body><w:p><w:pPr><w:pStyle w:val="A"/></w:pPr><w:r><w:t>x</w:t></w:r></w:p></w:body></w:document>',
      'word/styles.xml': `<w:styles>${circle.join('')}</w:styles>`,
    });
    expect(outcome(file)).toBe('checked');
  });

  it('is answered whatever bytes were changed, cut off or put in', () => {
    const change = fc.record({ at: fc.double({ min: 0, max: 0.999, noNaN: true }), byte: fc.nat(255) });
    fc.assert(
      fc.property(
        fc.array(change, { minLength: 1, maxLength: 20 }),
        fc.double({ min: 0.5, max: 1, noNaN: true }),
        (changes, kept) => {
          const bytes = Uint8Array.from(good).subarray(0, Math.ceil(good.length * kept));
          for (const { at, byte } of changes) bytes[Math.floor(at * bytes.length)] = byte;
          expect(outcome(bytes)).toMatch(/^(checked|word-)/);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('is answered whatever its values are', { timeout: 60_000 + ALTERED * 500 }, () => {
    const value = fc.oneof(
      fc.constantFrom(
        '',
        '-1',
        '1e999',
        'NaN',
        '99999999999',
        '10mm',
        '__proto__',
        'constructor',
        'minutes-constructor',
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.999, noNaN: true }), value, (which, other) => {
        const safe = other.replace(/[<>&"$\p{Cc}\p{Cs}]/gu, '');
        const file = alteredWord(good, 'word/document.xml', (xml) => {
          const values = [...xml.matchAll(/w:\w+="([^"]*)"/g)];
          const { index = 0, 0: whole = '' } = values[Math.floor(which * values.length)] ?? {};
          const name = whole.slice(0, whole.indexOf('='));
          return `${xml.slice(0, index)}${name}="${safe}§"${xml.slice(index + whole.length)}`;
        });
        expect(outcome(file)).toBe('checked');
        // A value that is too odd may leave what no copy can be made of, but never an error nobody expects.
        expect(outcomeOfCopies(file)).toMatch(/^(checked|word-)/);
      }),
      { numRuns: ALTERED },
    );
  });
});

describe('words nobody expects', () => {
  const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

  it('are read in time, however long and odd', () => {
    const odd = [
      ' '.repeat(200_000),
      '.'.repeat(200_000),
      'ngày '.repeat(40_000),
      'a'.repeat(200_000),
      '“'.repeat(100_000),
      '\u202e😀\u0301',
      `Số ${'…'.repeat(50_000)}x`,
    ];
    const started = performance.now();
    expect(outcome(document(odd.map(paragraph).join('')))).toBe('checked');
    const table = `<w:tbl><w:tr>${odd.map((text) => `<w:tc>${paragraph(`Số ${text} ngày ${text} tháng ${text} năm`)}</w:tc>`).join('')}</w:tr></w:tbl>`;
    expect(outcome(document(table))).toBe('checked');
    expect(outcomeOfCopies(document(table))).toBe('checked');
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
